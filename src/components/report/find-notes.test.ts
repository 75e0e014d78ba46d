import { expect, test } from 'vitest';
import { findNotes } from './find-notes.ts';

test('finds the notes of a report in their order, with the marks of the document', () => {
	expect(
		findNotes(
			'<p>One</p><aside class="note" aria-label="Note 1"><sup>1</sup> <p>See <em>A</em>.</p></aside>' +
				'<p>Two</p>\n<aside class="note" aria-label="Note 2"> <sup>2</sup> B</aside><aside>3</aside>',
		),
	).toEqual([
		{ mark: '1', html: '<p>See <em>A</em>.</p>' },
		{ mark: '2', html: 'B' },
	]);
});

test('finds none where there is none', () => {
	expect(findNotes('<p>1</p>')).toEqual([]);
});
