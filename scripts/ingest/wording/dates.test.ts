import { expect, test } from 'vitest';
import {
	findDate,
	findDateRange,
	findDateRanges,
	findUnjoinedRange,
	isDateLine,
	spanOf,
} from './dates.ts';

test.each([
	['25 June – 6 July 2012', '2012-06-25', '2012-07-06'],
	['18 March 2014 – 09 April 2014', '2014-03-18', '2014-04-09'],
	['14 January – 5 February 2014', '2014-01-14', '2014-02-05'],
	['28 January–5 February 2014', '2014-01-28', '2014-02-05'],
	['9–24 November 2017', '2017-11-09', '2017-11-24'],
	['6 to 30 July 2015', '2015-07-06', '2015-07-30'],
	['18 Feb 2014 - 12 Mar 2014', '2014-02-18', '2014-03-12'],
	['20 June 2017 ─ 13 July 2017', '2017-06-20', '2017-07-13'],
	['9‑13 March 2026', '2026-03-09', '2026-03-13'],
	['18 Feb 2014 − 12 Mar 2014', '2014-02-18', '2014-03-12'],
	['9 and 10 May 2018', '2018-05-09', '2018-05-10'],
	['between 29 September and 1 October 2020', '2020-09-29', '2020-10-01'],
	['22–23 October 2019', '2019-10-22', '2019-10-23'],
	['15, 16 and 21 July 2020', '2020-07-15', '2020-07-21'],
	['29 and 30 September, and 1 October 2020', '2020-09-29', '2020-10-01'],
	['24 and 25July 2018', '2018-07-24', '2018-07-25'],
	['the 15 and 16 of May 2019', '2019-05-15', '2019-05-16'],
	['2nd and 3rd March 2011', '2011-03-02', '2011-03-03'],
	['the 21st to 23rd of the month, 1 to 2 May 2019', '2019-05-01', '2019-05-02'],
	['from 30 November 2020 until 4 December 2020', '2020-11-30', '2020-12-04'],
	['30 December 2019 to 2 January 2020', '2019-12-30', '2020-01-02'],
	['14 December – 8 January 2021', '2020-12-14', '2021-01-08'],
	['30 and 31 December and 4 January 2021', '2020-12-30', '2021-01-04'],
	['Tuesday 13 and Wednesday 14 October 2009', '2009-10-13', '2009-10-14'],
	['Tuesday the 13th and Wednesday the 14th of October 2009', '2009-10-13', '2009-10-14'],
	['the 23 and the 24 November 2021', '2021-11-23', '2021-11-24'],
	['5/6 May 2011', '2011-05-05', '2011-05-06'],
])('reads %s as a range', (text, from, to) => {
	expect(findDateRange(text)).toEqual({ from, to });
});

test.each([
	['on 23 November 2021.', '2021-11-23'],
	['29 February 2012', '2012-02-29'],
	['1 Sept 2010', '2010-09-01'],
	['31 March, 2011', '2011-03-31'],
])('reads %s as a single day', (text, day) => {
	expect(findDateRange(text)).toEqual({ from: day, to: day });
});

test('finds each range, after a single day too', () => {
	expect(findDateRanges('on 5 May 2010, then from 6 to 7 May 2010, not on 8 May 2011')).toEqual([
		{ from: '2010-05-05', to: '2010-05-05' },
		{ from: '2010-05-06', to: '2010-05-07' },
		{ from: '2011-05-08', to: '2011-05-08' },
	]);
});

test('spans ranges, but for those of an earlier inspection', () => {
	const ranges = findDateRanges('6 to 7 May 2010, 10 May 2010, before that 3 to 4 June 2006');
	expect(spanOf(ranges)).toEqual({ from: '2010-05-06', to: '2010-05-10' });
	expect(spanOf([])).toBeNull();
});

test('takes the first date where a later one is a range', () => {
	expect(findDateRange('on 5 May 2010, not on 6 and 7 May 2010')).toEqual({
		from: '2010-05-05',
		to: '2010-05-05',
	});
});

test.each([
	['a month without days', 'in March 2011'],
	['days without a year', '2 and 3 March'],
	['a first day that no calendar has', '31 February to 3 March 2011'],
	['a last day that no calendar has', '28 February to 29 February 2011'],
	['an end before its beginning', '9 to 2 March 2011'],
	['an end long before its beginning', '9 October to 2 March 2011'],
	['no date', 'last week'],
	['a day with a figure too many', '110 May 2010'],
	['a year with a figure too many', '6 November 20205'],
	['a word that begins as a month does', '2 Decent 2010'],
	['a word that begins with a whole month', '2 Maybe 2010'],
])('reads no range from %s', (_, text) => {
	expect(findDateRange(text)).toBeNull();
});

test.each([
	['4 15 March 2010', '2010-03-04', '2010-03-15'],
	['4 \u00e2\u20ac\u201c 15 March 2010', '2010-03-04', '2010-03-15'],
	['22 March ? 2 April 2010', '2010-03-22', '2010-04-02'],
	['22 March 2 April 2010', '2010-03-22', '2010-04-02'],
	['4 \ufffd 15 March 2010', '2010-03-04', '2010-03-15'],
	['4 March 2010 15 March 2010', '2010-03-04', '2010-03-15'],
	['Monday 4 Friday 15 March 2010', '2010-03-04', '2010-03-15'],
	['Inspection dates 4 15 March 2010', '2010-03-04', '2010-03-15'],
])('takes %s for no day alone, and knows the first', (text, from, to) => {
	expect(findDateRange(text)).toBeNull();
	expect(findUnjoinedRange(text)).toMatchObject({ from, to });
});

test.each([
	'4 – 15 March 2010',
	'15 March 2010',
	'Report 387654 15 March 2010',
	'Of 12.5 15 March 2010',
	'ages 0 to 18. 15 March 2010',
])('finds no lost dash in %s', (text) => {
	expect(findUnjoinedRange(text)).toBeNull();
	expect(findDateRange(text)).not.toBeNull();
});

test('a day that makes no stay of inspectors is refused, not read', () => {
	expect(findDateRange('28 2 March 2010')).toBeNull();
	expect(findUnjoinedRange('28 2 March 2010')).toBeNull();
});

test.each([
	'31 April 2011',
	'30 February 2012',
	'29 February 2011',
	'0 May 2011',
	'32 May 2011',
	'39 May 2011',
])('%s is no date', (text) => {
	expect(findDate(text)).toBeNull();
});

test.each(['31 March 2011', ' 4 May 2010 ', '04 November 2019', '21st January 2019'])(
	'%s is a date line',
	(text) => {
		expect(isDateLine(text)).toBe(true);
	},
);

test.each([
	'31 March 2011 was a Thursday',
	'Published: 31 March 2011',
	'March 2011',
	'6 November 20205',
	'',
])('%s is no date line', (text) => {
	expect(isDateLine(text)).toBe(false);
});
