import { expect, test } from 'vitest';
import { convertText } from '../../fixtures/convert-text.ts';
import { convert } from '../../convert.ts';
import { knowsley } from '../../fixtures/made-authorities.ts';
import { heading, printPages } from '../../fixtures/print-pages.ts';

/** A letter as text, with these lines for its sections. */
const makeLetter = (...sections: string[]) =>
	[
		'2 March 2024',
		'Ms Sample\nDirector\nKnowsley Council',
		'Dear Ms Sample',
		"Monitoring visit to Knowsley children's services",
		'This letter summarises the findings of the monitoring visit on 1 and 2 February 2024.',
		...sections,
		'Yours sincerely',
		"Tess Writer His Majesty's Inspector",
	].join('\n\n');

test('refuses a text with none of the headings that such letters have', () => {
	expect(convertText(makeLetter('The front door', 'Calls are answered.'))).toMatchObject({
		ok: false,
		problems: [{ rule: 'part-missing', path: 'made-up.txt', line: 11 }],
	});
});

test('names a missing heading beside everything else that is missing', () => {
	const letter = makeLetter('Calls are answered.').replace(' on 1 and 2 February 2024', '');
	expect(convertText(letter)).toMatchObject({
		ok: false,
		problems: [{ rule: 'date-unread' }, { rule: 'part-missing' }],
	});
});

test('reads a text with one of these headings', () => {
	expect(convertText(makeLetter('Findings:', 'Calls are answered.')).ok).toBe(true);
});

test('reads who signed and who got copies where all of it runs together', () => {
	const letter = makeLetter('Findings', 'Calls are answered.').replace(
		/Yours sincerely.*/su,
		"Yours sincerely Jane Doe Her Majesty's Inspector Copy: Bob Reader, Chief Executive, Knowsley Council",
	);
	expect(convertText(letter)).toMatchObject({
		ok: true,
		value: {
			frontmatter: {
				inspectors: [{ name: 'Jane Doe' }],
				copiedTo: ['Bob Reader, Chief Executive, Knowsley Council'],
			},
		},
	});
});

test('reads a PDF without such a heading, for a page that holds it may be a gap', () => {
	const pages = makeLetter('The front door is known.')
		.replace('Ms Sample\nDirector\nKnowsley Council', 'Ms Sample')
		.split('\n\n')
		.map((line) => (line.startsWith('Monitoring') ? heading(line) : line));
	expect(convert(printPages([pages]), { authorities: [knowsley], path: 'a.pdf' }).ok).toBe(true);
});
