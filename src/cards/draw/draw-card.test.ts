import { Resvg } from '@resvg/resvg-wasm';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { grades } from '../../model/grade.ts';
import type { Card, CardGrade } from '../say/card.ts';
import { gradeInks, ground, palette } from './colours.ts';
import { drawCard, emptyCard } from './draw-card.ts';
import { footHeight, height, left, right, width } from './layout.ts';
import { rasterise, startRasteriser } from './rasterise.ts';
import { readTypeface } from './read-typeface.ts';
import { Typesetter } from './typesetter.ts';

let setter: Typesetter;

beforeAll(async () => {
	await startRasteriser();
	setter = new Typesetter(await readTypeface());
});

const plain: Card = {
	...{ kind: 'Inspection · ILACS 2018', council: 'Ayton', details: [], dates: 'Published' },
	...{ overall: [], instead: null, areas: [], more: 0, kinds: '', findings: '3 findings' },
	...{ notices: [], site: 'Inspection Reader' },
};

const grade = (label: string): CardGrade => ({
	...{ label, grade: 'requires-improvement', words: 'Requires improvement?', isDoubtful: true },
});

/** Everything that a card can hold, as long as it can be. */
const full: Card = {
	...plain,
	kind: 'Unannounced inspection, number 3 · Safeguarding and looked after children',
	council: 'Kingston upon Hull, Bournemouth, Christchurch, Poole, Westmorland and Furness',
	details: [
		'Theme: Child sexual exploitation and missing children',
		'By Ofsted, Care Quality Commission, HM Inspectorate of Constabulary and Fire & Rescue Services and HM Inspectorate of Probation',
	],
	dates:
		'Inspected 25 September 2019 to 14 January 2020 (dates damaged) · Published 30 September 2020 (date not printed)',
	overall: [grade('Safeguarding services'), grade('Services for looked after children')],
	areas: Array.from({ length: 8 }, () => grade('Looked after and permanence')),
	notices: [
		'An older version of this report',
		'“?” marks a doubtful grade: the report’s page says why',
		'12 grades could not be read',
		'Not all of its pages could be read',
	],
	site: 'The library of inspection reports of a very long council name, and of others',
};

/** Whether nothing but paper is in a rectangle. */
function isBlank(svg: string, x: number, y: number, wide: number, tall: number): boolean {
	const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
	const picture = drawing.render();
	const { pixels } = picture;
	let blank = true;
	for (let row = y; row < y + tall; row += 1)
		for (let column = x; column < x + wide; column += 1)
			blank &&=
				palette[0]?.every((part, at) => pixels[(row * width + column) * 4 + at] === part) ?? false;
	picture.free();
	drawing.free();
	return blank;
}

test('is a PNG of 1200 by 630 pixels, small enough for those who show it', () => {
	for (const card of [plain, full]) {
		const png = rasterise(drawCard(card, setter));
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
		expect(png.length).toBeLessThan(40_000);
	}
});

test('is the same each time it is drawn', () => {
	expect(drawCard(full, setter)).toBe(drawCard(full, setter));
	expect(rasterise(drawCard(full, setter)).equals(rasterise(drawCard(full, setter)))).toBe(true);
});

test('has colours of its palette alone, of which there are no more than a PNG may have', () => {
	expect(palette.length).toBeLessThanOrEqual(256);
	expect(ground).toBe('#fdfcf9');
});

test.each([
	['little', plain],
	['much', full],
])('where %s is to be said nothing runs out of the card or into its foot', (_what, card) => {
	const svg = drawCard(card, setter);
	expect(isBlank(svg, 24, 0, left - 26, height)).toBe(true);
	expect(isBlank(svg, right, 0, width - right, height)).toBe(true);
	expect(isBlank(svg, 24, 0, width - 24, 40)).toBe(true);
	expect(isBlank(svg, 24, height - footHeight + 1, width - 24, 14)).toBe(true);
	expect(isBlank(svg, 24, height - 24, width - 24, 24)).toBe(true);
});

test('says how many grades have no room', () => {
	const eight = { ...plain, areas: full.areas, overall: full.overall };
	const svg = (card: Card): string => drawCard(card, setter);
	expect(svg({ ...eight, more: 0 })).not.toBe(svg({ ...eight, more: 12 }));
	expect(svg({ ...full, areas: [...full.areas, grade('Adoption')] })).not.toBe(svg(full));
});

test('what is graded overall comes before areas where not all has room', () => {
	const [one, other] = [grade('One'), grade('Another')];
	const tight = { ...full, notices: [], overall: [one, other], areas: [] };
	const drawn = drawCard({ ...tight, more: 8 }, setter);
	const areas = full.areas.map((area) => ({ ...area, grade: 'good' as const }));
	expect(drawCard({ ...tight, areas }, setter)).toBe(drawn);
	expect(drawCard({ ...tight, areas, overall: [] }, setter)).toContain(gradeInks.good);
});

test('tells each grade by a shape of its own, and a doubtful one by its outline', () => {
	const shapes = grades.flatMap((one) =>
		[true, false].map((isDoubtful) => {
			const overall = [{ label: 'Leaders', grade: one, words: 'Good', isDoubtful }];
			return drawCard({ ...plain, overall }, setter).replace(/#[0-9a-f]{6}/gu, '');
		}),
	);
	expect(new Set(shapes).size).toBe(2 * grades.length);
});

test('whatever the words are, a card comes of them', () => {
	const words = fc.string({ unit: 'binary', maxLength: 400 });
	const nasty = fc.constantFrom(
		'\ud800',
		'\u0000',
		']]>',
		'<svg onload="x">',
		'W'.repeat(5000),
		'\u202e',
		'ǆ̈́',
	);
	fc.assert(
		fc.property(fc.oneof(words, nasty), fc.oneof(words, nasty), (one, other) => {
			const card = { ...plain, council: one, details: [other], site: other, areas: [grade(one)] };
			expect(() => new Resvg(drawCard(card, setter)).free()).not.toThrow();
		}),
		{ numRuns: 20 },
	);
});

test('without anything to say the mark of the site is drawn', () => {
	expect(rasterise(emptyCard).length).toBeGreaterThan(500);
});
