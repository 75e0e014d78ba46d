import { expect, test } from 'vitest';
import { readDateLine } from './date-line.ts';

test.each([
	'4 May 2018',
	'4 May 2018.',
	'Date: 4 May 2018',
	'Dated 4th May 2018',
	'Friday 4 May 2018',
	'04/05/2018',
	'4.5.2018',
	'4 May 2018 Our ref: KN/1',
	'4 May 2018 Reference 12 34',
	'Our ref KN/1 4 May 2018',
	'Leeds LS1 2AB 4 May 2018',
	'4 May 2018 LS1 2AB',
])('reads the date of %j', (line) => {
	expect(readDateLine(line)).toBe('2018-05-04');
});

test.each([
	'Date of the last inspection: 4 May 2018',
	'Visit: 4 May 2018',
	'4 and 5 May 2018',
	'13/14/2018',
	'31 April 2018',
	'Ref 4 May 2018/2 Leeds',
	'May 2018',
	'',
])('reads none in %j', (line) => {
	expect(readDateLine(line)).toBeNull();
});
