import { expect, test } from 'vitest';
import type { Finding, Section } from '../../../../src/model/body.ts';
import type { Grade } from '../../../../src/model/grade.ts';
import { gradeSections } from './safeguarding-judgements.ts';
import type { RecordRow } from './safeguarding-record.ts';

const finding = (id: string, text: string): Finding => ({
	type: 'finding',
	id,
	kind: 'narrative',
	source: 'l1',
	blocks: [{ type: 'paragraph', pieces: [{ type: 'text', text }] }],
});
const section = (
	heading: string,
	children: Section['children'] = [],
	printed?: Grade,
): Section => ({
	type: 'section',
	id: heading,
	level: 2,
	heading: [{ type: 'text', text: heading }],
	source: 'l1',
	...(printed && { grade: printed, gradeFrom: 'printed' as const }),
	children,
});
const row = (label: string, grade: Grade | null = null): RecordRow => ({
	line: 9,
	label,
	printed: grade,
	grade,
});
const service = row('Safeguarding services');

/** The leadership section of a service, with its first sentence. */
const makeBody = (sentence: string, printed?: Grade): [Section, Section] => {
	const leadership = section('Leadership and management', [finding('p65', sentence)], printed);
	return [section('Safeguarding services', [leadership]), leadership];
};

test('takes the grade of a judgement from the record', () => {
	const [body] = makeBody('It is so.', 'good');
	expect(gradeSections([body], [service, row('Leadership and management', 'good')])).toEqual({
		judgements: [
			{
				id: 'judgement-leadership-and-management',
				area: 'leadership',
				label: 'Leadership and management',
				group: 'Safeguarding services',
				grade: 'good',
				printed: 'good',
				source: 'l9',
			},
		],
		warnings: [],
	});
});

test('takes the grade of a section that prints none from the record', () => {
	const [body, leadership] = makeBody('It is so.');
	gradeSections([body], [service, row('Leadership and management', 'adequate')]);
	expect(leadership).toMatchObject({ grade: 'adequate', gradeFrom: 'record' });
});

test('takes the grade of a row that has lost its own from the sentence that states it', () => {
	const [body, leadership] = makeBody('Leadership and management are good. All is well.');
	const { judgements, warnings } = gradeSections(
		[body],
		[service, row('Leadership and management')],
	);
	expect(judgements).toMatchObject([{ grade: 'good', printed: null, statedIn: 'p65' }]);
	expect(warnings).toEqual([
		{
			rule: 'grade-lost',
			source: 'l9',
			message: 'The row "Leadership and management" has lost its grade; p65 states it: good.',
		},
	]);
	expect(leadership).toMatchObject({ grade: 'good', gradeFrom: 'sentence' });
});

test('takes the grade of a section from its sentence where there is no record', () => {
	const [body, leadership] = makeBody('Leadership and management are inadequate.');
	expect(gradeSections([body], []).judgements).toEqual([]);
	expect(leadership).toMatchObject({ grade: 'inadequate', gradeFrom: 'sentence' });
});

test.each([
	'Leadership is not yet good enough.',
	'It grew. Leadership is good.',
	'They have a good plan.',
])('reads no grade from "%s"', (sentence) => {
	const [body, leadership] = makeBody(sentence);
	expect(gradeSections([body], [service, row('Leadership and management')]).judgements).toEqual([]);
	expect(leadership.grade).toBeUndefined();
});

test.each([
	['the grade that its section prints', makeBody('It is so.', 'inadequate')],
	['the sentence of its section', makeBody('Leadership and management are inadequate.')],
])('warns where the record differs from %s', (_, [body]) => {
	const { judgements, warnings } = gradeSections(
		[body],
		[service, row('Leadership and management', 'good')],
	);
	expect(judgements).toMatchObject([{ grade: 'good' }]);
	expect(warnings).toEqual([
		{
			rule: 'grade-disagrees',
			source: 'l9',
			message: 'The record grades "Leadership and management" good, its section says inadequate.',
		},
	]);
});

test('tells the judgements of two services apart', () => {
	const body = ['Safeguarding services', 'Services for looked after children'].map((heading) =>
		section(heading, [section('Overall effectiveness')]),
	);
	const rows = body.flatMap(({ id }) => [row(id), row('Overall effectiveness', 'good')]);
	expect(gradeSections(body, rows).judgements.map(({ id, group }) => [id, group])).toEqual([
		['judgement-overall-effectiveness', 'Safeguarding services'],
		[
			'judgement-services-for-looked-after-children-overall-effectiveness',
			'Services for looked after children',
		],
	]);
});

test('names the heading between a service and its judgement', () => {
	const outcomes = section('Safeguarding outcomes for children and young people', [
		section('Quality of provision'),
	]);
	const body = [section('Safeguarding services', [outcomes])];
	expect(
		gradeSections(body, [service, row('Quality of provision', 'good')]).judgements,
	).toMatchObject([
		{
			area: 'quality-of-provision',
			subgroup: 'Safeguarding outcomes for children and young people',
		},
	]);
});

test.each([
	[
		'Made-up matters',
		'good',
		'The row "Made-up matters" of the record is no judgement that is known; its grade, good, is left out.',
	],
	[
		'Made-up matters',
		null,
		'The row "Made-up matters" of the record is no judgement that is known.',
	],
	[
		'Safeguarding outcomes for children and young people',
		'good',
		'The row "Safeguarding outcomes for children and young people" of the record is no judgement that is known; its grade, good, is left out.',
	],
] as const)('warns of the row %j, graded %j, that is no judgement', (label, grade, message) => {
	const [body] = makeBody('It is so.', 'good');
	expect(gradeSections([body], [service, row(label, grade)])).toEqual({
		judgements: [],
		warnings: [{ rule: 'grade-lost', source: 'l9', message }],
	});
});

test('says nothing of a row that is the heading of others', () => {
	const [body] = makeBody('It is so.', 'good');
	const heading = row('Safeguarding outcomes for children and young people');
	expect(gradeSections([body], [service, heading]).warnings).toEqual([]);
});
