import { describe, expect, it } from 'vitest';
import { FacetValues } from '../index/facet-values.ts';
import type { FindingText, IndexManifest } from '../index/manifest.ts';
import { readWalk, type WalkedSearch } from './read-walk.ts';

const texts = [
	'A manager came.',
	'Managers and a manager.',
	'Nothing.',
	'The manager left.',
	'An open door.',
];
const reports: IndexManifest['reports'] = [
	['knowsley/2010-01-02', 'Letter', 0, 'r0', ''],
	['wirral/2010-08-18', 'Letter', 1, 'r1', ''],
	['st-helens/2012-08-10', 'Report', 4, 'r4', ''],
];
const column = { label: '', byCount: true, sets: [[0], [1], [2]], runs: [0, 1, 1, 3, 2, 1] };
const names = [
	['knowsley', 'Knowsley'],
	['wirral', 'Wirral'],
	['st-helens', 'St Helens'],
] satisfies [string, string][];

const walked: WalkedSearch = {
	index: {
		manifest: { reports } as IndexManifest,
		readText: (finding) =>
			Promise.resolve<FindingText>([
				`p${finding}`,
				`Paragraph ${finding}`,
				[],
				texts[finding] ?? '',
			]),
	},
	facets: new FacetValues({ findings: 5, facets: { authority: { ...column, values: names } } }),
	state: { q: 'manager OR "open door"', choices: {}, order: 'newest', grouped: false },
	search: {
		findings: [4, 3, 1, 0],
		groups: [
			{ report: 2, findings: [4] },
			{ report: 1, findings: [3, 1] },
			{ report: 0, findings: [0] },
		],
		marks: [['manager'], ['managers'], ['open', 'door']],
	},
};

/** The same search, where the texts of some findings cannot be loaded. */
function without(...missing: number[]): WalkedSearch {
	const { index } = walked;
	const readText = (finding: number) =>
		missing.includes(finding)
			? Promise.reject(new Error(`no text of ${finding}`))
			: index.readText(finding);
	return { ...walked, index: { ...index, readText } };
}

describe('readWalk', () => {
	it('tells what matched in each finding of the report, in reading order', async () => {
		const walk = await readWalk(walked, '/reports/wirral/2010-08-18/');
		expect(walk?.matches).toEqual([
			{ id: 'p1', label: 'Paragraph 1', words: 'managers manager' },
			{ id: 'p3', label: 'Paragraph 3', words: 'manager' },
		]);
		expect(walk?.counts).toEqual({ here: 2, lost: 0, all: 4, reports: 3 });
	});

	it('leads on to the first match of the next report and back to the last of the one before', async () => {
		const { before, after } = (await readWalk(walked, '/reports/wirral/2010-08-18/')) ?? {};
		expect(before?.href).toBe(
			'/reports/st-helens/2012-08-10/?highlight=%22open+door%22&q=manager+OR+%22open+door%22&sort=newest#p4',
		);
		expect(after).toMatchObject({
			report: { authority: 'Knowsley', published: { words: '2 January 2010' } },
			matches: 1,
			href: '/reports/knowsley/2010-01-02/?highlight=manager&q=manager+OR+%22open+door%22&sort=newest#p0',
		});
		const back = await readWalk(walked, '/reports/knowsley/2010-01-02/');
		expect(back?.before?.href).toMatch(/\/wirral\/2010-08-18\/\?.*#p3$/u);
		expect(back?.after).toBeUndefined();
	});

	it('knows the report under the base of the site', async () => {
		const walk = await readWalk(walked, '/reader/reports/wirral/2010-08-18/', '/reader');
		expect(walk?.after?.href).toMatch(/^\/reader\/reports\/knowsley\//u);
	});

	it.each(['/reports/wirral/2010-08-18', '/reports/wirral/2010-08-18/index.html'])(
		'knows the report as %s',
		async (path) => {
			expect((await readWalk(walked, path))?.matches).toHaveLength(2);
		},
	);

	it('leaves out a match that cannot be loaded, and leads to the page of a report whose match cannot', async () => {
		const walk = await readWalk(without(1, 0), '/reports/wirral/2010-08-18/');
		expect(walk?.matches.map(({ id }) => id)).toEqual(['p3']);
		expect(walk?.counts).toMatchObject({ here: 1, lost: 1 });
		expect(walk?.before?.href).toMatch(/#p4$/u);
		expect(walk?.after).toMatchObject({
			matches: 1,
			href: '/reports/knowsley/2010-01-02/?q=manager+OR+%22open+door%22&sort=newest',
		});
	});

	it('fails where not one match of the report can be loaded', async () => {
		await expect(readWalk(without(1, 3), '/reports/wirral/2010-08-18/')).rejects.toThrow(
			'no text of',
		);
	});

	it('finds no way through a report that the search or the index does not have', async () => {
		expect(await readWalk(walked, '/reports/wirral/1999-01-01/')).toBeUndefined();
	});
});
