import { expect, test } from 'vitest';
import { findRoom, maxRoom } from './find-room.ts';

/** Findings such as "a1 a2* b1": the letter is the section, the star says that a finding has notes. */
function roomOf(findings: string): Record<string, number> {
	const ids = findings.split(' ');
	const placed = ids.map((id) => ({ id, path: [{ id: id.slice(0, 1) }] }));
	return Object.fromEntries(findRoom(placed, (id) => id.endsWith('*')));
}

test('lets notes stand beside the findings after theirs', () => {
	expect(roomOf('a1 a2* a3 a4')).toEqual({ 'a2*': 3 });
});

test('ends at the next finding with notes, and at the end of the section', () => {
	expect(roomOf('a1* a2 a3* b1 b2')).toEqual({ 'a1*': 2, 'a3*': 1 });
});

test('gives no more room than style sheets name', () => {
	expect(roomOf('a1* a2 a3 a4 a5 a6 a7')).toEqual({ 'a1*': maxRoom });
});
