import { expect, test } from 'vitest';
import { letterText, readLetterText, subjects } from './fixtures/letter-text.ts';

const plain = letterText(
	'Strengths\n\n- Managers coördinate effective work.\n\nAreas for development\n\n- Plans are late.',
);
const wanted = readLetterText(plain);

/** Puts a character into every long word. */
const into = (character: string) => plain.replace(/(\p{L}{3})(\p{L}{3})/gu, `$1${character}$2`);

test.each([
	['soft hyphens', into('\u00ad')],
	['zero-width spaces', into('\u200b')],
	['joiners', into('\u2060')],
	['joined letters', plain.replaceAll('ff', '\ufb00').replaceAll('fi', '\ufb01')],
	['accents apart from their letters', plain.normalize('NFD')],
	['zero-width spaces on lines of their own', plain.replaceAll('\n\n', '\n\u200b\n')],
])('reads a text with %s as one without them', (_, text) => {
	const { sections, findings, report, mdx } = readLetterText(text);
	const seen = (words: string) => words.replace(/[\u00ad\u200b\u2060]/gu, '').normalize('NFKC');
	expect(report.title).toBe(wanted.report.title);
	expect(sections.map(seen)).toEqual(wanted.sections);
	expect(findings.map(seen)).toEqual(wanted.findings);
	// What was received is kept.
	for (const word of text
		.slice(text.indexOf('Areas'))
		.split(/\s+/u)
		.filter((part) => /\p{L}/u.test(part)))
		expect(mdx).toContain(word);
});

test('a number after a space without width is a number', () => {
	const report = readLetterText(
		letterText(
			'Findings\n\n\u200b1. Plans are clear.\n\n\u200b2. Visits are on time.\n\n\u200b3. Records are read.',
			{
				subject: subjects.monitoring,
			},
		),
	);
	expect(report.findings.slice(1).map((text) => text.replaceAll('\u200b', ''))).toContain(
		'p1 narrative: 1. Plans are clear.',
	);
});
