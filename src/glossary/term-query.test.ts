import { expect, test } from 'vitest';
import { maxWords } from '../search/query/query-problem.ts';
import { splitWords } from '../search/words/words.ts';
import { toTermQuery } from './term-query.ts';

test.each([
	[['Care leaver'], '"care leaver" OR "care leavers"'],
	[['Threshold', 'threshold document'], 'threshold'],
	[['Working together'], '"working together" OR "working togethers"'],
	[['Staying put', 'staying-put arrangements'], '"staying put" OR "staying puts"'],
	[["Local children's board"], `"local children's board" OR "local children's boards"`],
	[['Named GP', 'named gp'], '"named gp" OR "named gps"'],
])('searches for %j by %s', ([term = '', ...aliases], query) => {
	expect(toTermQuery({ term, aliases })).toBe(query);
});

test('searches by the acronym too', () => {
	expect(toTermQuery({ term: 'Multi-agency safeguarding hub', acronym: 'MASH', aliases: [] })).toBe(
		'"multi agency safeguarding hub" OR mash OR "multi agency safeguarding hubs"',
	);
});

test('asks for no more words than a query takes, and leaves out plurals before names', () => {
	const aliases = Array.from({ length: 9 }, (_, at) => `own name ${at}`);
	const query = toTermQuery({ term: 'Term', aliases });
	expect(splitWords(query.replaceAll(' OR ', ' ')).length).toBeLessThanOrEqual(maxWords);
	for (const alias of aliases) expect(query).toContain(`"${alias}"`);
});
