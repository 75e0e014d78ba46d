import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Kilobytes that a process and all that it started hold together; null where the system has no `ps` to ask. */
export async function treeMemory(root: number): Promise<number | null> {
	const listed = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=']).catch(() => null);
	return listed && sumTree(listed.stdout, root);
}

/** The memory of a process and its descendants, of lines with process, parent and kilobytes. */
export function sumTree(listed: string, root: number): number {
	const rows = listed
		.trim()
		.split('\n')
		.map((line) => line.trim().split(/\s+/u).map(Number));
	const sum = (pid: number): number =>
		rows.reduce((total, [id, parent, kilobytes = 0]) => {
			if (id === pid) return total + kilobytes;
			return parent === pid && id !== undefined ? total + sum(id) : total;
		}, 0);
	return sum(root);
}
