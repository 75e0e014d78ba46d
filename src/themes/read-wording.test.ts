import { expect, test } from 'vitest';
import { readWording } from './read-wording.ts';

/** The ways in which a wording may be written, as a reader would note them. */
function ways(wording: string): string[] | string {
	const read = readWording(wording);
	if (!read.ok) return read.fault;
	return read.ways.map((way) =>
		way
			.map((step) => {
				if (step.kind === 'gap') return '...';
				if (step.kind === 'capitals') return step.word;
				return step.kind === 'beginning' ? `${step.key}*` : step.key;
			})
			.join(' '),
	);
}

test.each([
	['Re-referral', ['re referral']],
	['child’s plan', ['child plan']],
	['IRO service', ['IRO service']],
	['exploit*', ['exploit*']],
	['(seen|spoken to) alone', ['seen alone', 'spoken to alone']],
	['number of ... each (social worker)', ['number of ... each social worker']],
	['(a b|c)(d|e)', ['a b d', 'a b e', 'c d', 'c e']],
])('reads %s', (wording, expected) => {
	expect(ways(wording)).toEqual(expected);
});

test.each([
	['(audit|review', 'opens a bracket and does not close it'],
	['audit)', 'closes a bracket that it does not open'],
	['(a (b|c))', 'has a bracket within a bracket'],
	['(audit|)', 'has an empty alternative'],
	['audit|review', 'has | outside of brackets'],
	['... audit', 'has ... with no word on one of its sides'],
	['audit ... ... of', 'has ... with no word on one of its sides'],
	['a ... b ... c ... d', 'has ... more than twice'],
	['au*', 'has "au*", which begins too many words'],
	['au*dit', 'has "au*dit", which is no word'],
	['[audit]', 'has "[audit]", which is no word'],
	['aud\\w+', 'has "aud\\w+", which is no word'],
	['', 'has no words'],
	[Array(9).fill('(a|b)').join(' '), 'stands for more than 400 ways of writing'],
])('says what is wrong with %s', (wording, fault) => {
	expect(ways(wording)).toBe(fault);
});
