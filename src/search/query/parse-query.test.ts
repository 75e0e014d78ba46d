import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxCharacters, maxWords } from './query-problem.ts';
import { parseQuery } from './parse-query.ts';
import { writeQuery } from './write-query.ts';

const fields = ['authority', 'year'];

/** What is read, written again in one way. */
function read(typed: string): string {
	const { query } = parseQuery(typed, fields);
	return query === null ? '' : writeQuery(query);
}

function rules(typed: string): string[] {
	return parseQuery(typed, fields).problems.map(({ rule }) => rule);
}

describe('parseQuery', () => {
	it.each([
		['line managers', 'line managers'],
		['line AND managers', 'line managers'],
		['Self-harm', 'self-harm'],
		['“Open  door” policy', '"open door" policy'],
		['a OR b c', 'a OR b c'],
		['(a OR b) c', '(a OR b) c'],
		['a (b (c d))', 'a b c d'],
		['risk -harm', 'risk -harm'],
		['risk NOT "self-harm"', 'risk -"self harm"'],
		['-self-harm', '-self-harm'],
		['NOT -risk', 'risk'],
		['-(a OR b)', '-(a OR b)'],
		['manag*', 'manag*'],
		['authority:st-helens risk', 'authority:st-helens risk'],
		['Year:2015..2019', 'year:2015..2019'],
		['authority:"St Helens"', 'authority:"St Helens"'],
		['-authority:wirral', '-authority:wirral'],
		['children’s', 'children'],
		['“children’s homes”', `"children's homes"`],
		['or and not', 'or and not'],
		['s.47 enquiries', 's47 enquiries'],
		['s.', 's'],
		['2012 - 2013', '2012 2013'],
		['voice of the child"', 'voice of the child'],
	])('reads %s as %s without a complaint', (typed, expected) => {
		expect(read(typed)).toBe(expected);
		expect(rules(typed)).toEqual([]);
	});

	it.each([
		['risk "open door', 'risk "open door"', 'quote-unclosed'],
		['risk ""', 'risk', 'phrase-empty'],
		['(a OR b', 'a OR b', 'parenthesis-unclosed'],
		['a) b', 'a b', 'parenthesis-unopened'],
		['a ()', 'a', 'parenthesis-empty'],
		['a OR', 'a', 'operator-alone'],
		['OR a', 'a', 'operator-alone'],
		['a AND', 'a', 'operator-alone'],
		['NOT', '', 'operator-alone'],
		['a (b OR)', 'a b', 'operator-alone'],
		['council:wirral', 'council wirral', 'field-unknown'],
		['authority: risk', 'risk', 'field-empty'],
		['ma* risk', 'ma risk', 'beginning-short'],
		['ri\u0007sk', 'ri sk', 'control-characters'],
	])('makes the best of %j and says what is wrong', (typed, expected, rule) => {
		expect(read(typed)).toBe(expected);
		expect(rules(typed)).toEqual([rule]);
	});

	it.each(['', '  ', '?!', '-', '*', '\t'])('finds nothing to search for in %j', (typed) => {
		expect(parseQuery(typed, fields)).toEqual({ query: null, problems: [] });
	});

	it('says where the fault stands', () => {
		const { problems } = parseQuery('risk (harm', fields);
		expect(problems).toEqual([
			{
				rule: 'parenthesis-unclosed',
				start: 5,
				end: 6,
				message: 'The parenthesis before “harm” is never closed. It was taken to close at the end.',
			},
		]);
	});

	it('names the fields that there are', () => {
		const [problem] = parseQuery('council:wirral', fields).problems;
		expect(problem?.message).toContain('The fields are authority and year.');
	});

	it.each([
		['a '.repeat(5000)],
		['x'.repeat(10_000)],
		['('.repeat(10_000)],
		['-'.repeat(10_000)],
		['"'.repeat(10_000)],
		[`"${'word '.repeat(100)}"`],
	])('reads the beginning of a query that is too long', (typed) => {
		const { query, problems } = parseQuery(typed, fields);
		expect(problems.filter(({ rule }) => rule === 'too-long')).toHaveLength(1);
		if (query !== null) expect(writeQuery(query).length).toBeLessThanOrEqual(maxCharacters);
	});

	it(`takes ${maxWords} words and no more`, () => {
		const words = Array.from({ length: maxWords }, (_, index) => `w${index}`);
		expect(rules(words.join(' '))).toEqual([]);
		expect(read([...words, 'more'].join(' '))).toBe(words.join(' '));
	});

	it.each(['('.repeat(400), '()'.repeat(200), '"" '.repeat(200), 'risk OR OR '.repeat(40)])(
		'says once what is wrong a hundred times: %.20s',
		(typed) => {
			expect(parseQuery(`${typed} risk`, fields).problems.length).toBeLessThanOrEqual(2);
		},
	);

	it.each([
		['police NEAR notified', 'police NEAR/10 notified'],
		['police NEAR/5 notified', 'police NEAR/5 notified'],
		['a NEAR/9 b NEAR/3 c', 'a NEAR/3 b NEAR/3 c'],
		['police NEAR/s notified', 'police NEAR/sentence notified'],
		['(police OR probation) NEAR "child sex*"', '(police OR probation) NEAR/10 "child sex*"'],
		['"police notified"~5', '"police" NEAR/5 "notified"'],
		['"police notif*"~sentence', '"police" NEAR/sentence notif*'],
		['staff near staff', 'staff near staff'],
	])('reads %s as %s without a complaint', (typed, expected) => {
		const { query, problems } = parseQuery(typed, fields);
		expect(query && writeQuery(query)).toBe(expected);
		expect(problems).toEqual([]);
	});

	it.each([
		['police NEAR/0 notified', 'nearness', 'police NEAR/10 notified'],
		['police NEAR/200 notified', 'nearness', 'police NEAR/10 notified'],
		['"police notified"~x', 'nearness', '"police" NEAR/10 "notified"'],
		['NEAR notified', 'near-one', 'notified'],
		['police NEAR', 'near-one', 'police'],
		['"police"~5', 'near-one', '"police"'],
		['police NEAR -notified', 'near-what', 'police -notified'],
		['police NEAR (a b)', 'near-what', 'police a b'],
		['man*ment', 'star-astray', 'man ment'],
		['*ment', 'star-astray', 'ment'],
		['"m* team"', 'beginning-short', '"m team"'],
	])('reads %s with the complaint %s', (typed, rule, expected) => {
		const { query, problems } = parseQuery(typed, fields);
		expect(query && writeQuery(query)).toBe(expected);
		expect(problems.map((problem) => problem.rule)).toEqual([rule]);
	});

	it('reads any text without failing, and reads what it wrote as the same tree', () => {
		const piece = fc.oneof(
			fc.constantFrom('(', ')', '"', '-', ' ', ' OR ', ' AND ', ' NOT ', ':', '*', "'"),
			fc.constantFrom(' NEAR ', ' NEAR/5 ', ' NEAR/s ', '~3', 'manag*', 'LAC'),
			fc.constantFrom('risk', 'self-harm', 'authority:', 'year:2015..2019', 'é', '“', '\n'),
			fc.string({ unit: 'binary', maxLength: 4 }),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
				const typed = pieces.join('');
				const { query, problems } = parseQuery(typed, fields);
				for (const { start, end } of problems) {
					expect(start).toBeGreaterThanOrEqual(0);
					expect(end).toBeLessThanOrEqual(typed.length);
					expect(start).toBeLessThan(end);
				}
				if (query === null) return;
				expect(parseQuery(writeQuery(query), fields)).toEqual({ query, problems: [] });
			}),
			{ numRuns: 2000 },
		);
	});
});
