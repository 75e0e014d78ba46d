import { expect, test } from 'vitest';
import { findingText } from '../../../src/model/body.ts';
import { allFindings } from '../../../src/model/body-parts.ts';
import { convertText } from '../fixtures/convert-text.ts';
import { goldenSource } from '../fixtures/golden-source.ts';
import type { Conversion } from '../convert.ts';

/** A made-up document, of the authority that tests know. */
const madeUp = (name: string): string =>
	goldenSource(name).replaceAll(/Wirral|Southwark|Barnet/gu, 'Knowsley');

const letter = madeUp('unannounced-letter');
const before = (text: string, words: string): string => text.slice(0, text.indexOf(words));

function says(text: string): string[] {
	const result = convertText(text);
	return result.ok
		? lossesOf(result.value)
		: result.problems.map(({ rule, message }) => `${rule}: ${message}`);
}

function lossesOf({ frontmatter }: Conversion): string[] {
	return frontmatter.conversion.warnings
		.filter(({ rule }) => rule === 'text-lost')
		.map(({ rule, message }) => `${rule}: ${message}`);
}

test('says nothing of a whole letter, nor of one whose copies are cut off', () => {
	expect(says(letter)).toEqual([]);
	expect(says(before(letter, 'Cy Viewer, Department'))).toEqual([]);
});

test('warns of a letter that closes and is not signed', () => {
	expect(says(before(letter, 'Yours sincerely'))).toEqual([
		'text-lost: The letter ends without a signature: the text may have lost its last lines.',
	]);
});

test.each([
	['before its closing', 'The areas for development identified above'],
	['in its closing', 'future inspection of services'],
	['in a list', '- Selfassessment'],
	['in an item', 'is agreed in a'],
	['after a heading', 'Records are not always'],
])('refuses a letter that breaks off %s', (_, words) => {
	expect(says(before(letter, words))).toEqual([
		expect.stringMatching(/^part-missing: the letter breaks off after "/u),
	]);
});

const report = madeUp('safeguarding-report');

test('refuses a report that breaks off before its record of main findings', () => {
	expect(says(before(report, '- 13.'))).toEqual([
		expect.stringMatching(
			/^part-missing: the report breaks off after ".*": it has no record of its judgements$/u,
		),
	]);
});

test('warns of a record that lacks rows', () => {
	expect(says(report.slice(0, report.lastIndexOf('Ambition and prioriti'))).at(-1)).toBe(
		'text-lost: The record of judgements has no row for "Leadership and management", which the report grades: the text may have lost its end.',
	);
});

/** What a text says, finding by finding and judgement by judgement. */
function contentOf({ body, frontmatter }: Conversion): string[] {
	return [
		...allFindings(body).map((finding) => findingText(finding)),
		...frontmatter.judgements.map(({ id, grade }) => `${id} ${grade}`),
	];
}

test.each([
	'unannounced-letter',
	'monitoring-letter',
	'safeguarding-report',
	'text-that-looks-like-code',
])('never loses a finding silently, wherever the %s breaks off', (name) => {
	const text = madeUp(name);
	const whole = convertText(text);
	if (!whole.ok) throw new Error(JSON.stringify(whole.problems));
	const known = lossesOf(whole.value).length;
	for (let end = 1; end < text.length; end += 23) {
		const cut = convertText(text.slice(0, end));
		if (!cut.ok) continue;
		const now = new Set(contentOf(cut.value));
		const isLost = contentOf(whole.value).some((content) => !now.has(content));
		if (isLost) expect(lossesOf(cut.value).length, `cut at ${end}`).toBeGreaterThan(known);
	}
});
