import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { listReports, reportFile } from '../../src/library/library-files.ts';
import { reportSchema } from '../../src/model/report.ts';
import { splitFrontmatter } from '../../src/model/split-frontmatter.ts';
import { projectRoot } from '../cli/project.ts';
import { describeMentions } from './describe-mentions.ts';
import { readMentions } from './read-mentions.ts';

const content = join(projectRoot, 'content');

/** The reports that ship with the project, with what they say of other inspections. */
async function readShipped() {
	const ids = ['knowsley/2011-05-17', 'st-helens/2011-03-31', 'st-helens/2012-08-10'].concat([
		'st-helens/2022-01-14',
		'wirral/2010-08-18',
	]);
	expect(await listReports(content)).toEqual(expect.arrayContaining(ids));
	const reports = await Promise.all(
		ids.map(async (id) => {
			const mdx = await readFile(reportFile(content, id), 'utf8');
			return { id, frontmatter: reportSchema.parse(parse(splitFrontmatter(mdx).frontmatter)) };
		}),
	);
	return readMentions(content, content, reports);
}

/**
 * Every mention of another inspection that a person finds in the five reports, with what it means, read by hand on
 * 29 November 2026. Not there on purpose: each report's own inspection ("conducted on 2 and 3 March 2011", "the third
 * monitoring visit"), the schools "inspected since January 2012", and the pupil referral unit judged "at the last inspection".
 */
const byHand = [
	// Of these two nothing but the mention is known.
	[
		'knowsley/2011-05-17 introduction-4',
		'previous inspection of contact, referral and assessment arrangements on 28 and 29 July 2009',
		'not known, 2009-07-28',
	],
	[
		'st-helens/2011-03-31 introduction-4',
		'previous inspection of contact, referral and assessment arrangements in May 2010',
		'not known, 2010-05-01',
	],
	// The same, as the report itself says.
	['st-helens/2011-03-31 development-3', 'last inspection', 'not known, 2010-05-01'],
	// The report gives the day of publication for that of the inspection, which was on 2 and 3 March.
	[
		'st-helens/2012-08-10 p2',
		'most recent annual unannounced inspection of local authority contact, referral and assessment services undertaken in 31 March 2011',
		'st-helens/2011-03-31',
	],
	['st-helens/2012-08-10 p19', 'unannounced inspection', 'st-helens/2011-03-31'],
	['st-helens/2012-08-10 p28', 'judged adequate by Ofsted in 2008', 'not known, 2008-01-01'],
	['st-helens/2012-08-10 p64', 'unannounced inspection', 'st-helens/2011-03-31'],
	['st-helens/2012-08-10 p74', 'last unannounced inspection', 'st-helens/2011-03-31'],
	['st-helens/2022-01-14 introduction-1', 'judged inadequate in September 2019', 'row 2019-09-23'],
	['st-helens/2022-01-14 areas-covered-1', 'last inspection', 'row 2019-09-23'],
	[
		'st-helens/2022-01-14 headline-findings-1',
		'focused visit to the local authority in May 2021',
		'row 2021-05-19',
	],
	['st-helens/2022-01-14 findings-1', 'focused visit in May 2021', 'row 2021-05-19'],
	['st-helens/2022-01-14 findings-9', "Ofsted's visit in May 2021", 'row 2021-05-19'],
	// The second monitoring visit may have been later than the focused visit: the register has no monitoring visits.
	['st-helens/2022-01-14 findings-12', 'last visit', 'ambiguous'],
	[
		'wirral/2010-08-18 requirement-12',
		'2008 private fostering inspection',
		'not known, 2008-01-01',
	],
];

test('finds what a person finds in the reports that ship, and means the same by it', async () => {
	const mentions = await readShipped();
	const found = [...mentions.in].flatMap(([report, own]) =>
		own.map(({ finding, words, meaning }) => {
			const place = `${report} ${finding}`;
			if (meaning.is === 'unknown') return [place, words, `not known, ${meaning.when?.from}`];
			if (meaning.is === 'ambiguous') return [place, words, 'ambiguous'];
			const { report: held, day } = meaning.inspection;
			return [place, words, held?.id ?? `row ${day}`];
		}),
	);
	expect(found.sort()).toEqual([...byHand].sort());
});

test('lists who speaks of a report, and what only a report names', async () => {
	const { of, namedOnly } = await readShipped();
	expect([...of].map(([id, places]) => [id, places.map(({ mention }) => mention.finding)])).toEqual(
		[['st-helens/2011-03-31', ['p2', 'p19', 'p64', 'p74']]],
	);
	const named = [...namedOnly].map(([slug, own]) => [
		slug,
		own.map(({ kind, when, places }) => [kind, when.from, places.length]),
	]);
	expect(Object.fromEntries(named)).toEqual({
		knowsley: [['unannounced', '2009-07-28', 1]],
		'st-helens': [
			['one-service', '2008-01-01', 1],
			['unannounced', '2010-05-01', 1],
		],
		wirral: [['one-service', '2008-01-01', 1]],
	});
});

test('says of each mention that leads nowhere where it is and why', async () => {
	const { sum, open } = describeMentions(await readShipped(), {
		library: content,
		cwd: projectRoot,
	});
	expect(sum).toBe(
		'15 mentions of other inspections, 4 of reports held, 5 of inspections known, 5 not known here, 1 ambiguous.',
	);
	expect(open).toContain(
		`${join('content', 'reports', 'st-helens', '2022-01-14.mdx')} findings-12 - "last visit": ambiguous: others may be missing here, later than this (Focused visit, 19 and 20 May 2021)`,
	);
	expect(open).toContain(
		`${join('content', 'reports', 'st-helens', '2011-03-31.mdx')} development-3 - "last inspection": not known here (May 2010)`,
	);
});
