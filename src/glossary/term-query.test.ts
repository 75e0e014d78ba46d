import { expect, test } from 'vitest';
import { maxWords } from '../search/query/query-problem.ts';
import { toTermQuery } from './term-query.ts';

test('searches for a term by all its names, phrases in the plural too', () => {
	expect(
		toTermQuery({
			term: 'Multi-agency safeguarding hub',
			acronym: 'MASH',
			aliases: ['safeguarding hub', 'multi agency safeguarding hub'],
		}),
	).toBe(
		'"multi agency safeguarding hub" OR mash OR "safeguarding hub" OR ' +
			'"multi agency safeguarding hubs" OR "safeguarding hubs"',
	);
	expect(toTermQuery({ term: 'Threshold', aliases: [] })).toBe('threshold');
	expect(toTermQuery({ term: 'Working Together', acronym: 'H&S', aliases: [] })).toBe(
		'"working together" OR "h&s" OR "working togethers"',
	);
});

test('asks for no more words than a query takes', () => {
	const aliases = Array.from({ length: 20 }, (_, at) => `name ${at}`);
	const words = toTermQuery({ term: 'Term', aliases }).replaceAll(' OR ', ' ').split(' ');
	expect(words.length).toBeLessThanOrEqual(maxWords);
});
