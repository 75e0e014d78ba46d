import { expect, test } from 'vitest';
import type { FamilyContext } from './family.ts';
import { dateInName, findPublished } from './published.ts';

/** What is found of a report that prints no date of publication. */
const from = (outside: Partial<FamilyContext>) =>
	findPublished(null, {
		name: 'report.pdf',
		created: null,
		path: 'a.pdf',
		authorities: [],
		...outside,
	});

test.each([
	["children's services inspection - 04 november 2019.pdf", '2019-11-04'],
	['report-2019-11-04.pdf', '2019-11-04'],
	['50004271.pdf', null],
	['x20190-11-04.pdf', null],
])('reads the date in %j as %j', (name, date) => {
	expect(dateInName(name)).toBe(date);
});

test('takes a printed date without a word', () => {
	const context = {
		name: 'a - 04 november 2019.pdf',
		created: null,
		path: 'a.pdf',
		authorities: [],
	};
	expect(findPublished('2019-11-01', context)).toEqual({
		ok: true,
		value: { date: '2019-11-01', warnings: [] },
	});
});

const named = { name: 'report - 04 november 2019.pdf' };
const listed = { listed: '2019-11-02' };
const created = { created: '2019-10-30' };

test.each([
	['its file name', '2019-11-04', { ...named, ...listed, ...created }],
	['sources.csv', '2019-11-02', { ...listed, ...created }],
	["the PDF's own metadata", '2019-10-30', created],
])('takes the date of a report that prints none from %s, and says so', (origin, date, outside) => {
	expect(from(outside)).toEqual({
		ok: true,
		value: {
			date,
			warnings: [
				{
					rule: 'date-not-printed',
					source: 'l1',
					message: `The report prints no date of publication; ${origin} gives ${date}.`,
				},
			],
		},
	});
});

test('refuses a report of which nothing says when it was published', () => {
	expect(from({})).toMatchObject({
		ok: false,
		problems: [{ rule: 'date-unread', path: 'a.pdf' }],
	});
});
