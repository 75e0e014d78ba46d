import { describe, expect, it } from 'vitest';
import type { KnownNames } from '../index/manifest.ts';
import { findNamed } from './find-named.ts';

const terms: KnownNames['terms'] = [
	['looked-after-child', 'Looked after child', 'LAC', 'child in care', 'CLA'],
	['section-47', 'Section 47 enquiry', '', 's47'],
	['nice', 'National institute', 'NICE'],
];

describe('findNamed', () => {
	it.each([
		['lac', true, 'looked-after-child'],
		['lac', false, 'looked-after-child'],
		['lacs', true, 'looked-after-child'],
		['cla', false, 'looked-after-child'],
		['s47', false, 'section-47'],
		['nice', true, 'nice'],
		['nice', false, undefined],
		['child', false, undefined],
		['section', false, undefined],
	])('%s, in capitals %s, is %s', (word, capitals, slug) => {
		expect(findNamed(word, capitals, terms)?.slug).toBe(slug);
	});

	it('names what else it is called, and marks all of that in the plural too', () => {
		const named = findNamed('lac', true, terms);
		expect(named?.names).toEqual(['Looked after child', 'child in care', 'CLA']);
		expect(named?.marks).toContainEqual(['lac']);
		expect(named?.marks).toContainEqual(['child', 'in', 'cares']);
		expect(named?.marks).toContainEqual(['looked', 'after', 'child']);
	});
});
