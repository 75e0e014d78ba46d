import { expect, test } from 'vitest';
import type { LibraryReport } from '../library/library-report.ts';
import type { FindingKind } from '../model/finding.ts';
import { listCompared, makeCompared } from './make-compared.ts';

/** A report as far as it is compared. */
function makeReport(
	id: string,
	framework: { slug: string; short: string; scale: string[] },
	more: { judgements?: object[]; overall?: string | null; findings?: object[] } = {},
): LibraryReport {
	const [slug = '', published = ''] = id.split('/');
	const { judgements = [], overall = null, findings = [] } = more;
	return {
		...{ id, shortName: `${slug} ${published}`, authority: { slug, name: slug }, framework },
		frontmatter: { published, judgements, overall },
		body: { findings },
	} as unknown as LibraryReport;
}

const old = {
	slug: 'safeguarding-and-looked-after-children',
	short: 'Safeguarding',
	scale: ['good', 'adequate'],
};
const ilacs = { slug: 'ilacs-2018', short: 'ILACS', scale: ['good', 'inadequate'] };
const visit = { slug: 'focused-visit', short: 'Visit', scale: [] };

const judged = (area: string, label: string, grade: string, group?: string) => ({
	...{ area, label, grade },
	...(group !== undefined && { group }),
});

test('puts grades under the subjects that frameworks judge, each service under its own', () => {
	const { subjects } = makeCompared(
		makeReport('ayton/2012-01-01', old, {
			judgements: [
				judged('quality-of-provision', 'Quality', 'good', 'Safeguarding services'),
				judged('quality-of-provision', 'Quality', 'adequate', 'Services for looked after children'),
			],
		}),
	);
	const gradesOf = (name: string) => subjects.find(({ subject }) => subject === name)?.grades;
	expect(gradesOf('Help and protection')).toEqual([
		{ label: 'Safeguarding services: Quality', grade: 'good' },
	]);
	expect(gradesOf('Children in care')).toEqual([
		{ label: 'Services for looked after children: Quality', grade: 'adequate' },
	]);
});

test('says why a subject has no grade', () => {
	const { subjects } = makeCompared(makeReport('ayton/2019-01-01', ilacs, { overall: 'good' }));
	expect(subjects.find(({ subject }) => subject === 'Care leavers')?.without).toBe(
		'No grade of its own: looked at within children in care and care leavers, together',
	);
	expect(subjects[0]).toEqual({
		subject: 'Overall effectiveness',
		grades: [{ label: 'Overall effectiveness', grade: 'good' }],
	});
});

test('counts the findings of a theme, and shows those that ask most', () => {
	const finding = (id: string, kind: FindingKind, themes: string[]) => ({
		...{ id, kind, themes, label: id, text: `Words of ${id}. ${'More words. '.repeat(30)}` },
	});
	const { themes } = makeCompared(
		makeReport('ayton/2019-01-01', ilacs, {
			findings: [
				finding('p1', 'narrative', ['plans', 'neglect']),
				finding('p2', 'narrative', ['neglect']),
				finding('s1', 'strength', ['neglect']),
				finding('r1', 'recommendation', ['neglect']),
				finding('p3', 'narrative', ['neglect']),
			],
		}),
	);
	expect(themes['neglect']?.count).toBe(5);
	expect(themes['neglect']?.findings.map(([id]) => id)).toEqual(['r1', 's1', 'p2', 'p3']);
	expect(themes['neglect']?.findings[0]?.[3].length).toBeLessThanOrEqual(160);
});

test('takes for the latest of an authority its last report that grades, by the day of inspection', () => {
	const reports = [
		makeReport('ayton/2012-01-01', old),
		makeReport('ayton/2019-01-01', ilacs),
		makeReport('ayton/2022-01-01', visit),
		makeReport('beeton/2022-01-01', visit),
	];
	const { authorities, reports: listed } = listCompared(reports, [
		{ slug: 'plans', name: 'Plans' },
	]);
	expect(authorities).toEqual([
		['ayton', 'ayton', 'ayton/2019-01-01'],
		['beeton', 'beeton', 'beeton/2022-01-01'],
	]);
	expect(listed.map(([id]) => id).at(-1)).toBe('ayton/2012-01-01');
});
