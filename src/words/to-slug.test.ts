import { expect, test } from 'vitest';
import { toSlug } from './to-slug.ts';

test.each([
	['North West', 'north-west'],
	['North East, Yorkshire and the Humber', 'north-east-yorkshire-and-the-humber'],
	['(none)', 'none'],
])('%s is %s in an address', (name, slug) => {
	expect(toSlug(name)).toBe(slug);
});
