import { expect, test } from 'vitest';
import { findDates } from './find-dates.ts';

test.each([
	['on 28 and 29 July 2009', '2009-07-28', '2009-07-29', 'day'],
	['from 29 April to 22 May 2014', '2014-04-29', '2014-05-22', 'day'],
	['between 28 – 30 January 2014', '2014-01-28', '2014-01-30', 'day'],
	['on 30 December 2019 to 3 January 2020', '2019-12-30', '2020-01-03', 'day'],
	['on 1, 2 and 3 March 2011', '2011-03-01', '2011-03-03', 'day'],
	['on the 1st March 2011', '2011-03-01', '2011-03-01', 'day'],
	['in May 2010', '2010-05-01', '2010-05-31', 'month'],
	['in June and July 2012', '2012-06-01', '2012-07-31', 'month'],
	['in February 2012', '2012-02-01', '2012-02-29', 'month'],
	['in 2014,', '2014-01-01', '2014-12-31', 'year'],
])('reads %j', (text, from, to, precision) => {
	expect(findDates(text).map(({ period }) => period)).toEqual([{ from, to, precision }]);
});

test.each([
	'in 2014–15',
	'in 2014/15',
	'of 2013-2014 data, 1,2014',
	'31 June 2012',
	'£2014',
	'aged 16 in May',
	'1998',
])('reads no date in %j', (text) => {
	expect(findDates(text).filter(({ period }) => period.precision !== 'month')).toEqual([]);
});

test('says where each date stands', () => {
	const text = 'in October 2022 and January 2024';
	expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([
		'October 2022',
		'January 2024',
	]);
});
