import { queryCases } from '../../../src/tests/site/search-queries.ts';
import type { LibraryFinding } from './library-findings.ts';

/** A query with what it ought to find. */
export interface QualityCase {
	group: QueryGroup;
	q: string;
	/** Whether a finding has what the query names, in the forms in which it names it. */
	wanted: (finding: LibraryFinding) => boolean;
	/** Whether a finding has it in other forms of the words; absent where the query takes none. */
	inOtherForms?: (finding: LibraryFinding) => boolean;
}

/** Kinds of query, as they are reported. */
export const queryGroups = [
	'one word',
	'several words',
	'one word, quoted',
	'phrases',
	'hyphens',
	'apostrophes',
	'OR',
	'NOT',
	'fields',
	'beginnings',
	'joined words',
	'spellings',
	'near',
] as const;
export type QueryGroup = (typeof queryGroups)[number];

const fieldCases: Omit<QualityCase, 'group'>[] = [
	{ q: 'kind:recommendation', wanted: ({ kind }) => kind === 'recommendation' },
	{ q: '-kind:narrative', wanted: ({ kind }) => kind !== 'narrative' },
	{ q: 'grade:good', wanted: ({ grade }) => grade === 'good' },
	{
		q: 'grade:inadequate "thresholds"',
		wanted: ({ grade, text }) =>
			grade === 'inadequate' && /(?<![\p{L}\p{N}])thresholds(?![\p{L}\p{N}])/iu.test(text),
	},
	{
		q: 'authority:knowsley',
		wanted: ({ frontmatter }) => frontmatter.authority === 'knowsley',
	},
	{
		q: 'year:2013..2016',
		wanted: ({ frontmatter: { published } }) => published >= '2013' && published < '2017',
	},
	{
		q: 'framework:ilacs-2018',
		wanted: ({ frontmatter }) => frontmatter.framework === 'ilacs-2018',
	},
];

/** Many, for words that begin alike may lie in two parts of the index. */
const beginnings =
	'assess assu care child cont disp domest exploit majo need plan refl super tool'.split(' ');

/** Queries with what a plain search of the same findings finds, by the kind of query. */
export const qualityCases: QualityCase[] = [
	...queryCases.map(({ q, grep, kind, form }): QualityCase => {
		const group = form ?? groupOf(q);
		return {
			group,
			q,
			wanted: ({ text }) => grep(text),
			...(kind === 'words' && { inOtherForms: hasForms(q) }),
		};
	}),
	...beginnings.map((beginning): QualityCase => {
		const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${beginning}`, 'iu');
		return {
			group: 'beginnings',
			q: `${beginning}*`,
			wanted: ({ text }) => pattern.test(text),
		};
	}),
	...fieldCases.map((fieldCase): QualityCase => ({ ...fieldCase, group: 'fields' })),
];

function groupOf(q: string): QueryGroup {
	if (/(?:^|\s)-|\bNOT\b/u.test(q)) return 'NOT';
	if (/\*/u.test(q)) return 'beginnings';
	if (/\bOR\b/u.test(q)) return 'OR';
	if (/\p{L}-\p{L}/u.test(q)) return 'hyphens';
	if (/['’]/u.test(q)) return 'apostrophes';
	if (/["“]/u.test(q)) return q.includes(' ') ? 'phrases' : 'one word, quoted';
	return q.includes(' ') ? 'several words' : 'one word';
}

/**
 * Whether a text has words of the query in any form that number and tense give them, by rules of their own and not by
 * the site's: all of the words, or any where the query says OR.
 */
function hasForms(q: string): (finding: LibraryFinding) => boolean {
	const patterns = q
		.split(' ')
		.filter((word) => word !== 'OR')
		.map(formsOf);
	return q.includes(' OR ')
		? ({ text }) => patterns.some((pattern) => pattern.test(text))
		: ({ text }) => patterns.every((pattern) => pattern.test(text));
}

function formsOf(word: string): RegExp {
	const root = word.replace(/(?:ren|ing|ed|ies|es|s|e|y)$/u, '');
	const doubled = `${root.at(-1) ?? ''}?`;
	return new RegExp(
		`(?<![\\p{L}\\p{N}])${root}(?:${doubled}(?:ing|ed)|ren|ies|ied|y|es|s|e|d)?(?![\\p{L}\\p{N}])`,
		'iu',
	);
}
