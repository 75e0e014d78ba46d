import { expect, it } from 'vitest';
import { openSmallIndex } from '../fixtures/memory-index.ts';
import { FacetValues } from '../index/facet-values.ts';
import { runSearch } from './run-search.ts';
import type { SearchState } from '../search-state.ts';

const findings = [
	{ text: 'Reading helps care leavers.', report: 'medway/2014-01-01' },
	{ text: 'Staff are safe.', report: 'reading/2014-01-01' },
	{ text: 'Care leavers are safe.', report: 'kent/2024-01-01' },
	{ text: 'The care leavers of the area.', report: 'kent/2024-01-01', kind: ['context'] },
	{ text: 'Care leavers wait.', report: 'medway/2024-01-01' },
];

async function search(q: string, state: Partial<SearchState> = {}) {
	const { index } = await openSmallIndex(findings, [], {
		authorities: [{ slug: 'rutland', name: 'Rutland', alsoKnownAs: [] }],
	});
	const facets = new FacetValues(index.manifest);
	return runSearch(index, facets, { q, choices: {}, order: 'newest', grouped: false, ...state });
}

it('keeps to a place that is named, says how many findings that are, and looks for the rest', async () => {
	const { findings: found, names, settled, summary } = await search('care leavers in Kent');
	expect(found).toEqual([2]);
	expect(names).toMatchObject([{ typed: 'Kent', taken: true, findings: 1 }]);
	expect(settled).toMatchObject({ q: 'care leavers', choices: { authority: ['kent'] } });
	expect(summary).toBe('1 finding of 3 matches the filters, in 1 report.');
});

it('looks for a name as a word where the reader wants that', async () => {
	expect((await search('safe in Reading')).findings).toEqual([1]);
	const { findings: found, settled } = await search('leavers in Reading', { asWords: ['Reading'] });
	expect(settled.choices).toEqual({});
	expect(found).toEqual([0]);
});

it('offers a name that is a word, with what it would find', async () => {
	const { findings: found, names } = await search('reading safe');
	expect(found).toEqual([]);
	expect(names).toMatchObject([{ typed: 'reading', taken: false, findings: 1 }]);
});

it('knows a council that no report here is about', async () => {
	const { names, settled } = await search('care leavers in Rutland');
	expect(names).toMatchObject([{ typed: 'Rutland', ids: [], taken: false, findings: 0 }]);
	expect(settled.choices).toEqual({});
});

it('leaves background out and says so, unless it is asked for', async () => {
	const without = await search('leavers');
	expect(without.findings).toHaveLength(3);
	expect(without.notes.map(({ text }) => text)).toContain(
		'1 paragraph of background and inspection teams is left out, which judge nothing.',
	);
	expect((await search('leavers', { everything: true })).findings).toHaveLength(4);
	expect((await search('leavers', { choices: { kind: ['context'] } })).findings).toHaveLength(1);
	expect((await search('leavers kind:context')).findings).toHaveLength(1);
});

it('shows background where nothing else matches, and says so', async () => {
	const { findings, notes } = await search('leavers area');
	expect(findings).toHaveLength(1);
	expect(notes.map(({ text }) => text)).toContain(
		'Only background and paragraphs on inspection teams match, which judge nothing. They are shown.',
	);
});

it('says there is no word only where there is none', async () => {
	expect((await search('staff in Kent')).summary).toBe(
		'No finding matches with these filters; without them 1 finding.',
	);
	expect((await search('safe wait')).summary).toBe('No finding matches.');
	expect((await search('of the')).summary).toBe('There is no word in the search to look for.');
});

it('counts the findings of each place, where several are named', async () => {
	const { names, findings: found } = await search('leavers in Kent and Medway');
	expect(found).toHaveLength(3);
	expect(names).toMatchObject([
		{ typed: 'Kent', findings: 1 },
		{ typed: 'Medway', findings: 2 },
	]);
});

it('names a council that is a word too where a year leaves nothing of it', async () => {
	const { names } = await search('reading 2024 safe');
	expect(names).toMatchObject([{ typed: 'reading', taken: false, findings: 0 }, { typed: '2024' }]);
});

it('looks for what a question asks about, says what it left out, and takes that for words where the reader wants it', async () => {
	const q = 'What did Ofsted say about care leavers in Kent?';
	const { findings: found, settled } = await search(q);
	expect(found).toEqual([2]);
	expect(settled.q).toBe('care leavers ?');
	const typed = 'What did Ofsted say about';
	expect((await search(q, { asWords: [typed] })).settled.q).toContain(typed);
});

it('leaves out what only leads to a report', async () => {
	expect((await search('Ofsted report Kent')).settled.q).toBe('');
	expect((await search('Ofsted report')).settled.q).toBe('Ofsted report');
	expect((await search('Ofsted report Kent', { asWords: ['Ofsted report'] })).settled.q).toBe(
		'Ofsted report',
	);
});
