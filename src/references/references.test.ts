import { expect, test } from 'vitest';
import { findReferences } from './find-references.ts';
import { linkFindings } from './link-findings.ts';

test.each([
	['Improve it (paragraph 55).', [55]],
	['Improve it. (Paragraphs 58, 59, 127)', [58, 59, 127]],
	['Improve it (paragraphs 45,100).', [45, 100]],
	['Improve it (paragraphs 3 to 5 and 9).', [3, 4, 5, 9]],
	['It is late. (Recommendations 2 and 4)', [2, 4]],
	['Both (paragraph 3) and (paragraph 3).', [3]],
	['It is late. (Recommendation)', []],
	['In 2014 (54 of 60) children', []],
	['Improve it (paragraphs 9 to 3).', [9]],
])('reads %j as %j', (text, numbers) => {
	expect(findReferences(text)).toEqual(numbers);
});

test('links a recommendation with the paragraph it rests on, both ways', () => {
	const links = linkFindings([
		{ id: 'p1', number: 1, text: 'Do it (paragraph 3).' },
		{ id: 'p3', number: 3, text: 'It is not done. (Recommendation 1)' },
	]);
	expect(links.get('p1')).toEqual({ to: ['p3'], from: ['p3'] });
	expect(links.get('p3')).toEqual({ to: ['p1'], from: ['p1'] });
});

test('makes no link of a number that two paragraphs have', () => {
	const links = linkFindings([
		{ id: 'p1', number: 1, text: 'Do it (paragraph 3).' },
		{ id: 'p3', number: 3, text: 'It is not done.' },
		{ id: 'lscb-p3', number: 3, text: 'The board is good.' },
	]);
	expect(links.get('p1')?.to).toEqual([]);
});

test('makes no link of a number that the report does not have, or of its own', () => {
	const links = linkFindings([{ id: 'p1', number: 1, text: 'See (paragraphs 1, 99).' }]);
	expect(links.get('p1')).toEqual({ to: [], from: [] });
});
