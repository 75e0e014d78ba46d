import { expect, test } from 'vitest';
import type { FindingKind } from '../model/finding.ts';
import type { LibraryReport } from '../library/library-report.ts';
import { countWords } from './count-words.ts';
import { relateLibrary } from './relate-library.ts';

interface Said {
	text: string;
	kind?: FindingKind;
	themes?: string[];
}

/** A report of findings `f1`, `f2`, … */
function makeReport(authority: string, day: string, ...said: (string | Said)[]): LibraryReport {
	const findings = said.map((each, at) => ({
		...{ id: `f${at + 1}`, kind: 'narrative', themes: ['caseloads'] },
		...(typeof each === 'string' ? { text: each } : each),
	}));
	return {
		id: `${authority}/${day}`,
		frontmatter: { published: day },
		authority: { slug: authority },
		body: { findings },
	} as unknown as LibraryReport;
}

// Other words, so that those of the tests are rare.
const filler = Array.from(
	{ length: 40 },
	(_, at) => `Filler ${'abcdefghij'[at % 10]}${'klmn'[at % 4]} matters.`,
);
const weights = countWords([...filler, 'Caseloads of duty workers', 'Caseloads of duty workers']);

const first = 'Caseloads of duty workers are too high in the long-term teams.';
const like = 'Duty workers have manageable caseloads, and newer staff hold fewer.';

/** What is related to the first finding of a report, as "side report/finding". */
function related(reports: LibraryReport[], id: string): string[] {
	const sorted = [...reports].sort((a, b) => (a.id.slice(-10) < b.id.slice(-10) ? -1 : 1));
	const own = sorted.find((report) => report.id === id)?.body.findings[0];
	if (!own) throw new Error(id);
	return relateLibrary(sorted, weights)
		.relatedTo(id, own)
		.map(({ side, report, finding }) => `${side} ${report.id}/${finding.id}`);
}

test('relates a finding to the earlier and the later of its authority, and to those of others', () => {
	const reports = [
		makeReport('ayton', '2012-01-01', first),
		makeReport('ayton', '2010-01-01', 'Plans drift.', like),
		makeReport('ayton', '2015-01-01', like),
		makeReport('beeton', '2013-01-01', 'Something else.', like),
	];
	expect(related(reports, 'ayton/2012-01-01')).toEqual([
		'earlier ayton/2010-01-01/f2',
		'later ayton/2015-01-01/f1',
	]);
	// The same words were offered by its own council already.
	expect(related([...reports.slice(0, 1), ...reports.slice(3)], 'ayton/2012-01-01')).toEqual([
		'elsewhere beeton/2013-01-01/f2',
	]);
});

test('does not relate findings of one report, background, or what says too little', () => {
	const own = makeReport('ayton', '2012-01-01', first, like);
	expect(related([own], 'ayton/2012-01-01')).toEqual([]);
	const background = makeReport('beeton', '2013-01-01', { text: like, kind: 'context' });
	expect(related([own, background], 'ayton/2012-01-01')).toEqual([]);
	const short = makeReport('beeton', '2013-01-01', 'Duty workers.');
	expect(related([own, short], 'ayton/2012-01-01')).toEqual([]);
});

test('does not offer the same text of another report', () => {
	const copy = makeReport('beeton', '2013-01-01', first.replace('too', 'very'));
	expect(related([makeReport('ayton', '2012-01-01', first), copy], 'ayton/2012-01-01')).toEqual([]);
});

test('offers what a council was asked for again in the same words', () => {
	const ask = { text: first, kind: 'recommendation' as const };
	const reports = [makeReport('ayton', '2010-01-01', ask), makeReport('ayton', '2012-01-01', ask)];
	expect(related(reports, 'ayton/2012-01-01')).toEqual(['earlier ayton/2010-01-01/f1']);
	const narrative = [
		makeReport('ayton', '2010-01-01', first),
		makeReport('ayton', '2012-01-01', first),
	];
	expect(related(narrative, 'ayton/2012-01-01')).toEqual([]);
});

test('asks more of findings that speak of different themes', () => {
	const slight =
		'Duty rotas of newer workers were changed twice, and partners heard late of moves.';
	const other = (themes: string[]) => [
		makeReport('ayton', '2012-01-01', first),
		makeReport('beeton', '2013-01-01', { text: slight, themes }),
	];
	expect(related(other(['caseloads']), 'ayton/2012-01-01')).toHaveLength(1);
	expect(related(other(['health']), 'ayton/2012-01-01')).toEqual([]);
});

test('changes nothing of a finding where a report is added that it does not show', () => {
	const reports = [
		makeReport('ayton', '2012-01-01', first),
		makeReport('beeton', '2013-01-01', like),
	];
	const added = makeReport(
		'ceeton',
		'2011-01-01',
		'Adopters are prepared with care and warmth.',
		'Plans wait.',
	);
	expect(related([...reports, added], 'ayton/2012-01-01')).toEqual(
		related(reports, 'ayton/2012-01-01'),
	);
});
