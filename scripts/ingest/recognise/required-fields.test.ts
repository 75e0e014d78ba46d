import { expect, test } from 'vitest';
import { failure, success, type Problem } from '../../../src/model/problem.ts';
import { requireFields, type FieldsFound } from './required-fields.ts';

const warning = { rule: 'date-not-printed', source: 'l1', message: 'From elsewhere.' } as const;
const found: FieldsFound = {
	authority: success({ slug: 'knowsley', name: 'Knowsley', alsoKnownAs: [] }),
	published: success({ date: '2019-11-04', warnings: [warning] }),
	inspected: { from: '2019-09-02', to: '2019-09-06' },
};
const sought = { path: 'a.pdf', expected: 'dates' };
const problem = (rule: Problem['rule']): Problem => ({ rule, path: 'a.pdf', message: 'no' });

test('hands on what was found', () => {
	expect(requireFields(found, sought)).toEqual({
		ok: true,
		value: {
			fields: { authority: 'knowsley', published: '2019-11-04', inspected: found.inspected },
			warnings: [warning],
		},
	});
});

test('names everything that was not found, not only the first', () => {
	const nothing: FieldsFound = {
		authority: failure(problem('authority-unknown')),
		published: failure(problem('date-unread')),
		inspected: null,
	};
	expect(requireFields(nothing, { ...sought, line: 4 })).toEqual({
		ok: false,
		problems: [
			problem('authority-unknown'),
			problem('date-unread'),
			{
				rule: 'date-unread',
				path: 'a.pdf',
				line: 4,
				message: 'the cover gives no inspection dates',
				expected: 'dates',
			},
		],
	});
});

test('says where dates of inspection were looked for', () => {
	const outcome = requireFields({ ...found, inspected: null }, { ...sought, message: 'none here' });
	expect(outcome).toMatchObject({ ok: false, problems: [{ message: 'none here', line: 1 }] });
});

test.each(['2019-11-04', '2019-11-05'])(
	'takes a report that came out no later than the last day on site, %s, for misread',
	(to) => {
		const outcome = requireFields({ ...found, inspected: { from: '2019-09-02', to } }, sought);
		expect(outcome).toMatchObject({ ok: false, problems: [{ rule: 'date-unread' }] });
	},
);

test('takes a report of a family that prints no dates of inspection without them', () => {
	expect(requireFields({ ...found, inspected: undefined }, sought)).toEqual({
		ok: true,
		value: { fields: { authority: 'knowsley', published: '2019-11-04' }, warnings: [warning] },
	});
});
