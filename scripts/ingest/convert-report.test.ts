import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBody } from '../../src/model/read-body.ts';
import { splitFrontmatter } from '../../src/model/split-frontmatter.ts';
import { convertText } from './fixtures/convert-text.ts';
import { expectSound } from './fixtures/expect-sound.ts';
import { hostileLine } from './fixtures/hostile-text.ts';
import { allFindings } from '../../src/model/body-parts.ts';

/** How an extraction may damage a numbered paragraph. */
type Damage = 'none' | 'displaced' | 'lost' | 'broken' | 'broken by a grade line';

const headings = [
	'Overall effectiveness',
	'Capacity for improvement',
	'Ambition and prioritisation',
	'Partnership working',
];

/** Paragraph `number` as a line or two, its number whole, moved, or gone. */
function makeParagraph(number: number, damage: Damage, words: string): string {
	const text = `The made-up council knows ${words} very well and says so in every letter of the year for`;
	switch (damage) {
		case 'none':
			return `- ${number}. ${text} all to read.`;
		case 'displaced':
			return `- ${text} ${number}. all to read.`;
		case 'lost':
			return `- ${text} all to read.`;
		case 'broken':
			return `- ${number}. ${text}\n\n\nall to read.`;
		case 'broken by a grade line':
			return `- ${number}. ${text}\n\nGrade 2 (Good)\n\nall to read.`;
	}
}

/** A report of five paragraphs a section. */
function makeReport(paragraphs: readonly string[]): string {
	const sections = paragraphs.flatMap((text, index) =>
		index % 5 === 0 ? [headings[index / 5] ?? 'Equality and diversity', text] : [text],
	);
	return [
		'Inspection of safeguarding and looked after children services Knowsley',
		'Inspection dates: 25 June – 6 July 2012',
		'Published: 10 August 2012',
		'About this inspection',
		'1. The purpose of this report is to test.',
		'Safeguarding services',
		...sections,
		'Record of main findings',
		`Safeguarding services\t\n${headings.map((heading) => `${heading}\tGood`).join('\n')}`,
	].join('\n\n');
}

const damage = fc.oneof(
	{ weight: 3, arbitrary: fc.constant<Damage>('none') },
	fc.constantFrom<Damage>('displaced', 'lost', 'broken', 'broken by a grade line'),
);
/** Up to twenty paragraphs; the last is sound, for only what follows it shows that a number is lost. */
const damages = fc.array(damage, { maxLength: 19 }).map((list) => [...list, 'none' as const]);

test('every number comes out whole, wherever the extraction has put it', () => {
	fc.assert(
		fc.property(damages, (list) => {
			const text = makeReport(
				list.map((kind, index) => makeParagraph(index + 2, kind, 'the plan')),
			);
			const outcome = convertText(text);
			if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
			expectSound(outcome.value, text);
			const findings = allFindings(readBody(splitFrontmatter(outcome.value.mdx).body));
			expect(findings.map(({ number }) => number)).toEqual([
				1,
				...list.map((_, index) => index + 2),
			]);
			expect(findings.slice(1).map(({ mended }) => mended)).toEqual(
				list.map((kind) =>
					kind === 'displaced' || kind === 'lost' ? `number-${kind}` : undefined,
				),
			);
		}),
		{ numRuns: 100 },
	);
});

test('a report converts or is refused whatever its paragraphs hold, and no word is lost or added', () => {
	const paragraph = fc.tuple(fc.integer({ min: 2, max: 9 }), damage, hostileLine);
	fc.assert(
		fc.property(fc.array(paragraph, { maxLength: 10 }), (list) => {
			const text = makeReport(
				list.map(([number, kind, words]) => makeParagraph(number, kind, words)),
			);
			const outcome = convertText(text);
			if (outcome.ok) expectSound(outcome.value, text);
			else
				expect(new Set(outcome.problems.map(({ rule }) => rule))).toEqual(
					new Set(['numbering-broken']),
				);
		}),
		{ numRuns: 100 },
	);
});
