import { describe, expect, it } from 'vitest';
import { FacetValues } from '../index/facet-values.ts';
import { countByGrade } from './grade-counts.ts';

describe('countByGrade', () => {
	it('puts last what has no grade', () => {
		const facets = new FacetValues({
			findings: 0,
			facets: {
				grade: {
					label: 'Grade',
					byCount: false,
					values: [
						['good', 'Good'],
						['requires-improvement', 'Requires improvement'],
					],
					sets: [],
					runs: [],
				},
			},
		});
		expect(countByGrade(facets, new Map([['good', 2]]), ['good'], 7)).toEqual([
			{ grade: 'good', label: 'Good', count: 2, chosen: true },
			{ grade: 'requires-improvement', label: 'Requires improvement', count: 0, chosen: false },
			{ grade: null, label: 'No grade', count: 5, chosen: false },
		]);
	});
});
