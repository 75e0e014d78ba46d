import { expect, it } from 'vitest';
import { openSmallIndex, type SmallFinding } from '../fixtures/memory-index.ts';
import { FacetValues } from '../index/facet-values.ts';
import { parseQuery } from '../query/parse-query.ts';
import { findFindings } from './find-findings.ts';
import { scoreOf } from './hits.ts';

const filler = 'and much else is said of other things that were seen on that day by those who came';

/** The findings of some texts, those with the highest scores first. */
async function rank(q: string, ...findings: (string | SmallFinding)[]): Promise<number[]> {
	const { index } = await openSmallIndex(
		findings.map((finding) => (typeof finding === 'string' ? { text: finding } : finding)),
	);
	const facets = new FacetValues(index.manifest);
	const { query } = parseQuery(q, facets.ids);
	if (query === null) throw new Error(`nothing to search for: ${q}`);
	const { hits } = await findFindings(index, facets, query);
	const scores = [...hits.findings].map(
		(finding) => [finding, scoreOf(hits, finding) ?? 0] as const,
	);
	return scores.sort(([, a], [, b]) => b - a).map(([finding]) => finding);
}

it('puts a finding that begins with the word before one that ends with it', async () => {
	expect(await rank('supervision', `${filler} supervision`, `Supervision ${filler}`)).toEqual([
		1, 0,
	]);
});

it('puts a finding under a heading of the word before one under another', async () => {
	const text = `Supervision ${filler}`;
	const under = (heading: string) => ({ text, section: [heading] });
	expect(await rank('supervision', under('Staff'), under('Supervision of staff'))).toEqual([1, 0]);
});

it('puts a finding that has the words side by side before one that has them apart', async () => {
	expect(
		await rank('police notified', `Police ${filler} notified`, `Police notified ${filler}`),
	).toEqual([1, 0]);
});

it('puts what many reports say word for word last', async () => {
	const same = { text: 'Supervision supervision of all who work with children and their families' };
	expect(
		await rank('supervision', same, same, same, same, `${filler} ${filler} supervision`),
	).toEqual([4, 0, 1, 2, 3]);
});
