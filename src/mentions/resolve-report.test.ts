import { expect, test } from 'vitest';
import type { LibraryReport } from '../library/library-report.ts';
import type { Inspection } from '../model/inspection.ts';
import { factsOf, lineOfTime } from '../register/line-of-time.ts';
import { dayOfMentions, findInReport } from './found-mentions.ts';
import { resolveReport } from './resolve-report.ts';

type Row = Pick<Inspection, 'kind' | 'framework'>;
const ilacs: Row = { kind: 'inspection', framework: 'ilacs-2018' };
const single: Row = { kind: 'inspection', framework: 'single-inspection' };
const focused: Row = { kind: 'focused-visit', framework: 'focused-visit' };
const monitoring: Row = { kind: 'monitoring-visit', framework: 'monitoring-visit' };
const old: Row = { kind: 'inspection', framework: 'safeguarding-and-looked-after-children' };
const unannounced: Row = {
	kind: 'unannounced-inspection',
	framework: 'unannounced-contact-referral-assessment',
};

/** A row of the register: its first day on site, and some weeks later its publication. */
const row = (
	kind: Row,
	day: string,
	published: string,
	more: Partial<Inspection> = {},
): Inspection => ({
	...{ authority: 'norchester', ...kind, published, judgements: [], ...more },
	inspected: { from: day, to: day },
});
/** A report that says these words, one finding each. */
const report = (kind: Row, day: string, published: string, ...texts: string[]): LibraryReport =>
	({
		id: `norchester/${published}`,
		frontmatter: { authority: 'norchester', ...kind, published, inspected: { from: day, to: day } },
		body: {
			findings: texts.map((text, index) => ({
				id: `p${index + 1}`,
				blocks: [{ type: 'paragraph', pieces: [{ type: 'text', text }] }],
			})),
		},
	}) as unknown as LibraryReport;

/** What each mention of the last report means, in few words. */
function meanings(rows: Inspection[], ...reports: LibraryReport[]): string[] {
	const speaking = reports.at(-1);
	if (!speaking) return [];
	const line = lineOfTime(rows, reports);
	const said = findInReport(speaking, {
		day: dayOfMentions(speaking.frontmatter),
		namesOther: () => false,
	});
	return resolveReport(speaking, line, said).map(({ meaning }) => {
		if (meaning.is === 'known')
			return `${meaning.inspection.report ? 'held' : 'known'} ${meaning.inspection.day}`;
		if (meaning.is === 'unknown') return `unknown ${meaning.when?.from ?? ''}`.trim();
		return `ambiguous ${meaning.among.map((known) => factsOf(known).inspected?.to).join()}`.trim();
	});
}

const rows = [row(single, '2014-11-05', '2015-01-20'), row(ilacs, '2019-09-23', '2019-11-04')];

test('leads to the report where it is held, and to the register where it is not', () => {
	const held = report(ilacs, '2019-09-23', '2019-11-04');
	const text = 'Since the last inspection in September 2019, and the inspection in November 2014.';
	expect(meanings(rows, held, report(focused, '2021-05-19', '2021-07-02', text))).toEqual([
		'held 2019-09-23',
		'known 2014-11-05',
	]);
});

test('tells the last inspection by its days on site, not by publication', () => {
	// Published last, inspected first.
	const late = [row(ilacs, '2019-02-01', '2019-12-01'), row(ilacs, '2019-09-23', '2019-11-04')];
	const text = 'It is better than at the last inspection.';
	expect(meanings(late, report(focused, '2021-05-19', '2021-07-02', text))).toEqual([
		'known 2019-09-23',
	]);
});

test('does not take what was inspected later, or the inspection itself, for the last', () => {
	const later = [...rows, row(ilacs, '2021-06-01', '2021-06-20')];
	const own = report(focused, '2021-05-19', '2021-07-02', 'Since the last inspection.');
	expect(meanings(later, own)).toEqual(['known 2019-09-23']);
	const self = 'A focused visit on 19 May 2021, the visit in May 2021 and the 2021 focused visit.';
	expect(meanings(rows, report(focused, '2021-05-19', '2021-07-02', self))).toEqual([]);
});

test('guesses nothing where two inspections were in one month', () => {
	const two = [row(focused, '2021-05-03', '2021-06-01'), row(focused, '2021-05-19', '2021-07-02')];
	const text = 'As at the focused visit in May 2021.';
	expect(meanings(two, report(ilacs, '2022-03-01', '2022-04-01', text))).toEqual([
		'ambiguous 2021-05-03,2021-05-19',
	]);
});

test('leaves a date that no inspection has as not known', () => {
	const text = 'As at the monitoring visit in May 2020.';
	expect(meanings(rows, report(ilacs, '2022-03-01', '2022-04-01', text))).toEqual([
		'unknown 2020-05-01',
	]);
});

test('takes no report of that month for an inspection of that month, unless it is also the last', () => {
	const text = (which: string) => `As at the ${which} in November 2019.`;
	const speaking = (words: string) => report(ilacs, '2022-03-01', '2022-04-01', words);
	expect(meanings(rows, speaking(text('inspection')))).toEqual(['ambiguous 2019-09-23']);
	expect(meanings(rows, speaking(text('last inspection')))).toEqual(['known 2019-09-23']);
	const published = 'The previous inspection was published in November 2019.';
	expect(meanings(rows, speaking(published))).toEqual(['known 2019-09-23']);
});

test('knows an inspection by the very day of its report, as texts give it by mistake', () => {
	const held = report(unannounced, '2011-03-02', '2011-03-31');
	const text = 'The unannounced inspection undertaken on 31 March 2011 said so.';
	expect(meanings([], held, report(old, '2012-06-25', '2012-08-10', text))).toEqual([
		'held 2011-03-02',
	]);
});

test('takes the last visit for the one that is known only where no other can have been', () => {
	const text = 'It has improved since the last visit.';
	const visit = row(focused, '2020-05-19', '2020-07-02');
	const after = (overall: Inspection['overall']) =>
		meanings(
			[row(ilacs, '2019-09-23', '2019-11-04', { overall }), visit],
			report(focused, '2021-11-23', '2022-01-14', text),
		);
	expect(after('good')).toEqual(['known 2020-05-19']);
	// After an inadequate one come monitoring visits, which the register lacks.
	expect(after('inadequate')).toEqual(['ambiguous 2020-05-19']);
});

test('takes the monitoring visit before by its number alone', () => {
	const numbered = (made: LibraryReport, visitNumber: number): LibraryReport => ({
		...made,
		frontmatter: { ...made.frontmatter, visitNumber },
	});
	const first = numbered(report(monitoring, '2020-05-01', '2020-06-01'), 1);
	const then = report(monitoring, '2021-05-01', '2021-06-01', 'Since the last monitoring visit.');
	expect(meanings(rows, first, numbered(then, 2))).toEqual(['held 2020-05-01']);
	expect(meanings(rows, first, numbered(then, 3))).toEqual(['ambiguous 2020-05-01']);
});

test('does not tell the last inspection where the line of time is known to lack kinds', () => {
	const held = report(old, '2010-03-01', '2010-04-01');
	const text = 'Since the last inspection.';
	expect(meanings([], held, report(single, '2014-03-01', '2014-05-01', text))).toEqual([
		'ambiguous 2010-03-01',
	]);
	expect(meanings([], report(single, '2014-03-01', '2014-05-01', text))).toEqual(['unknown']);
});

test('gives the last inspection the date that the same report gives it', () => {
	const texts = ['Since the last inspection.', 'The previous inspection was in March 2012.'];
	expect(meanings([], report(single, '2014-03-01', '2014-05-01', ...texts))).toEqual([
		'unknown 2012-03-01',
		'unknown 2012-03-01',
	]);
	const two = [...texts, 'The previous inspection of adoption and safeguarding was in May 2011.'];
	expect(meanings([], report(single, '2014-03-01', '2014-05-01', ...two)).length).toBe(3);
	const twice = [...texts, 'The previous inspection of services was in May 2011.'];
	expect(meanings([], report(single, '2014-03-01', '2014-05-01', ...twice))[0]).toBe('ambiguous');
});

test('guesses nothing where a report calls another inspection the last than the register', () => {
	const texts = ['Since the last inspection.', 'Since the previous inspection in 2014.'];
	expect(meanings(rows, report(focused, '2021-05-19', '2021-07-02', ...texts))[0]).toBe(
		'ambiguous 2014-11-05,2019-09-23',
	);
});

test('takes "the unannounced inspection" for the one that the report dates, and else for none', () => {
	const held = report(unannounced, '2011-03-02', '2011-03-31');
	const mention = 'It was found at the unannounced inspection.';
	const dated = 'The last unannounced inspection was in March 2011.';
	const speaking = (...texts: string[]) => report(old, '2012-06-25', '2012-08-10', ...texts);
	expect(meanings([], held, speaking(mention, dated))).toEqual([
		'held 2011-03-02',
		'held 2011-03-02',
	]);
	expect(meanings([], held, speaking(mention))).toEqual([]);
});

test('lists what speaks of several inspections, and means none of them', () => {
	const text = 'As at previous inspections.';
	expect(meanings(rows, report(focused, '2021-05-19', '2021-07-02', text))).toEqual(['ambiguous']);
});
