import { expect, test } from 'vitest';
import { findingText, plainText } from '../../../../src/model/body.ts';
import { allFindings, allSections } from '../../../../src/model/body-parts.ts';
import type { Conversion } from '../../convert.ts';
import { convertText } from '../../fixtures/convert-text.ts';

/** The parts of a made-up report, as an extraction leaves them; each test says what is otherwise. */
const whole = {
	title: 'Inspection of safeguarding and looked after children services\nSt Helens Council',
	dates: 'Inspection dates: 4 – 15 March 2010\nReporting inspector Ada Sample HMI',
	rows: 'Age group: All\nPublished: 16 April 2010',
	context: 'About this inspection\n\n1. The made-up services are looked at in turn.',
	services: 'Safeguarding services',
	overall:
		'Overall effectiveness\nGrade 2 (Good)\n\n2. The overall effectiveness is good. Plans are kept in drawers.',
	provision:
		'Quality of provision\nGrade 3 (Adequate)\n\n3. The quality of provision is adequate. Drawers are locked.',
	record: 'Record of main findings',
	table: 'Safeguarding services\t\nOverall effectiveness\tGood\nQuality of provision\tAdequate',
};

function convertParts(parts: Partial<typeof whole>): Conversion {
	const outcome = convertText(Object.values({ ...whole, ...parts }).join('\n\n'));
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
	return outcome.value;
}

function problemsOf(parts: Partial<typeof whole>): string[] {
	const outcome = convertText(Object.values({ ...whole, ...parts }).join('\n\n'));
	return outcome.ok ? [] : outcome.problems.map(({ rule }) => rule);
}

function findingsOf({ body }: Conversion): string[] {
	return allFindings(body).map((finding) => `${finding.id}: ${findingText(finding)}`);
}

function sectionsOf({ body }: Conversion): string[] {
	return allSections(body).map(({ heading, grade }) => `${plainText(heading)} = ${grade ?? ''}`);
}

function judgementsOf({ frontmatter }: Conversion): string[] {
	return frontmatter.judgements.map(
		({ group, label, grade, printed }) => `${group ?? ''} / ${label}: ${grade} (${printed ?? ''})`,
	);
}

function warningsOf({ frontmatter }: Conversion): string[] {
	return frontmatter.conversion.warnings
		.map(({ rule }) => rule)
		.filter((rule) => rule !== 'licence-assumed');
}

const report = convertParts({});

test('a whole report has its findings, sections, judgements and no warning', () => {
	expect(report.id).toBe('st-helens/2010-04-16');
	expect(report.frontmatter).toMatchObject({
		title: 'Inspection of safeguarding and looked after children services',
		inspected: { from: '2010-03-04', to: '2010-03-15' },
		ageGroup: 'All',
		inspectors: [{ name: 'Ada Sample', lead: true, post: 'HMI' }],
	});
	expect(findingsOf(report).map((finding) => finding.split(':')[0])).toEqual(['p1', 'p2', 'p3']);
	expect(judgementsOf(report)).toEqual([
		'Safeguarding services / Overall effectiveness: good (Good)',
		'Safeguarding services / Quality of provision: adequate (Adequate)',
	]);
	expect(warningsOf(report)).toEqual([]);
});

/** Covers as extractions leave them: lines broken, labels before their values, lines run together. */
test.each<[string, Partial<typeof whole>]>([
	[
		'a title on two lines',
		{
			title: 'Inspection of safeguarding and looked after\nchildren services\nSt Helens Council',
		},
	],
	[
		'a title on three lines and a name on two',
		{
			title:
				'Inspection of safeguarding\nand looked after children\nservices\n\nSt\nHelens Metropolitan Borough Council',
		},
	],
	[
		'dates on two lines',
		{ dates: 'Inspection dates: 4 –\n15 March 2010\nReporting inspector Ada Sample HMI' },
	],
	[
		'a label above its value, and a name on two lines',
		{ dates: 'Inspection dates:\n4 – 15 March\n2010\nReporting inspector Ada\nSample HMI' },
	],
	['two labels above their values', { rows: 'Age group:\nPublished:\n\nAll\n16 April 2010' }],
	[
		'four labels above their values',
		{
			dates: 'Inspection dates:\nReporting inspector\nAge group:\nPublished:',
			rows: '4 – 15 March 2010\n\nAda Sample HMI\n\nAll\n\n16 April 2010',
		},
	],
	[
		'labels above values that come in another order',
		{ rows: 'Published:\nAge group:\n\nAll\n16 April 2010' },
	],
	['labels in one line', { rows: 'Age group:AllPublished:16 April 2010' }],
])('reads %s', (_, parts) => {
	const { id, frontmatter } = convertParts(parts);
	expect(id).toBe(report.id);
	expect(frontmatter).toMatchObject({
		title: report.frontmatter.title,
		inspected: report.frontmatter.inspected,
		inspectors: report.frontmatter.inspectors,
		ageGroup: 'All',
	});
});

test.each<[string, Partial<typeof whole>, string]>([
	[
		'labels above dates of which either may be the day of publication',
		{
			dates: 'Reporting inspector Ada Sample HMI',
			rows: 'Inspection dates:\nPublished:\nAge group:\n\n16 April 2010\n15 March 2010',
		},
		'date-unread',
	],
	['a date that is no day of publication', { rows: 'Published:\nAge group: All' }, 'date-unread'],
	['days that make no stay', { dates: 'Inspection dates: 28 2 March 2010' }, 'date-unread'],
])('refuses %s', (_, parts, rule) => {
	expect(problemsOf(parts)).toContain(rule);
});

test.each(['4 15 March 2010', '4 â€“ 15 March 2010', '4 ? 15 March 2010', '4 March 15 March 2010'])(
	'reads "%s" with a warning',
	(dates) => {
		const damaged = convertParts({ dates: `Inspection dates: ${dates}` });
		expect(damaged.frontmatter.inspected).toEqual({ from: '2010-03-04', to: '2010-03-15' });
		expect(damaged.frontmatter.conversion.warnings).toContainEqual(
			expect.objectContaining({ rule: 'date-damaged', source: 'l4' }),
		);
	},
);

test('knows the sections of a whole report', () => {
	expect(sectionsOf(report)).toEqual([
		'About this inspection = ',
		'Safeguarding services = ',
		'Overall effectiveness = good',
		'Quality of provision = adequate',
		'Record of main findings = ',
	]);
});

/** The same report, whose paragraphs and record an extraction leaves otherwise. */
test.each<[string, Partial<typeof whole>]>([
	[
		'paragraph numbers on lines of their own',
		{
			context: 'About this inspection\n1.\n\nThe made-up services are looked at in turn.',
			overall:
				'Overall effectiveness\nGrade 2 (Good)\n\n2.\n\nThe overall effectiveness is good. Plans are kept in drawers.',
		},
	],
	[
		'grades of the record on the next line',
		{
			table:
				'Safeguarding services\n\n\nOverall effectiveness\n\nGood\nQuality of provision\n\nAdequate',
		},
	],
	[
		'all labels of the record before all grades',
		{
			table:
				'Safeguarding services\nOverall effectiveness\nQuality of provision\n\nGood\n\nAdequate',
		},
	],
])('reads %s', (_, parts) => {
	const extracted = convertParts(parts);
	expect(findingsOf(extracted)).toEqual(findingsOf(report));
	expect(sectionsOf(extracted)).toEqual(sectionsOf(report));
	expect(judgementsOf(extracted)).toEqual(judgementsOf(report));
	expect(warningsOf(extracted)).toEqual([]);
});

test('knows headings and labels whose letters type joins, and keeps the words as received', () => {
	const extracted = convertParts({
		overall:
			'Overall e\ufb00ectiveness\nGrade 2 (Good)\n\n2. The overall e\ufb00ectiveness is good. Plans are kept in drawers.',
		record: 'Record of main \ufb01ndings',
		table:
			'Safeguarding services\t\nOverall e\ufb00ectiveness\tGood\nQuality of provision\tAdequate',
	});
	const received = findingsOf(extracted);
	expect(received).toContainEqual(expect.stringContaining('overall e\ufb00ectiveness is good'));
	expect(received.map((text) => text.normalize('NFKC'))).toEqual(findingsOf(report));
	expect(judgementsOf(extracted)).toEqual(judgementsOf(report));
	expect(warningsOf(extracted)).toEqual([]);
});

test('matches no grades to labels that are not as many', () => {
	const { frontmatter } = convertParts({
		table: 'Safeguarding services\nOverall effectiveness\nQuality of provision\n\nGood',
	});
	expect(frontmatter.judgements.map(({ printed }) => printed)).toEqual([null, null]);
	expect(frontmatter.conversion.warnings.map(({ rule }) => rule)).toContain('grade-lost');
});

test('keeps apart the judgements of services that are headed "The inspection outcomes"', () => {
	const headed = convertParts({ services: 'The inspection outcomes: Safeguarding services' });
	expect(judgementsOf(headed)).toEqual(judgementsOf(report));
	expect(sectionsOf(headed)).toContain('Overall effectiveness = good');
});

test('reads the judgements of 2009 and 2010, and a heading that nobody knows, by the grade below it', () => {
	const early = convertParts({
		provision: [
			'Quality of provision\nGrade 3 (Adequate)\n\n3. The quality of provision is adequate. Drawers are locked.',
			'Case planning, review and recording\nGrade 4 (Inadequate)\n\n4. Planning is inadequate. No plan is dated.',
			'Value for money\nGrade 2 (Good)\n\n5. Value for money is good. Drawers were cheap.',
			'The keeping of made-up drawers in council\noffices\nGrade 1 (Outstanding)\n\n6. Drawers are outstanding.',
		].join('\n\n'),
		table:
			'Safeguarding services\t\nOverall effectiveness\tGood\nQuality of provision\tAdequate\nCase planning, review and recording\tInadequate\nValue for money\tGood',
	});
	expect(findingsOf(early).slice(2)).toEqual([
		'p3: The quality of provision is adequate. Drawers are locked.',
		'p4: Planning is inadequate. No plan is dated.',
		'p5: Value for money is good. Drawers were cheap.',
		'p6: Drawers are outstanding.',
	]);
	expect(sectionsOf(early)).toEqual(
		expect.arrayContaining([
			'Case planning, review and recording = inadequate',
			'Value for money = good',
			'The keeping of made-up drawers in council offices = outstanding',
		]),
	);
	expect(judgementsOf(early).slice(2)).toEqual([
		'Safeguarding services / Case planning, review and recording: inadequate (Inadequate)',
		'Safeguarding services / Value for money: good (Good)',
	]);
});

test('a known heading over two lines is one', () => {
	const { body } = convertParts({
		provision:
			'The contribution of health agencies to keeping children and young people\nsafe\nGrade 3 (Adequate)\n\n3. It is adequate. Drawers are locked.',
	});
	expect(allSections(body).map(({ heading }) => plainText(heading))).toContain(
		'The contribution of health agencies to keeping children and young people safe',
	);
});

test.each<[string, Partial<typeof whole>]>([
	['rows that nobody can tell', { table: 'Made-up matters\nFurther matters\n\nsomewhat' }],
	[
		'its heading within other words',
		{ record: 'Drawers. Record of main findings', table: 'and Overall effectiveness' },
	],
])('refuses a report whose record has %s, and never reads it without judgements', (_, parts) => {
	expect(problemsOf(parts)).toEqual(['part-missing']);
});

test('a letter that speaks of such an inspection is none', () => {
	const letter = `16 April 2010\n\nMs Sample\nDirector\nSt Helens Council\n\nDear Ms Sample\n\nOn drawers\n\nThis letter is about the inspection of safeguarding and looked after children services.\n`;
	const outcome = convertText(letter);
	expect(outcome.ok ? [] : outcome.problems.map(({ rule }) => rule)).toEqual(['report-unknown']);
});
