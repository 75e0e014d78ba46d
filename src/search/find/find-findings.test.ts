import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FacetValues } from '../index/facet-values.ts';
import { findFindings } from './find-findings.ts';
import { scoreOf } from './hits.ts';
import { openSmallIndex, type SmallFinding } from '../fixtures/memory-index.ts';
import { parseQuery } from '../query/parse-query.ts';
import { splitWords } from '../words/words.ts';

/** What a query finds in some texts: their numbers, what is marked and remarked. */
async function search(typed: string, ...findings: (string | SmallFinding)[]) {
	const small = findings.map((finding) =>
		typeof finding === 'string' ? { text: finding } : finding,
	);
	const { index, asked } = await openSmallIndex(small);
	const facets = new FacetValues(index.manifest);
	const { query } = parseQuery(typed, facets.ids);
	if (query === null) throw new Error(`nothing to search for: ${typed}`);
	const { hits, marks, remarks } = await findFindings(index, facets, query);
	return { found: [...hits.findings], hits, marks, remarks, asked };
}

const texts = [
	'Line managers support staff.',
	'Management of the line is weak; managers know.',
	'Self-harm is rare.',
	'Harm to self.',
	"Children's views of the line manager.",
];

describe('findFindings', () => {
	it.each([
		['line managers', [0, 1, 4]],
		['"line managers"', [0]],
		['"line manager"', [4]],
		['"managers line"', []],
		['self harm', [2, 3]],
		['self-harm', [2]],
		['selfharm', [2]],
		['self-harms', [2]],
		['self-h*', []],
		['self-har*', [2]],
		['"self harm"', [2]],
		['"self-harm"', [2]],
		['"children’s views"', [4]],
		['"children views"', []],
		['"children"', [4]],
		['child', [4]],
		['"child"', []],
		['harm OR line', [0, 1, 2, 3, 4]],
		['harm OR "line managers"', [0, 2, 3]],
		['line -managers', []],
		['line -"line managers"', [1, 4]],
		['(harm OR staff) -self', [0]],
		['-(harm OR staff)', [1, 4]],
		['manage*', [0, 1, 4]],
		['manager* -management', [0, 4]],
		['"staff"', [0]],
		['"manag* support"', [0]],
		['"line manag*"', [0, 4]],
		['line NEAR/2 managers', [0, 4]],
		['weak NEAR/2 line', [1]],
		['managers NEAR/1 staff', []],
		['managers NEAR/sentence know', [1]],
		['"managers weak"~2', [1]],
		['"know management"~50', [1]],
		['(views OR staff) NEAR line', [0, 4]],
		['management NEAR/2 manager', []],
	])('%s finds %j', async (typed, expected) => {
		expect((await search(typed, ...texts)).found).toEqual(expected);
	});

	it.each([
		['wellbeing', [0, 1, 2]],
		['well-being', [0, 1, 2]],
		['"well-being"', [0, 1, 2]],
		['"wellbeing"', [0, 1, 2]],
		['"well being"', [0, 1, 2]],
		['well being', [0, 1, 2, 3]],
		['wellb*', [0, 1, 2]],
		['well-bei*', [0, 1, 2]],
		['"emotional wellbeing of"', [0, 1]],
		['"emotional well-being of children"', [0, 1]],
		['"their well being"', [2]],
		['well', [1, 2, 3]],
	])('joined, hyphenated or apart, %s finds %j', async (typed, expected) => {
		const found = await search(
			typed,
			'Emotional wellbeing of children',
			'Emotional well-being of children',
			'Their well being',
			'Being, as it is, well',
		);
		expect(found.found).toEqual(expected);
	});

	it.each([
		['inform', [0]],
		['in-form', [0, 1]],
		['"in form"', [1]],
		['apart', [2]],
		['"a part"', [3]],
		['a-part', [2, 3]],
		['ongoing', [4]],
		['on-going', [4]],
		['coordination', [5]],
	])(
		'takes words apart for another word only where findings say so: %s finds %j',
		async (typed, expected) => {
			const found = await search(
				typed,
				'They inform',
				'Good in form',
				'Apart from that',
				'Plays a part',
				'It is on going',
				'Co-ordination',
			);
			expect(found.found).toEqual(expected);
		},
	);

	it.each([
		['judgment', [0, 1]],
		['"judgment"', [0, 1]],
		['judgm*', [0, 1]],
		['organisation', [2]],
		['organiz*', [2]],
		['behaviour', [3]],
	])('one spelling finds the other: %s finds %j', async (typed, expected) => {
		const { found } = await search(
			typed,
			'A judgement',
			'a judgment',
			'An organization',
			'behavior',
		);
		expect(found).toEqual(expected);
	});

	it('says that it found a word as two', async () => {
		const { remarks, marks } = await search('ongoing', 'It is on going');
		expect(remarks).toEqual([{ type: 'written-apart', word: 'ongoing', parts: ['on', 'going'] }]);
		expect(marks).toContainEqual(['on', 'going']);
	});

	it('marks a compound in each way of writing it', async () => {
		const { marks } = await search(
			'"emotional wellbeing"',
			'emotional well-being',
			'emotional wellbeing',
		);
		expect(marks).toContainEqual(['emotional', 'well', 'being']);
		expect(marks).toContainEqual(['emotional', 'wellbeing']);
	});

	it('finds what has a property of its own or of its report', async () => {
		const findings = [
			{ text: 'risk', kind: ['strength'], report: 'wirral/2010-08-18' },
			{ text: 'risk', kind: ['weakness'], report: 'wirral/2012-08-18' },
			{ text: 'harm', kind: ['strength', 'other'], report: 'wirral/2014-08-18' },
		];
		expect((await search('kind:strength', ...findings)).found).toEqual([0, 2]);
		expect((await search('risk kind:STRENGTH', ...findings)).found).toEqual([0]);
		expect((await search('year:2011..2014', ...findings)).found).toEqual([1, 2]);
		expect((await search('year:..2012 -kind:strength', ...findings)).found).toEqual([1]);
		expect((await search('kind:other OR year:2010', ...findings)).found).toEqual([0, 2]);
	});

	it('leaves an unknown word out and offers the nearest ones', async () => {
		const { found, remarks } = await search('supervison staff', 'staff supervision', 'supervision');
		expect(found).toEqual([0]);
		expect(remarks).toEqual([
			{ type: 'unknown-word', word: 'supervison', nearest: ['supervision'] },
		]);
	});

	it('finds no phrase with an unknown word, and says which it is', async () => {
		const { found, remarks } = await search('"line xyzzy"', ...texts);
		expect(found).toEqual([]);
		expect(remarks).toEqual([{ type: 'unknown-in-phrase', word: 'xyzzy', nearest: [] }]);
	});

	it('leaves nothing out for an unknown word after "not"', async () => {
		expect((await search('staff -xyzzy', ...texts)).found).toEqual([0]);
	});

	it('leaves common words out, but not in a phrase', async () => {
		const { found, remarks } = await search('the line', 'line', 'the line');
		expect(found).toEqual([0, 1]);
		expect(remarks).toEqual([{ type: 'common-word', word: 'the' }]);
		expect((await search('"the line"', 'line', 'the line')).found).toEqual([1]);
		expect((await search('the of', 'the of')).found).toEqual([]);
	});

	it('names the values nearest to an unknown one', async () => {
		const { found, remarks } = await search('kind:strenght', { text: 'a', kind: ['strength'] });
		expect(found).toEqual([]);
		expect(remarks).toEqual([
			{ type: 'unknown-value', field: 'kind', value: 'strenght', nearest: ['strength'] },
		]);
	});

	it('says that a search only leaves out', async () => {
		expect((await search('-harm', ...texts)).remarks).toEqual([{ type: 'only-not' }]);
		expect((await search('line -harm', ...texts)).remarks).toEqual([]);
	});

	it('marks what was looked for in the forms found, and nothing that was left out', async () => {
		const { marks } = await search('manager "line managers" -harm', ...texts);
		expect(marks).toContainEqual(['manager']);
		expect(marks).toContainEqual(['managers']);
		expect(marks).toContainEqual(['line', 'managers']);
		expect(marks.flat()).not.toContain('harm');
	});

	it('puts first what has the word oftener or is shorter', async () => {
		const { hits } = await search('risk', `risk ${'other '.repeat(60)}`, 'risk', 'risk and risk');
		expect(scoreOf(hits, 2)).toBeGreaterThan(scoreOf(hits, 1) ?? 0);
		expect(scoreOf(hits, 1)).toBeGreaterThan(scoreOf(hits, 0) ?? 0);
	});

	it('does without what a part of the index would tell, and says so', async () => {
		const { index } = await openSmallIndex(
			texts.map((text) => ({ text })),
			['managers', 'staff'],
		);
		const facets = new FacetValues(index.manifest);
		const find = async (typed: string) => {
			const { query } = parseQuery(typed, facets.ids);
			if (query === null) throw new Error(`nothing to search for: ${typed}`);
			const { hits, remarks } = await findFindings(index, facets, query);
			return { found: [...hits.findings], remarks };
		};
		const unavailable = (word: string) => ({ type: 'unavailable', word });
		expect(await find('manager')).toEqual({ found: [4], remarks: [unavailable('managers')] });
		expect(await find('harm -staff')).toEqual({ found: [2, 3], remarks: [unavailable('staff')] });
		// Both words are frequent here, so the pair has a list of its own.
		expect((await find('harm OR "line managers"')).found).toEqual([0, 2, 3]);
		await expect(find('staff')).rejects.toThrow('a part of the index is missing');
	});

	it('leaves common words out of those that begin alike', async () => {
		const { found, remarks } = await search('the*', 'the', 'thematic');
		expect(found).toEqual([1]);
		expect(remarks).toEqual([{ type: 'common-word', word: 'the' }]);
	});

	it('asks the index for nothing that no finding has', async () => {
		expect((await search('"staff xyzzy"', ...texts)).asked).toEqual([]);
		expect((await search('xyzzy', ...texts)).asked).toEqual([]);
	});

	it('finds a phrase exactly where a plain comparison of the words does', async () => {
		const letter = fc.constantFrom('a', 'b', 'c', 'b\n', 'c-a', 'B.');
		const text = fc.array(letter, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
		const phrase = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 });
		await fc.assert(
			fc.asyncProperty(
				fc.array(text, { minLength: 1, maxLength: 6 }),
				phrase,
				async (all, words) => {
					const expected = all.flatMap((given, number) =>
						given.split('\n').some((line) =>
							` ${splitWords(line)
								.map(({ word }) => word)
								.join(' ')} `.includes(` ${words.join(' ')} `),
						)
							? [number]
							: [],
					);
					expect((await search(`"${words.join(' ')}"`, ...all)).found).toEqual(expected);
				},
			),
		);
	});
});
