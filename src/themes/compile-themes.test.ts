import { expect, test } from 'vitest';
import { themeSchema } from '../model/theme-definition.ts';
import { compileThemes } from './compile-themes.ts';

/** Finds one theme, `t`, in a text that is no background. */
function finds(
	wordings: { terms?: string[]; phrases?: string[]; exclusions?: string[]; headings?: string[] },
	text: string,
	headings: string[] = [],
): boolean {
	const theme = { slug: 't', ...themeSchema.parse({ name: 'T', about: 'T.', ...wordings }) };
	return compileThemes([theme]).find({ kind: 'narrative', text, headings }).length > 0;
}

test.each([
	['a plural', 'caseload', 'Caseloads are high.'],
	['a word with a hyphen', 're-referral', 'Re‑referrals fell.'],
	['a possessive', 'child’s plan', 'The child plan is clear.'],
	['the beginning of a word', 'traffick*', 'They were trafficked.'],
	['capitals with the s of a plural', 'IRO', 'IROs challenge.'],
	['words within quotation marks', 'front door', 'The ‘front door’ is good.'],
])('finds %s', (_, term, text) => {
	expect(finds({ terms: [term] }, text)).toBe(true);
});

test.each([
	['a longer word', 'gang', 'Gangways are clear.'],
	['a word where capitals are meant', 'SEND', 'They send letters.'],
	['words that a comma parts', 'domestic abuse', 'It is domestic, abuse is not.'],
	['words of two items', 'early help', '• It is early\n• Help is there'],
])('finds no %s', (_, term, text) => {
	expect(finds({ terms: [term] }, text)).toBe(false);
});

test.each([
	['none', 'Oversight plans', true],
	['five words', 'Oversight of one two three four plans', true],
	['six words', 'Oversight of one two three four five plans', false],
	['a comma', 'Oversight, then, of plans', true],
	['the end of a sentence', 'Oversight is good. Plans are not.', false],
])('lets ... stand for up to five words of one sentence: %s', (_, text, expected) => {
	expect(finds({ phrases: ['oversight ... plan'] }, text)).toBe(expected);
});

test('finds nothing where an exclusion stands, and finds it elsewhere', () => {
	const supervision = { terms: ['supervision'], exclusions: ['supervision order'] };
	expect(finds(supervision, 'A supervision order was made.')).toBe(false);
	expect(finds(supervision, 'A supervision order was made. Supervision is regular.')).toBe(true);
});

test('finds a theme in the beginning of a heading, and not further on in it', () => {
	expect(finds({ headings: ['care leaver'] }, 'It is good.', ['Care leavers: good'])).toBe(true);
	expect(finds({ headings: ['care leaver'] }, 'It is good.', ['Children and care leavers'])).toBe(
		false,
	);
});

const themes = ['neglect', 'audit'].map((term) => ({
	slug: term,
	...themeSchema.parse({ name: term, about: 'T.', terms: [term] }),
}));

test('names first the theme that a finding speaks of most', () => {
	const text = 'An audit of neglect. Neglect is seen.';
	expect(compileThemes(themes).find({ kind: 'narrative', text, headings: [] })).toEqual([
		'neglect',
		'audit',
	]);
});

test('finds nothing in background', () => {
	expect(compileThemes(themes).find({ kind: 'context', text: 'Neglect.', headings: [] })).toEqual(
		[],
	);
});

test('takes a letter that stands alone for a word', () => {
	expect(finds({ phrases: ['(s|section) 47'] }, 'Under s 47 and s.47')).toBe(true);
});

test.each([
	['such as neglect', true],
	['for example about neglect', true],
	['such things as neglect', false],
	['such as drift. Then neglect', false],
])('sees where a theme is given as an example: %s', (text, isExample) => {
	const places = compileThemes(themes).findPlaces({ kind: 'narrative', text, headings: [] });
	expect(places.map((place) => place.isExample)).toEqual([isExample]);
});
