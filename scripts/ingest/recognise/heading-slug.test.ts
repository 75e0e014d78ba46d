import { expect, test } from 'vitest';
import { headingSlug } from './heading-slug.ts';

test.each([
	['Executive summary', 'executive-summary'],
	['The graded judgement for adoption performance is that it is good', 'adoption-performance'],
	[
		'The graded judgment about the experience of care leavers is good',
		'experience-of-care-leavers',
	],
	[
		'Leadership, management and governance: requires improvement',
		'leadership-management-and-governance',
	],
	['2.1 Adoption performance', 'adoption-performance'],
	['2011', 'section-2011'],
	['***', 'section'],
])('makes of %j the address %j', (heading, address) => {
	expect(headingSlug([{ type: 'text', text: heading }])).toBe(address);
});
