import { describe, expect, it } from 'vitest';
import { normaliseForSearch } from './normalise.ts';

describe('normaliseForSearch', () => {
	it.each([
		['self-harm', 'self harm'],
		['self\u2011harm', 'self harm'],
		['stop/start work', 'stop start work'],
		['multi-agency child-in-need', 'multi agency child in need'],
		['COVID-19', 'COVID 19'],
		['children\u2019s', "children's"],
		['\u201cline managers\u201d', '"line managers"'],
		['  two \t words\n', 'two words'],
		['zero\u200bwidth', 'zerowidth'],
		['bell\u0007 rings', 'bell rings'],
	])('%j becomes %j', (text, expected) => {
		expect(normaliseForSearch(text)).toBe(expected);
	});

	it.each(['24/7', '2012-13', 'a - b', '-'])('leaves %j as it is', (text) => {
		expect(normaliseForSearch(text)).toBe(text);
	});
});
