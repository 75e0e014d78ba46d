import { expect, test } from 'vitest';
import { findWrap, type Wrap } from './find-wrap.ts';

/** Whether a line is full by the lines of a text, whatever they are. */
function isFull(wrap: Wrap | null, line: string, next: string) {
	const [first, second] = lines(line, next);
	return first && wrap?.isFull(first, second);
}

function lines(...texts: string[]) {
	return texts.map((text, index) => ({ number: index + 1, text }));
}

const wrapped = [
	'Social workers engage with their partners well. Meetings of the core group are held',
	'regularly. They are well attended by the professionals who work with the children.',
	'This is making the work of all agencies more timely.',
	'Caseloads are too high in one of the teams. Leaders know this and they have started',
	'to recruit.',
];

test('finds none in a text of one line a paragraph, though a page broke two of them', () => {
	const paragraph =
		'Social workers engage with their partners well, and meetings are held regularly.';
	const broken = ['Leaders know this and they have', 'started to recruit more of them.'];
	const text = [...Array.from({ length: 20 }, () => paragraph), ...broken, ...broken];
	expect(findWrap(lines(...text))).toBeNull();
});

test('finds none in a few short lines', () => {
	expect(findWrap(lines('Dear Ms Sample', 'Yours sincerely'))).toBeNull();
});

test('knows a full line by the next word, not by its end', () => {
	const wrap = findWrap(lines(...wrapped));
	expect(isFull(wrap, wrapped[1] ?? '', wrapped[2] ?? '')).toBe(true);
	expect(isFull(wrap, wrapped[2] ?? '', wrapped[3] ?? '')).toBe(false);
});

test('measures letters, for seven narrow ones take the room of three wide ones', () => {
	const wrap = findWrap(lines(...wrapped));
	const narrow = 'i'.repeat(80);
	expect(isFull(wrap, narrow, 'Next')).toBe(false);
	expect(isFull(wrap, 'm'.repeat(50), 'Next')).toBe(true);
});

test('takes a line that is much wider than the page for one that was never broken', () => {
	const wrap = findWrap(lines(...wrapped));
	expect(isFull(wrap, wrapped.join(' '), 'Next')).toBe(false);
});

test('looks at the second half of a line that an extraction made of two, which a hyphen parted', () => {
	const [first = '', second = '', third = ''] = wrapped;
	const wrap = findWrap(lines(...wrapped, ...wrapped));
	const two = `${first.slice(0, -4)}long${second}`;
	expect(isFull(wrap, two, third)).toBe(true);
	expect(isFull(wrap, `${first}, and this has been so for some time now.`, third)).toBe(false);
});
