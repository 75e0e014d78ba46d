import { expect, it } from 'vitest';
import { openSmallIndex, type SmallFinding } from '../fixtures/memory-index.ts';
import { FacetValues } from '../index/facet-values.ts';
import { parseQuery } from '../query/parse-query.ts';
import { findFindings } from './find-findings.ts';
import { scoreOf } from './hits.ts';

/** Six hundred times, so that it is tallied. */
const many = 'children '.repeat(600);

async function open(...findings: (string | SmallFinding)[]) {
	const { index, asked } = await openSmallIndex(
		findings.map((finding) => (typeof finding === 'string' ? { text: finding } : finding)),
	);
	const facets = new FacetValues(index.manifest);
	const find = async (q: string) => {
		const { query } = parseQuery(q, facets.ids);
		if (query === null) throw new Error(`nothing to search for: ${q}`);
		const { hits, marks } = await findFindings(index, facets, query);
		return { found: [...hits.findings], hits, marks };
	};
	return { index, asked, find };
}

it('finds a most frequent word by how often findings have it, without its places', async () => {
	const { find, asked } = await open(many, 'A child was seen.', 'Staff were seen.');
	const { found, marks } = await find('children');
	expect(found).toEqual([0, 1]);
	expect(marks).toEqual([['child'], ['children']]);
	expect(asked.filter((one) => one.includes('children'))).toEqual(['tally of children']);
});

it('weighs by a tally as by the places', async () => {
	const findings = [
		many,
		{ text: 'Children were seen, and children were heard.', section: ['Children'] },
		'Much was seen, and there was much else that was heard of by many of them, of children.',
	];
	const tallied = await open(...findings);
	const placed = await open(...findings);
	placed.index.manifest.tallies = {};
	expect((await tallied.find('children')).hits).toEqual((await placed.find('children')).hits);
	expect(placed.asked).not.toContain('tally of children');
});

it('finds it in phrases and near others by its places', async () => {
	const { find } = await open(many, 'Seen children were safe.', 'Seen were the children.');
	expect((await find('"seen children"')).found).toEqual([1]);
	expect((await find('seen NEAR/1 children')).found).toEqual([1]);
	expect((await find('-"children"')).found).toEqual([]);
	expect((await find('seen -"children"')).found).toEqual([]);
});

it('puts a finding first that has it beside another frequent word', async () => {
	const { find } = await open(
		`${many} homes`,
		'Children were seen at times, and by many, and in all of the homes.',
		'There were seen, at times, by many, in all, the children homes.',
	);
	const { hits } = await find('children homes');
	expect(scoreOf(hits, 2)).toBeGreaterThan((scoreOf(hits, 1) ?? 0) + 0.2);
});

it('does without a tally that cannot be had', async () => {
	const { index, find } = await open(many, 'A child was seen.');
	index.manifest.tallies = { children: 'gone' };
	expect((await find('children')).found).toEqual([0, 1]);
});
