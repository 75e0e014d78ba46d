import { expect, test } from 'vitest';
import { findMarkedRecommendations, type Markable } from './marked-recommendation.ts';

/** A finding in the sections of this path: "authority/recommendations". */
const finding = (
	path: string,
	text = 'Do it.',
	kind: Markable['kind'] = 'recommendation',
): Markable => ({
	kind,
	text,
	path: path.split('/').map((id) => ({ id, heading: id })),
});
const marked = (path: string, text = 'It is not done. (Recommendation)') =>
	finding(path, text, 'narrative');
const authority = [
	finding('authority/information/recommendations/at-once', 'Do it.', 'priority-action'),
	finding('authority/information/recommendations/improve'),
];
const board = finding('board/recommendations-2');

/** The id of the section that a finding's mark leads to, in a report of these recommendations. */
const leadsTo = (from: Markable, ...findings: Markable[]) =>
	findMarkedRecommendations(from, findings)?.id;

test('leads to the section that holds all recommendations', () => {
	expect(leadsTo(marked('authority/help'), ...authority)).toBe('recommendations');
});

test('leads to the recommendations of the part that the paragraph stands in', () => {
	expect(leadsTo(marked('authority/help'), ...authority, board)).toBe('recommendations');
	expect(leadsTo(marked('board/findings'), ...authority, board)).toBe('recommendations-2');
});

test('leads a paragraph that no part has in common with any to the first recommendations', () => {
	expect(leadsTo(marked('other'), board)).toBe('recommendations-2');
});

test.each([
	'Were poor (Recommendation). Plans are late.',
	'Plans are late. (recommendations)',
	'Plans are late. ( Recommendation )',
])('knows the mark in %j', (text) => {
	expect(leadsTo(marked('authority/help', text), ...authority)).toBe('recommendations');
});

test.each(['It is late. (Recommendation 2)', 'A recommendation was made.'])(
	'finds no mark without a number in %j',
	(text) => {
		expect(leadsTo(marked('authority/help', text), ...authority)).toBeUndefined();
	},
);

test('leads nowhere where no one section holds the recommendations, or there are none', () => {
	const apart = [finding('authority/help'), finding('authority/care')];
	expect(leadsTo(marked('authority/help'), ...apart)).toBeUndefined();
	expect(leadsTo(marked('authority/help'))).toBeUndefined();
});
