import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeTables, known } from './find-alike.ts';
import { packAlike, readKept } from './kept-alike.ts';
import { relateFindings, type RelatableReport, type RelatedFindings } from './relate-findings.ts';

const weights = { findings: 1000, counts: new Map<string, number>([['staff', 500]]) };

/** Words of which findings are made: few, so that many findings are alike, and more than there is room for. */
const words = ['staff', 'visits', 'plans', 'courts', 'schools', 'homes', 'police', 'nurses'];

const finding = fc.record({
	kind: fc.constantFrom('narrative', 'narrative', 'narrative', 'context'),
	text: fc
		.array(fc.constantFrom(...words), { minLength: 3, maxLength: 7 })
		.map((some) => some.join(' ')),
});

const library = fc.uniqueArray(
	fc.record({
		day: fc.integer({ min: 10, max: 28 }).map((day) => `2020-01-${day}`),
		slug: fc.constantFrom('ayton', 'beeton', 'ceeton'),
		findings: fc.array(finding, { maxLength: 14 }),
	}),
	{ selector: ({ day }) => day, minLength: 2, maxLength: 14 },
);

type Sketch = (typeof library extends fc.Arbitrary<infer Reports> ? Reports : never)[number];

function toReports(
	sketches: readonly (Omit<Sketch, 'slug'> & { slug: string })[],
): RelatableReport[] {
	return sketches
		.toSorted((a, b) => (a.day < b.day ? -1 : 1))
		.map(
			({ day, slug, findings }) =>
				({
					id: `${slug}/${day}`,
					frontmatter: { published: day },
					authority: { slug },
					body: { findings: findings.map((each) => ({ ...each, themes: ['plans'] })) },
				}) as unknown as RelatableReport,
		);
}

function listAll(reports: readonly RelatableReport[], { find }: RelatedFindings): unknown {
	return reports.map(({ body }, report) => body.findings.map((_, at) => find(report, at)));
}

test('what was kept of a library gives, for another one, what comparing all findings gives', () => {
	// Reports that come, go, are corrected or have another text; most of both libraries are the same.
	const change = fc.record({ at: fc.nat(13), by: fc.constantFrom('drop', 'text', 'none') });
	fc.assert(
		fc.property(library, library, fc.array(change, { maxLength: 3 }), (first, more, changes) => {
			const before = toReports(first);
			const now = toReports([
				...first.flatMap((report, at) => {
					const by = changes.find((each) => each.at === at)?.by;
					if (by === 'drop') return [];
					const findings = report.findings.slice(by === 'text' ? 1 : 0);
					return [{ ...report, findings }];
				}),
				...more.slice(0, 2).map((report) => ({ ...report, slug: 'deeton' })),
			]);
			const kept = relateFindings(before, weights).keep();
			const [anew, from] = [relateFindings(now, weights), relateFindings(now, weights, kept)];
			expect(listAll(now, from)).toEqual(listAll(now, anew));
			expect(Buffer.from(from.keep()).equals(anew.keep())).toBe(true);
		}),
		{ numRuns: 60 },
	);
});

const reports = [
	{ digest: 'a', findings: 2 },
	{ digest: 'b', findings: 1 },
];

function pack(): Uint8Array {
	const found = makeTables(3);
	found.others.add(0, 2, 7);
	found.others.add(2, 0, 7);
	return packAlike(reports, found);
}

test('a new report is all that has to be compared', () => {
	const today = [{ digest: 'new', findings: 1 }, ...reports];
	const { found, states } = readKept(pack(), today);
	expect([...states]).toEqual([known.nothing, known.all, known.all, known.all]);
	expect(found.others.list(1)).toEqual([{ index: 3, likeness: 7 }]);
});

test('a finding that had as many as there is room for, and has lost one, is compared again', () => {
	const { room } = makeTables(1).same;
	const many = [
		{ digest: 'own', findings: 1 },
		{ digest: 'other', findings: room },
	];
	const found = makeTables(1 + room);
	for (let other = 1; other <= room; other += 1) found.same.add(0, other, 5);
	const bytes = packAlike(many, found);
	expect(readKept(bytes, many).states[0]).toBe(known.all);
	expect(readKept(bytes, many.slice(0, 1)).states[0]).toBe(known.lost);
});

test.each([
	['are cut short', (bytes: Uint8Array) => bytes.subarray(0, -70)],
	['are of something else', () => new TextEncoder().encode('something else')],
	['are none', () => new Uint8Array()],
	['have a bit that is another', (bytes: Uint8Array) => bytes.with(40, (bytes[40] ?? 0) ^ 1)],
])('nothing is known where the bytes %s', (_, harm) => {
	expect([...readKept(harm(pack()), reports).states]).toEqual(Array(3).fill(known.nothing));
});

test('nothing is known where reports stand in another order', () => {
	const { states } = readKept(pack(), reports.toReversed());
	expect([...states]).toEqual(Array(3).fill(known.nothing));
});
