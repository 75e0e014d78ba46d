import { expect, test, vi } from 'vitest';
import { rememberRecent } from './remember-recent.ts';

test('searches a text once, and gives of each text what was found in it', () => {
	const find = vi.fn((text: string) => [text.length]);
	const remembered = rememberRecent(find);
	expect([remembered('a'), remembered('bb'), remembered('a')]).toEqual([[1], [2], [1]]);
	expect(find).toHaveBeenCalledTimes(2);
});

test('forgets texts, so that those of a library do not fill the memory', () => {
	const find = vi.fn((text: string) => [text]);
	const remembered = rememberRecent(find);
	for (let at = 0; at < 5000; at += 1) remembered(String(at));
	expect(remembered('0')).toEqual(['0']);
	expect(find).toHaveBeenCalledTimes(5001);
});
