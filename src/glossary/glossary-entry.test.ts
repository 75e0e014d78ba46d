import { expect, test } from 'vitest';
import { fullName, groupByLetter, type GlossaryEntry } from './glossary-entry.ts';

function makeTerm(term: string, acronym?: string): GlossaryEntry {
	return {
		slug: term,
		term,
		...(acronym !== undefined && { acronym }),
		aliases: [],
		exceptions: [],
		short: '',
		restsOn: [{ unsourced: 'all' }],
		checked: { on: '2026-11-29', against: 'knowledge' },
		related: [],
	};
}

test('orders terms by what they are mostly called', () => {
	const terms = [
		makeTerm('Threshold'),
		makeTerm('Common assessment framework', 'CAF'),
		makeTerm('Care order'),
		makeTerm('Personal education plan', 'PEP'),
	];
	expect(
		groupByLetter(terms).map(({ letter, terms: group }) => [letter, ...group.map(fullName)]),
	).toEqual([
		['C', 'Common assessment framework (CAF)', 'Care order'],
		['P', 'Personal education plan (PEP)'],
		['T', 'Threshold'],
	]);
});
