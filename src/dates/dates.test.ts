import { describe, expect, it } from 'vitest';
import { resolveDue } from './due-date.ts';
import { formatDate, formatDateRange, formatPartialDate } from './format-date.ts';

describe('formatDate', () => {
	it('writes a date in words', () => {
		expect(formatDate('2012-08-10')).toBe('10 August 2012');
	});
});

describe('formatPartialDate', () => {
	it.each([
		['2010', '2010'],
		['2010-03', 'March 2010'],
		['2010-03-15', '15 March 2010'],
	])('%s is %j', (date, expected) => {
		expect(formatPartialDate(date)).toBe(expected);
	});
});

describe('formatDateRange', () => {
	it.each([
		['2012-06-25', '2012-07-06', '25 June to 6 July 2012'],
		['2011-03-02', '2011-03-03', '2 and 3 March 2011'],
		['2011-03-02', '2011-03-04', '2 to 4 March 2011'],
		['2010-07-20', '2010-07-20', '20 July 2010'],
		['2012-12-31', '2013-01-01', '31 December 2012 to 1 January 2013'],
	])('%s to %s is %j', (from, to, expected) => {
		expect(formatDateRange({ from, to })).toBe(expected);
	});
});

describe('resolveDue', () => {
	it.each([
		['P0D', '2012-08-10', 'immediately', '2012-08-10'],
		['P3M', '2012-08-10', 'within three months', '2012-11-10'],
		['P6M', '2012-08-10', 'within six months', '2013-02-10'],
		['P3M', '2012-11-30', 'within three months', '2013-02-28'],
		['P1M', '2012-01-31', 'within one month', '2012-02-29'],
		['P1D', '2012-12-31', 'within one day', '2013-01-01'],
		['P14D', '2012-02-20', 'within 14 days', '2012-03-05'],
	])('%s from %s is %s, %s', (due, published, within, date) => {
		expect(resolveDue(due, published)).toEqual({ within, date });
	});

	it('refuses what the schema would not have let through', () => {
		expect(() => resolveDue('P1Y', '2012-08-10')).toThrow('not a duration');
	});
});
