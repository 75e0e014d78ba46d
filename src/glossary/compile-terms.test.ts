import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileTerms, type FindTerms } from './compile-terms.ts';

function compile(...names: [slug: string, ...names: string[]][]): FindTerms {
	return compileTerms(
		names.map(([slug, term = slug, ...aliases]) => ({
			slug,
			term,
			acronym: undefined,
			aliases,
			exceptions: [],
		})),
	);
}

function found(find: FindTerms, text: string): [slug: string, words: string][] {
	return find(text).map(({ slug, start, end }) => [slug, text.slice(start, end)]);
}

const glossary = compile(
	['pep', 'Personal education plan', 'PEP'],
	['lscb', 'LSCB', "Local safeguarding children's board"],
	['caf', 'CAF', 'e-CAF', 'eCAF'],
	['cash', 'CASH'],
	['care-order', 'Care order'],
	['interim', 'Interim care order'],
	['section-47', 'Section 47'],
	['looked-after', 'Looked after child', 'looked after children'],
);

test('finds an acronym with the s of a plural, and leaves the s of a genitive outside', () => {
	expect(found(glossary, "PEPs and the LSCB's PEP.")).toEqual([
		['pep', 'PEPs'],
		['lscb', 'LSCB'],
		['pep', 'PEP'],
	]);
});

test('finds no name within another word or number', () => {
	expect(found(glossary, 'PEPPER decaf CAFcass section 470 scare orders')).toEqual([]);
});

test('finds no name as the second half of a word with a hyphen', () => {
	expect(found(glossary, 'non-CAF work, CAF-trained staff')).toEqual([['caf', 'CAF']]);
});

test('takes the longest name that begins in a place', () => {
	expect(found(glossary, 'An interim care order; an e-CAF.')).toEqual([
		['interim', 'interim care order'],
		['caf', 'e-CAF'],
	]);
});

test('heeds capitals in words that are all capitals, and in no others', () => {
	expect(found(glossary, 'Cash in hand, CASH, Care Orders, SECTION 47, E-CAF, e-caf')).toEqual([
		['cash', 'CASH'],
		['care-order', 'Care Orders'],
		['section-47', 'SECTION 47'],
		['caf', 'E-CAF'],
	]);
});

test('takes hyphens for spaces, and straight apostrophes for curly ones', () => {
	expect(found(glossary, 'Looked-after children; local safeguarding children’s board')).toEqual([
		['looked-after', 'Looked-after children'],
		['lscb', 'local safeguarding children’s board'],
	]);
});

test('finds nothing where an exception stands', () => {
	const find = compileTerms([
		{
			slug: 'section-20',
			term: 'Section 20',
			acronym: undefined,
			aliases: [],
			exceptions: ['section 20 of the Children Act 2004', 'section 20(1)'],
		},
	]);
	expect(
		found(find, 'Section 20 (1), section 20(1)(a), Section 20 of the Children Act 1989 and 2004.'),
	).toEqual([
		['section-20', 'Section 20'],
		['section-20', 'Section 20'],
	]);
});

test('finds nothing where there are no terms', () => {
	expect(compileTerms([])('CAF')).toEqual([]);
});

test('finds uses in the order of the text that do not overlap, each a name', () => {
	const words = fc.constantFrom(
		'CAF',
		'e-CAF',
		'care',
		'Care',
		'order',
		'orders',
		'interim',
		"'s",
		'-',
		' ',
		'x',
		'é',
	);
	fc.assert(
		fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
			const text = parts.join('');
			let last = 0;
			for (const { start, end } of glossary(text)) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(text.slice(start, end)).toMatch(
					/^(?:e-)?CAFs?$|^(?:interim[ -])?care[ -]orders?$/iu,
				);
				last = end;
			}
		}),
	);
});
