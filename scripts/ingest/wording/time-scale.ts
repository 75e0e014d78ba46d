import { plainForm } from './plain-form.ts';

const numbers = [
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
];

/**
 * The time scale that a line sets for the improvements under it, as an ISO 8601 duration from the day of
 * publication: "Immediately:" is P0D, "Within three months:" P3M. Null for any other line.
 */
export function readTimeScale(received: string): string | null {
	const text = plainForm(received);
	if (/^immediately:?$/iu.test(text)) return 'P0D';
	const match =
		/^within (\w+) (day|week|month|year)s?(?: of (?:publication|this inspection|the inspection).*)?:?$/iu.exec(
			text,
		);
	if (!match) return null;
	const [, word = '', unit = ''] = match;
	const count = /^\d+$/u.test(word) ? Number(word) : numbers.indexOf(word.toLowerCase()) + 1;
	if (count === 0) return null;
	switch (unit.toLowerCase()) {
		case 'day':
			return `P${count}D`;
		case 'week':
			return `P${count * 7}D`;
		case 'year':
			return `P${count * 12}M`;
		default:
			return `P${count}M`;
	}
}
