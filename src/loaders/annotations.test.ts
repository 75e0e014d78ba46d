import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, onTestFinished, test } from 'vitest';
import { annotations } from './annotations.ts';

const report = `<Finding id="p1" kind="narrative" number="1" source="l1">
Plans are good.
</Finding>
`;
const annotation = (exact: string) => `annotations:
  - id: plans
    target: p1
    quotation: { exact: "${exact}" }
    motivation: explaining
    body: "A note."
    author: "A. Person"
    date: "2026-11-21"
    restsOn: [{ unsourced: all }]
    checked: { on: '2026-11-29', against: knowledge }
`;

/** Loads a library of such files. Answers the entries by id. */
async function load(files: Record<string, string>): Promise<Record<string, unknown>> {
	const root = await mkdtemp(join(tmpdir(), 'reader-annotations-'));
	onTestFinished(() => rm(root, { recursive: true }));
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(root, 'lib', path)), { recursive: true });
		await writeFile(join(root, 'lib', path), text);
	}
	const entries: Record<string, unknown> = {};
	await annotations(join(root, 'lib')).load({
		config: { root: pathToFileURL(`${root}/`) },
		generateDigest: String,
		store: {
			clear: () => undefined,
			set: ({ id, data }: { id: string; data: unknown }) => (entries[id] = data),
		},
	} as unknown as LoaderContext);
	return entries;
}

test('loads the annotations of each report, and of a report without a file none', async () => {
	expect(
		await load({
			'reports/wirral/2010-08-18.mdx': report,
			'reports/wirral/2011-08-18.mdx': report,
			'annotations/wirral/2010-08-18.yaml': annotation('Plans'),
		}),
	).toEqual({
		'wirral/2010-08-18': {
			annotations: [expect.objectContaining({ id: 'plans', target: 'p1' })],
			withdrawn: [],
		},
		'wirral/2011-08-18': { annotations: [], withdrawn: [] },
	});
});

test('stops the build where a file has another ending, for its annotations would be lost', async () => {
	const loaded = load({
		'reports/wirral/2010-08-18.mdx': report,
		'annotations/wirral/2010-08-18.yml': annotation('Plans'),
	});
	await expect(loaded).rejects.toThrow(
		/2010-08-18\.yml annotation-invalid - the file ends in \.yml/u,
	);
});

test('stops the build with all that is wrong in all files', async () => {
	const loaded = load({
		'reports/wirral/2010-08-18.mdx': report,
		'annotations/wirral/2010-08-18.yaml': annotation('Reviews'),
		'annotations/wirral/2011-08-18.yaml': annotation('Plans'),
	});
	await expect(loaded).rejects.toThrow(
		/^lib\/annotations\/wirral\/2010-08-18\.yaml:4:25 quotation-unfound - .*\n.*2011-08-18\.yaml reference-unknown - /u,
	);
});
