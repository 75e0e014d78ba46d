// Place in scripts/ingest/: each test fails without lead-patches.diff and passes with it.
import { expect, test } from 'vitest';
import { findingText, plainText } from '../../src/model/body.ts';
import { readBody } from '../../src/model/read-body.ts';
import { splitFrontmatter } from '../../src/model/split-frontmatter.ts';
import { convertText } from './fixtures/convert-text.ts';
import { findBlocks } from './blocks/find-blocks.ts';
import { decodeText } from './read/decode.ts';
import { findDateRange } from './wording/dates.ts';
import { allFindings, allSections } from '../../src/model/body-parts.ts';

const head = `2 March 2011

Ms Sample
Director
Knowsley Council

Dear Ms Sample

Annual unannounced inspection of contact, referral and assessment arrangements within Knowsley Council children's services

This letter summarises the findings of the inspection which was conducted on 1 and 2 February 2011.
`;
const report = (
	text: string,
) => `Inspection of safeguarding and looked after children services Knowsley

Inspection dates: 25 June – 6 July 2012
Published: 10 August 2012

About this inspection

${text}`;
function convert(text: string) {
	const outcome = convertText(text);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
	const body = readBody(splitFrontmatter(outcome.value.mdx).body);
	return {
		frontmatter: outcome.value.frontmatter,
		findings: allFindings(body).map(
			(finding) => `${finding.id} ${finding.due ?? ''}: ${findingText(finding)}`,
		),
		headings: allSections(body).map(
			({ heading, grade }) => `${plainText(heading)}${grade ? ` = ${grade}` : ''}`,
		),
	};
}

test.each([
	['Tuesday 13 and Wednesday 14 October 2009', '2009-10-13', '2009-10-14'],
	['5/6 May 2011', '2011-05-05', '2011-05-06'],
	['the 15 and 16 of May 2019', '2019-05-15', '2019-05-16'],
	['31 March, 2011', '2011-03-31', '2011-03-31'],
])('reads %s', (text, from, to) => {
	expect(findDateRange(text)).toEqual({ from, to });
});
test.each(['110 May 2010', '2 Decent 2010', '2 Maybe 2010', '6 November 20205'])(
	'%s is no date',
	(text) => {
		expect(findDateRange(text)).toBeNull();
	},
);
test('names the byte that begins a character which does not go on', () => {
	const outcome = decodeText(Uint8Array.from([0x61, 0xe9, 0x20, 0x62]), 'a.txt');
	expect(outcome).toMatchObject({
		ok: false,
		problems: [{ message: expect.stringContaining('byte 2 (0xe9)') as string }],
	});
});
test.each(['•\tAll is well.', '\t– All is well.', '\uf06e All is well.', '− All is well.'])(
	'reads %j as an item',
	(text) => {
		const blocks = findBlocks({
			name: '',
			sha256: '',
			format: 'text',
			pages: null,
			lines: [{ number: 1, text }],
		});
		expect(blocks).toMatchObject([{ type: 'item', segments: [{ text: 'All is well.' }] }]);
	},
);
test('reads who signed and who got copies where all of it runs together', () => {
	const { frontmatter } = convert(
		`${head}\nStrengths\n\n- One.\n\nYours sincerely Jane Doe Her Majesty's Inspector Copy: Bob Reader, Chief Executive, Knowsley Council`,
	);
	expect(frontmatter.inspectors).toMatchObject([{ name: 'Jane Doe' }]);
	expect(frontmatter.copiedTo).toEqual(['Bob Reader, Chief Executive, Knowsley Council']);
});
test('takes an item that has lost bullet and full stop for no heading', () => {
	const { headings } = convert(
		`${head}\nStrengths\n\nRobust audit of cases is applied\n\nThe contact service provides an effective system.\n\nYours sincerely`,
	);
	expect(headings).toEqual(['Strengths']);
});
test('marks no gap where a short line has no full stop', () => {
	const { findings } = convert(
		`${head}\nFindings are these:\n\nservices for care leavers\n\nThe last paragraph.\n\nStrengths\n\n- One.\n\nYours sincerely`,
	);
	expect(findings.join('\n')).not.toContain('[…]');
});
test('numbers paragraphs whose number a tab follows, and graded headings with a tab', () => {
	const { findings, headings } = convert(
		report(
			'1.\tOne.\n\nSafeguarding services\n\nOverall effectiveness\tGrade 2 (Good)\n\n2.\tTwo.\n',
		),
	);
	expect(findings).toEqual(['p1 : One.', 'p2 : Two.']);
	expect(headings).toContain('Overall effectiveness = good');
});
test('reads a heading that nobody knows by the grade beside it', () => {
	expect(
		convert(
			report('1. One.\n\nSafeguarding services\n\nUser engagement Grade 2 (Good)\n\n2. Two.\n'),
		).headings,
	).toContain('User engagement = good');
});
test('keeps the grade printed beside a heading where another strays in later', () => {
	const text = 'a made-up figure that is above the average of the last three years for';
	const { headings } = convert(
		report(
			`1. One.\n\nSafeguarding services\n\nOverall effectiveness Grade 2 (Good)\n\n2. Two is ${text}\n\nGrade 4 (Inadequate)\n\n11 of the years.\n`,
		),
	);
	expect(headings).toContain('Overall effectiveness = good');
});
test('never joins a time scale to the item above it', () => {
	const { findings } = convert(
		report(
			'1. One.\n\nAreas for improvement\n\n2. Two:\n\nImmediately:\n\n- do this\n\nWithin three months:\n\n- do that\n',
		),
	);
	expect(findings).toContain('recommendation-2 P3M: do that');
});
test('reports a paragraph lost just before the last', () => {
	expect(convertText(report('1. One.\n\n2. Two.\n\n4. Four.\n'))).toMatchObject({
		ok: false,
		problems: [{ message: 'paragraph 3 is missing' }],
	});
});
