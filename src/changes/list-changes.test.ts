import { expect, test } from 'vitest';
import { byDay, listChanges, type ChangedReport } from './list-changes.ts';
import { parseLedger } from '../library/read-ledger.ts';

const said = { reason: 'The page shows it', name: 'Editor', date: '2026-12-24' };

function reportWith(corrections: ChangedReport['frontmatter']['corrections']): ChangedReport {
	return {
		id: 'bury/2020-01-02',
		frontmatter: { ...(corrections && { corrections }) },
		body: { findings: [{ id: 'p18', text: 'New words', kind: 'narrative' }] },
	};
}

const ledger = parseLedger(
	[
		'report\tid\tstate\tto\twords\tpublished',
		'bury/2020-01-02\t.\tpublished\t-\tabc\t2026-11-21',
		'bury/2020-01-02\tp17\tpublished\t-\tabc\t2026-11-21',
		'bury/2020-01-02\tp18\tpublished\t-\tabc\t2026-12-24',
		'kent/2020-01-02\t.',
		'<<<<<<< HEAD',
	].join('\r\n'),
);

test('a report is added on the day of the ledger, and a finding that came later on its own', () => {
	const changes = listChanges(reportWith(undefined), ledger.get('bury/2020-01-02') ?? []);
	expect(changes.map(({ day, kind, place }) => [day, kind, place])).toEqual([
		['2026-11-21', 'added', null],
		['2026-12-24', 'added', 'p18'],
	]);
});

test('a ledger of two columns does not say when', () => {
	expect(ledger.get('kent/2020-01-02')).toEqual([{ id: '.', published: null }]);
});

test('a correction has the words before and now, who made it and why', () => {
	const report = reportWith([{ finding: 'p18', of: 'text', was: 'Old words', ...said }]);
	expect(listChanges(report, [])).toEqual([
		{
			...{ day: '2026-12-24', kind: 'corrected', report: 'bury/2020-01-02', place: 'p18' },
			...{ about: 'p18: its text', was: 'Old words', now: 'New words' },
			...{ reason: 'The page shows it', by: 'Editor' },
		},
	]);
});

test.each([
	['id', 'moved'],
	['merged', 'merged'],
	['withdrawn', 'withdrawn'],
	['added', 'added'],
	['kind', 'corrected'],
])('a correction of %s is told as %s', (of, kind) => {
	const [change] = listChanges(reportWith([{ finding: 'p18', of, was: 'p17', ...said }]), []);
	expect(change?.kind).toBe(kind);
});

test('a new version has the day on which it came, and the words before and now', () => {
	const report = reportWith(undefined);
	const change = { older: 'p18', newer: 'p18', name: 'Paragraph 18', about: 'other words' };
	const versions = [
		{ number: 1, report, day: '2026-11-21', changes: [] },
		{
			...{ number: 2, report, day: '2026-12-24' },
			changes: [
				{ ...change, was: 'Old words', now: 'New words' },
				{ ...change, older: 'p17', about: 'its address', was: 'p17', now: 'p18' },
			],
		},
	];
	const listed = listChanges(report, ledger.get('bury/2020-01-02') ?? [], versions);
	expect(listed.map(({ day, kind, place, was, now }) => [day, kind, place, was, now])).toEqual([
		['2026-11-21', 'added', null, null, null],
		['2026-12-24', 'version', null, null, null],
		['2026-12-24', 'version', 'p18', 'Old words', 'New words'],
		['2026-12-24', 'moved', 'p18', 'p17', 'p18'],
	]);
});

test('what was corrected in an older version stays in the list', () => {
	const older = reportWith([{ finding: 'p18', of: 'text', was: 'Old words', ...said }]);
	const report = reportWith(undefined);
	const versions = [
		{ number: 1, report: { ...older, id: `${report.id}/versions/1` }, day: null, changes: [] },
		{ number: 2, report, day: null, changes: [] },
	];
	expect(listChanges(report, [], versions).at(-1)).toMatchObject({
		...{ kind: 'corrected', report: 'bury/2020-01-02/versions/1', was: 'Old words' },
	});
});

test('the newest comes first, and what has no day last', () => {
	const changes = listChanges(reportWith(undefined), ledger.get('bury/2020-01-02') ?? []);
	const [first] = changes;
	if (!first) throw new Error('no change');
	const sorted = [{ ...first, day: null }, ...changes].sort(byDay);
	expect(sorted.map(({ day }) => day)).toEqual(['2026-12-24', '2026-11-21', null]);
});
