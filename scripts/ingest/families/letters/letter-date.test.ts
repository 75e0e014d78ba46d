import { expect, test } from 'vitest';
import type { Block } from '../../blocks/block.ts';
import type { Letter } from './letter.ts';
import { letterDate } from './letter-date.ts';

const line = (text: string, number: number): Block => ({
	type: 'text',
	segments: [{ line: number, text }],
});

/** The date of a letter that prints `printed` on line 1 and has the file name `name`. */
function dateOf(printed: string | null, name: string) {
	const letter: Letter = {
		letterhead: [],
		...(printed !== null && { date: line(printed, 1) }),
		addressee: [],
		salutation: line('Dear Ms Sample', 5),
		subject: [],
		text: [],
		valediction: [],
		signature: [],
		copies: [],
	};
	return letterDate(letter, { authorities: [], path: 'a.pdf', name, created: null });
}

test.each(['made-up.txt', 'visit - 06 march 2011.pdf'])(
	'takes the printed date beside %s',
	(name) => {
		expect(dateOf('2 March 2011', name)).toEqual({
			ok: true,
			value: { date: '2011-03-02', warnings: [] },
		});
	},
);

test.each([null, '6 March 20111', '31 February 2011', '2 March 2010'])(
	'takes the date of the file name where the letter prints %j, and says so',
	(printed) => {
		expect(dateOf(printed, 'visit - 02 march 2011.pdf')).toMatchObject({
			ok: true,
			value: { date: '2011-03-02', warnings: [{ rule: 'date-not-printed' }] },
		});
	},
);

test.each([
	[null, 5, 'the letter prints no date of its own above the salutation'],
	['31 February 2011', 1, '"31 February 2011" is no date'],
] as const)('refuses %j where the file name has no date either', (printed, at, message) => {
	expect(dateOf(printed, 'made-up.txt')).toMatchObject({
		ok: false,
		problems: [{ rule: 'date-unread', path: 'a.pdf', line: at, message }],
	});
});
