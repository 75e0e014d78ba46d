import { expect, test } from 'vitest';
import { lawEntrySchema, type LawEntry } from '../model/law.ts';
import { compileLaw } from './compile-law.ts';

const entry = (data: object): LawEntry => lawEntrySchema.parse(data);

const find = compileLaw([
	entry({
		name: 'Children Act 1989',
		alsoWritten: ["Children's Act 1989", 'Children Act (1989)'],
		url: 'https://law.example/1989/41',
		parts: 'section',
		understood: [
			{ part: '47' },
			{ part: '37', near: ['report'] },
			{ part: '20', unless: ['carried out'] },
		],
	}),
	entry({
		name: 'Mental Health Act 1983',
		alsoWritten: ['Mental Health Act'],
		url: 'https://law.example/1983/20',
		parts: 'section',
	}),
	entry({
		name: 'Children Act 2004',
		alsoWritten: ['2004 Children Act'],
		url: 'https://law.example/2004/31',
		parts: 'section',
	}),
	entry({
		name: 'Care Planning (England) Regulations 2010',
		url: 'https://law.example/2010/959',
		parts: 'regulation',
		understood: [{ part: '24', near: ['connected'] }],
	}),
	entry({
		name: 'Working Together to Safeguard Children',
		exactly: ['Working Together'],
		url: 'https://guidance.example/now',
		editions: { '2013': 'https://guidance.example/2013', '2015': 'https://guidance.example/2015' },
	}),
]);

/** Each use as its words and where it leads, without the host. */
const uses = (text: string): string[] =>
	find(text).map(
		({ start, end, href }) =>
			`${text.slice(start, end)} > ${href.replace(/^https:\/\/[^/]*\//u, '')}`,
	);

test.each([
	['under the Children Act 1989.', ['Children Act 1989 > 1989/41']],
	[
		'under section 47 of the Children Act 1989',
		['section 47 of the Children Act 1989 > 1989/41/section/47'],
	],
	[
		'Section 20(1)(b) of the Children Act 2004',
		['Section 20(1)(b) of the Children Act 2004 > 2004/31/section/20/1/b'],
	],
	[
		'section 23D of the Children’s Act 1989',
		['section 23D of the Children’s Act 1989 > 1989/41/section/23D'],
	],
	[
		'sections 17 and 20 of the Children Act 1989',
		['sections 17 > 1989/41/section/17', '20 of the Children Act 1989 > 1989/41/section/20'],
	],
	['Children Act 1989 (section 47)', ['Children Act 1989 (section 47 > 1989/41/section/47']],
	['Children Act (1989), s.47', ['Children Act (1989), s.47 > 1989/41/section/47']],
	[
		'regulation 24 of the Care Planning (England) Regulations 2010',
		['regulation 24 of the Care Planning (England) Regulations 2010 > 2010/959/regulation/24'],
	],
	[
		'Schedule 2 of the Children Act 1989',
		['Schedule 2 of the Children Act 1989 > 1989/41/schedule/2'],
	],
])('finds what %j names', (text, expected) => {
	expect(uses(text)).toEqual(expected);
});

test.each([
	['s47 enquiries are timely', ['s47 > 1989/41/section/47']],
	[
		'section 47 enquiries and s.47 investigations',
		['section 47 > 1989/41/section/47', 's.47 > 1989/41/section/47'],
	],
	['a section 37 report', ['section 37 > 1989/41/section/37']],
	['see section 37 below', []],
	['The inspection was carried out under section 20.', []],
	['children accommodated under section 20', ['section 20 > 1989/41/section/20']],
	[
		'carers approved under Regulation 24 as connected persons',
		['Regulation 24 > 2010/959/regulation/24'],
	],
	['section 47 of the Housing Act 1996', []],
	['section 2 of this report, in section 9 and 47 children', []],
	['items 47 and 20, class 47, £s47', []],
])('understands %j without its law, or leaves it', (text, expected) => {
	expect(uses(text)).toEqual(expected);
});

test('takes "the Act" for the one law that the text names, and for none where it names two', () => {
	const one = 'Under the Children Act 2004 they met. Section 11 of the Act asks for audits.';
	expect(uses(one)[1]).toBe('Section 11 > 2004/31/section/11');
	const two = 'The Children Act 1989 and the Children Act 2004. Section 11 of the Act.';
	expect(uses(two)).toHaveLength(2);
	expect(uses(`${two.slice(0, -11)}of the 2004 Act.`)[2]).toBe('Section 11 > 2004/31/section/11');
});

test.each([
	['the Children Act is clear', []],
	['the Children Act 1980', []],
	['the Mental Health Act 2007', []],
	[
		'section 136 of the Mental Health Act.',
		['section 136 of the Mental Health Act > 1983/20/section/136'],
	],
	[
		'Section 11 of the 2004 Children Act',
		['Section 11 of the 2004 Children Act > 2004/31/section/11'],
	],
	['the Carers and Disabled Children Act 1989', []],
	['the Children Act 2004 (Joint Area Reviews) Regulations 2015', []],
	['The Education Act 2002 and Children Act 1989', ['Children Act 1989 > 1989/41']],
])('finds no law of another name in %j', (text, expected) => {
	expect(uses(text)).toEqual(expected);
});

test.each([
	['in Working Together 2015', ['Working Together 2015 > 2015']],
	[
		'Working together to safeguard children (HM Government, 2013)',
		['Working together to safeguard children (HM Government, 2013) > 2013'],
	],
	['(Working Together, 2015) says', ['Working Together, 2015 > 2015']],
	['set out in ‘Working Together’.', ['Working Together > now']],
	['agencies are working together in 2015', []],
	['in ‘Working together 2015’', ['Working together 2015 > 2015']],
	['Working together with partners, they', []],
	['Working Together 2011', []],
])('finds guidance with its edition in %j', (text, expected) => {
	expect(uses(text)).toEqual(expected);
});
