import { expect, test } from 'vitest';
import { describeBasis, describeChecked, describeInspection, sayKinds } from './describe-basis.ts';
import type { Basis } from '../model/basis.ts';

const law = {
	law: 'Children Act 1989',
	section: 'section 31',
	url: 'https://www.legislation.gov.uk/ukpga/1989/41/section/31',
};

test.each<[basis: Basis, words: string]>([
	[law, 'Children Act 1989, section 31'],
	[{ guidance: 'Working Together', date: '2010-03' }, 'Working Together, March 2010'],
	[{ guidance: 'Working Together', date: '2010' }, 'Working Together, 2010'],
	[
		{ report: 'Inspection of Wirral', published: '2016-09-20', place: 'page 8' },
		'Inspection of Wirral, 20 September 2016, page 8',
	],
	[{ register: 'Reports on Wirral' }, 'Reports on Wirral'],
	[{ unsourced: 'how it began' }, 'Own knowledge, without a source: how it began'],
])('says what %j is', (basis, words) => {
	expect(describeBasis(basis).words).toBe(words);
});

test('names a finding as its report does, and links to it', () => {
	const finding = '/reports/wirral/2010-08-18/#strength-4';
	expect(describeBasis({ finding }, () => 'Wirral, Strength 4')).toEqual({
		words: 'Wirral, Strength 4',
		href: finding,
	});
});

test('does not link to a finding that the library lacks', () => {
	const finding = '/reports/wirral/2010-08-18/#strength-4';
	expect(describeBasis({ finding })).toEqual({ words: finding });
});

test('says each kind of source once', () => {
	const report: Basis = { report: 'Inspection of Wirral', published: '2016-09-20' };
	expect(sayKinds([law, report, { finding: '/reports/a/2010-01-01/' }, law])).toBe('law, report');
	expect(sayKinds([{ unsourced: 'all' }])).toBe('own knowledge');
});

test('says whether the sources were opened', () => {
	expect(describeChecked({ on: '2026-11-29', against: 'sources' })).toBe(
		'Checked against its sources on 29 November 2026.',
	);
	expect(describeChecked({ on: '2026-11-29', against: 'knowledge' })).toContain(
		'not all sources were opened',
	);
});

test.each([
	['2011-03-02/2011-03-03', 'St Helens, 2 and 3 March 2011'],
	['2010-05', 'St Helens, May 2010'],
])('names an inspection of %s', (on, words) => {
	expect(describeInspection({ of: 'St Helens', on })).toBe(words);
});
