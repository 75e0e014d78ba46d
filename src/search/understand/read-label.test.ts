import { describe, expect, it } from 'vitest';
import { readLabel } from './read-label.ts';

describe('the label of a finding in a search', () => {
	it.each([
		['St Helens 2012 paragraph 65', 'paragraph 65', 'St Helens 2012'],
		['para 65 in St Helens 2012', 'para 65', 'in St Helens 2012'],
		['see para. 65, Kent', 'para. 65', ', Kent'],
		['Kent paragraph no. 65', 'paragraph no. 65', 'Kent'],
		['p65', 'p65', ''],
		['Kent #P65', '#P65', 'Kent'],
		['p. 65 Kent', 'p. 65', 'Kent'],
		['Salford 2019 finding 12', 'finding 12', 'Salford 2019'],
		['Salford F12', 'F12', 'Salford'],
		['Finding F12 Salford', 'Finding F12', 'Salford'],
		['recommendation 3 Wirral 2011', 'recommendation 3', 'Wirral 2011'],
		['area for improvement 2, Kent', 'area for improvement 2', ', Kent'],
		['PA1 Kent', 'PA1', 'Kent'],
	])('%s', (q, typed, without) => {
		expect(readLabel(q)).toMatchObject({ typed, without });
	});

	it.each([
		's47 enquiries',
		'section 47',
		'12 recommendations',
		'recommendations 2012',
		'"paragraph 65"',
		'paragraph 65 OR paragraph 66',
		'p',
		'caseloads of 15',
		'p6o',
	])('%s is none', (q) => {
		expect(readLabel(q)).toBeUndefined();
	});

	it('of a finding may be that of a paragraph, and of a paragraph only where there is none that is numbered', () => {
		expect(readLabel('finding 2')).toMatchObject({ isFirst: false });
		expect(readLabel('paragraph 2')).toMatchObject({
			isFirst: true,
			series: ['Paragraph ', 'Finding F'],
		});
	});
});
