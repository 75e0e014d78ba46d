import { describe, expect, it } from 'vitest';
import { makeReportTable, type TableReport } from './make-report-table.ts';
import { nameAuthority } from './report-table.ts';

const letter: TableReport = {
	id: 'st-helens/2022-01-14',
	report: { title: 'Monitoring visit to children\u2019s services', kind: 'monitoring-visit' },
	authority: { slug: 'st-helens', name: 'St Helens' },
};

describe('makeReportTable', () => {
	it('gives title and kind in words by id', () => {
		expect(makeReportTable([letter]).reports).toEqual({
			'st-helens/2022-01-14': {
				title: 'Monitoring visit to children\u2019s services',
				kind: 'Monitoring visit',
			},
		});
	});

	it('names each authority that has a report once', () => {
		const earlier = { ...letter, id: 'st-helens/2021-01-14' };
		expect(makeReportTable([earlier, letter]).authorities).toEqual({ 'st-helens': 'St Helens' });
	});

	it('has words for every kind of finding and every grade', () => {
		const { findingKinds, grades } = makeReportTable([]);
		expect(findingKinds).toMatchObject({ 'area-for-development': 'Area for development' });
		expect(grades).toMatchObject({ 'requires-improvement': 'Requires improvement' });
	});
});

describe('nameAuthority', () => {
	it.each([
		['st-helens', 'St Helens'],
		['wirral', 'wirral'],
		['constructor', 'constructor'],
		['__proto__', '__proto__'],
	])('%s is %s', (slug, name) => {
		expect(nameAuthority(makeReportTable([letter]), slug)).toBe(name);
	});
});
