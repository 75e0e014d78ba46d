import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { enlargeLibrary } from './enlarge-library.ts';

const report = `---
authority: "wirral"
published: "2012-01-31"
source:
  format: "text"
---

<Finding id="p1" kind="narrative" source="l1">
Plans are made.
</Finding>

<Finding id="p2" kind="narrative" source="l2">

- Managers see them.

</Finding>
`;

function makeLibrary(mdx = report): { library: string; target: string } {
	const folder = mkdtempSync(join(tmpdir(), 'reader-enlarged-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true });
	});
	const library = join(folder, 'library');
	for (const part of ['reports', 'sources'])
		mkdirSync(join(library, part, 'wirral'), { recursive: true });
	writeFileSync(join(library, 'reports/wirral/2012-01-31.mdx'), mdx);
	writeFileSync(join(library, 'sources/wirral/2012-01-31.txt'), 'Plans are made.');
	return { library, target: join(folder, 'target') };
}

function filesBelow(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.\w+$/u.test(name))
		.map((name) => name.replaceAll('\\', '/').replace(/\.\w+$/u, ''))
		.sort();
}

test('keeps each report, and adds altered ones until there are enough findings', async () => {
	const { library, target } = makeLibrary();
	const findings = await enlargeLibrary(library, target, { findings: 20 });
	expect(findings).toBeGreaterThanOrEqual(20);
	expect(findings).toBeLessThan(22);
	expect(readFileSync(join(target, 'reports/wirral/2012-01-31.mdx'), 'utf8')).toBe(report);
	const reports = filesBelow(join(target, 'reports'));
	expect(reports.length).toBeGreaterThanOrEqual(10);
	expect(filesBelow(join(target, 'sources'))).toEqual(reports);
	for (const id of reports) {
		const [authority, published] = id.split('/');
		const mdx = readFileSync(join(target, 'reports', `${id}.mdx`), 'utf8');
		expect(mdx).toContain(`authority: "${authority}"\npublished: "${published}"`);
	}
});

test('makes the same library again', async () => {
	const [one, two] = [makeLibrary(), makeLibrary()];
	await enlargeLibrary(one.library, one.target, { findings: 20 });
	await enlargeLibrary(two.library, two.target, { findings: 20 });
	const contents = (target: string) =>
		filesBelow(join(target, 'reports')).map((id) => [
			id,
			readFileSync(join(target, 'reports', `${id}.mdx`), 'utf8'),
		]);
	expect(contents(two.target)).toEqual(contents(one.target));
});

test('adds nothing where there is enough, or nothing to make it of', async () => {
	const { library, target } = makeLibrary();
	expect(await enlargeLibrary(library, target, { findings: 1 })).toBe(2);
	const empty = makeLibrary('---\n---\n');
	expect(await enlargeLibrary(empty.library, empty.target, { findings: 5 })).toBe(0);
});
