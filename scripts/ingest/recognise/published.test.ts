import { expect, test } from 'vitest';
import { dateInName, publishedFromOutside } from './published.ts';

const from = (name: string, created: string | null) =>
	publishedFromOutside({ name, created, path: 'a.pdf', authorities: [] });

test.each([
	["children's services inspection - 04 november 2019.pdf", '2019-11-04'],
	['report-2019-11-04.pdf', '2019-11-04'],
	['50004271.pdf', null],
	['x20190-11-04.pdf', null],
])('reads the date in %j as %j', (name, date) => {
	expect(dateInName(name)).toBe(date);
});

test('prefers the file name, and says so', () => {
	const outcome = from('report - 04 november 2019.pdf', '2019-10-30');
	expect(outcome.ok && outcome.value).toEqual({
		date: '2019-11-04',
		warnings: [
			{
				rule: 'date-not-printed',
				source: 'l1',
				message: 'The report prints no date of publication; its file name gives 2019-11-04.',
			},
		],
	});
});

test("falls back on the document's own data", () => {
	const outcome = from('report.pdf', '2019-10-30');
	expect(outcome.ok && outcome.value).toMatchObject({
		date: '2019-10-30',
		warnings: [{ message: expect.stringContaining("the document's own data") as string }],
	});
});

test('refuses a report of which nothing says when it was published', () => {
	expect(from('report.pdf', null)).toMatchObject({
		ok: false,
		problems: [{ rule: 'date-unread', path: 'a.pdf' }],
	});
});
