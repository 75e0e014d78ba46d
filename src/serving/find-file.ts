import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What stands at an address of a site. */
export type FoundFile =
	/** A file, by its path on the disk. */
	| { kind: 'file'; path: string }
	/** A page whose address ends with a slash: the address as it is written rightly. */
	| { kind: 'moved'; to: string }
	| { kind: 'nothing' };

const nothing: FoundFile = { kind: 'nothing' };

/**
 * Finds what a request asks for, as hosts of static files do: a folder is its index.html, and its address without the
 * last slash leads on to it. Nothing outside the folder is found, and nothing hidden, such as the mark of a build.
 *
 * @param base the path under which the folder is served, with a slash at both ends
 * @param requested the address as the request has it, with a query if there is one
 */
export async function findFile(
	folder: string,
	base: string,
	requested: string,
): Promise<FoundFile> {
	const [, written = '', query = ''] = /^([^?#]*)(\?[^#]*)?/u.exec(requested) ?? [];
	const path = decode(written);
	if (path === null) return nothing;
	if (`${path}/` === base) return { kind: 'moved', to: base + query };
	if (!path.startsWith(base)) return nothing;

	const steps = path.slice(base.length).split('/');
	const isPage = steps.at(-1) === '';
	if (isPage) steps.pop();
	if (steps.some(isForeign)) return nothing;
	const file = join(folder, ...steps);
	if (isPage) return describe(join(file, 'index.html'));
	if (await isFile(join(file, 'index.html')))
		return { kind: 'moved', to: `${base}${steps.map(encodeURIComponent).join('/')}/${query}` };
	return describe(file);
}

function decode(written: string): string | null {
	try {
		return decodeURIComponent(written);
	} catch {
		return null;
	}
}

/** Steps that no file of a site has: up, hidden, empty, or with signs by which systems part or end names. */
function isForeign(step: string): boolean {
	return step === '' || step.startsWith('.') || /[/\\\0]/u.test(step);
}

async function describe(path: string): Promise<FoundFile> {
	return (await isFile(path)) ? { kind: 'file', path } : nothing;
}

function isFile(path: string): Promise<boolean> {
	return stat(path).then(
		(stats) => stats.isFile(),
		() => false,
	);
}
