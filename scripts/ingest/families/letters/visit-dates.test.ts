import { expect, test } from 'vitest';
import { findVisitDates, printedDates } from './visit-dates.ts';

test.each([
	['on 9 and 10 July 2018.', '2018-07-09', '2018-07-10'],
	['on 31 January and 1 February 2018', '2018-01-31', '2018-02-01'],
	['between 10 and 17 July 2018', '2018-07-10', '2018-07-17'],
	['on 9 and 10 July 2018 and 17 July 2018', '2018-07-09', '2018-07-17'],
	['on 9 and 10 July 2018, and again on 24 and 25 July 2018.', '2018-07-09', '2018-07-25'],
	['on 9 and 10 July 2018. The report came on 2 August 2018', '2018-07-09', '2018-07-10'],
	['on 9 and 10 May 2018 and on 17 July 2018', '2018-05-09', '2018-05-10'],
])('reads %j as printed', (text, from, to) => {
	expect(findVisitDates([text], '2018-08-20')).toEqual({
		inspected: { from, to },
		isYearPrinted: true,
	});
});

test.each([
	[
		'on 9 and 10 July. The last inspection was on 3 May 2016.',
		'2018-08-20',
		'2018-07-09',
		'2018-07-10',
	],
	['on 31 July and 1 August, to look at plans', '2018-08-20', '2018-07-31', '2018-08-01'],
	['on 11 December', '2019-01-08', '2018-12-11', '2018-12-11'],
	['on 24 October 2022 to 25 October 2023', '2023-11-28', '2023-10-24', '2023-10-25'],
	['on 12 January 2017', '2018-02-08', '2018-01-12', '2018-01-12'],
])('borrows the year of %j from a letter of %s', (text, published, from, to) => {
	expect(findVisitDates([text], published)).toEqual({
		inspected: { from, to },
		isYearPrinted: false,
	});
});

test('keeps dates that no year makes likely, and finds none in other text', () => {
	expect(findVisitDates(['on 1 to 30 June 2018'], '2018-08-20')).toEqual({
		inspected: { from: '2018-06-01', to: '2018-06-30' },
		isYearPrinted: true,
	});
	expect(findVisitDates(['to a made-up council'], '2018-08-20')).toBeNull();
});

test.each([
	[
		'the monitoring visit since the inspection on 6 June 2017. The visit took place on 9 and 10 July 2018.',
		'2018-07-09',
	],
	[
		'Following the inspection published on 3 May 2018, the first monitoring visit took place on 9 July 2018.',
		'2018-07-09',
	],
	[
		'the monitoring visit since the authority was judged inadequate in June 2017 on 9 and 10 July 2018.',
		'2018-07-09',
	],
])('takes the days of an earlier inspection for no visit: %s', (opening, from) => {
	const dates = printedDates(opening, /\b(?:on|between) (?<dates>\d.{0,80})/u);
	expect(findVisitDates(dates, '2018-08-20')?.inspected.from).toBe(from);
});
