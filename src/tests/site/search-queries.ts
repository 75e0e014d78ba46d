/** A query with what a plain search of the same findings must find. */
export interface QueryCase {
	q: string;
	/** Whether a finding's text has what the query names, by regular expressions alone. */
	grep: (text: string) => boolean;
	/** `words`: every finding that `grep` names, and those that have another form of the words. */
	kind: 'exact' | 'words';
	/** What is tried of how words are written, or of where they stand; absent of all other queries. */
	form?: 'joined words' | 'spellings' | 'near';
}

/** Words side by side on one line, whatever signs stand between them. */
function has(words: string): (text: string) => boolean {
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}])${words.split(' ').join('[^\\p{L}\\p{N}\\n]+')}(?![\\p{L}\\p{N}])`,
		'iu',
	);
	return (text) => pattern.test(text.replaceAll('\u2019', "'"));
}

const all =
	(...parts: string[]) =>
	(text: string) =>
		parts.every((part) => has(part)(text));
const any =
	(...parts: string[]) =>
	(text: string) =>
		parts.some((part) => has(part)(text));

function begins(letters: string): (text: string) => boolean {
	return (text) => new RegExp(`(?<![\\p{L}\\p{N}])${letters}`, 'iu').test(text);
}

const words = [
	'supervision',
	'neglect',
	'thresholds',
	'audit',
	'placement',
	'children',
	'advocacy',
	'timely',
	'visits',
	'managers',
	'caseloads',
	'improving',
];

const severalWords = [
	'line managers',
	'social workers caseloads',
	'missing education',
	'care leavers housing',
	'police referrals',
	'self harm',
	'multi agency',
];

const phrases = [
	'line managers',
	'social workers',
	'social worker',
	'the voice of the child',
	'voice of the child',
	'children in need',
	'child protection plans',
	'in a timely manner',
	'not always',
	'of the',
	'local authority designated officer',
	'looked after children',
	'children missing from home',
	'plans are not',
	'care leavers',
	'quality of practice',
	'risk of harm',
	'domestic abuse',
	'independent reviewing officers',
	'return home interviews',
];

/** Words that are written apart too. */
const writtenApart: ReadonlyMap<string, string[]> = new Map([['caseloads', ['case loads']]]);

const beginnings = ['manag', 'assess', 'child', 'need', 'con'];

/** Words with their two parts: each way of writing them finds all of them. */
const joinedWords = [
	['well', 'being'],
	['co', 'ordination'],
	['re', 'assessed'],
	['multi', 'agency'],
	['decision', 'making'],
	['work', 'force'],
	['under', 'developed'],
];

const joinedCases = joinedWords.flatMap(([first = '', second = '']): QueryCase[] =>
	[`"${first}${second}"`, `"${first}-${second}"`, `"${first} ${second}"`].map((q) => ({
		q,
		grep: any(`${first}${second}`, `${first} ${second}`),
		kind: 'exact',
		form: 'joined words',
	})),
);

/** Spellings of one word, which find each other. */
const spellings = [
	['judgement', 'judgment'],
	['organisation', 'organization'],
	['recognised', 'recognized'],
	['behaviour', 'behavior'],
	['while', 'whilst'],
	['focused', 'focussed'],
	['enquiries', 'inquiries'],
	['adviser', 'advisor'],
];

const spellingCases = spellings.flatMap((words): QueryCase[] =>
	words.map((word) => ({
		q: `"${word}"`,
		grep: any(...words),
		kind: 'exact',
		form: 'spellings',
	})),
);

/** Places of a word among those of a text, a line break taking one. */
function placesOf(text: string, pattern: RegExp): number[] {
	const words =
		text
			.replaceAll('\u2019', "'")
			.match(/\n|'s(?!\p{L})|[\p{L}\p{Nd}]+(?:'(?!s(?!\p{L}))\p{L}+)*/gu) ?? [];
	return words.flatMap((word, place) => (pattern.test(word) ? [place] : []));
}

function near(one: RegExp, other: RegExp, most: number): (text: string) => boolean {
	return (text) =>
		placesOf(text, one).some((place) =>
			placesOf(text, other).some((second) => second !== place && Math.abs(second - place) <= most),
		);
}

const nearCases: QueryCase[] = [
	{
		q: '"social" NEAR/3 "managers"',
		grep: near(/^social$/iu, /^managers$/iu, 3),
		kind: 'exact',
		form: 'near',
	},
	{ q: '"plans risk"~8', grep: near(/^plans$/iu, /^risk$/iu, 8), kind: 'exact', form: 'near' },
	{
		q: 'audit* NEAR/6 practi*',
		grep: near(/^audit/iu, /^practi/iu, 6),
		kind: 'exact',
		form: 'near',
	},
	{
		q: '"manag* team"',
		grep: (text) => /(?<![\p{L}\p{N}])manag\p{L}*[^\p{L}\p{N}\n]+team(?![\p{L}\p{N}])/iu.test(text),
		kind: 'exact',
		form: 'near',
	},
];

/** Queries of every kind that the language has. */
export const queryCases: QueryCase[] = [
	...words.map((q): QueryCase => ({ q, grep: has(q), kind: 'words' })),
	...severalWords.map((q): QueryCase => ({ q, grep: all(...q.split(' ')), kind: 'words' })),
	...words.map((word): QueryCase => ({
		q: `"${word}"`,
		grep: any(word, ...(writtenApart.get(word) ?? [])),
		kind: 'exact',
	})),
	...phrases.map((phrase): QueryCase => ({ q: `"${phrase}"`, grep: has(phrase), kind: 'exact' })),
	{ q: '"self-harm"', grep: has('self harm'), kind: 'exact' },
	{ q: '"self harm"', grep: has('self harm'), kind: 'exact' },
	{ q: '“multi-agency”', grep: has('multi agency'), kind: 'exact' },
	{ q: '"decision-making"', grep: has('decision making'), kind: 'exact' },
	{ q: '"out-of-hours service"', grep: has('out of hours service'), kind: 'exact' },
	{ q: '"children\'s services"', grep: has("children's services"), kind: 'exact' },
	{ q: '"children’s services"', grep: has("children's services"), kind: 'exact' },
	{ q: '"council’s"', grep: has("council's"), kind: 'exact' },
	{ q: 'supervision OR audits', grep: any('supervision', 'audits'), kind: 'words' },
	{ q: '"supervision" OR "audit"', grep: any('supervision', 'audit'), kind: 'exact' },
	{
		q: '("line managers" OR "team managers") "supervision"',
		grep: (text) => any('line managers', 'team managers')(text) && has('supervision')(text),
		kind: 'exact',
	},
	{
		q: '"supervision" -"regular"',
		grep: (text) => has('supervision')(text) && !has('regular')(text),
		kind: 'exact',
	},
	{
		q: '"social workers" NOT ("caseloads" OR "visits")',
		grep: (text) => has('social workers')(text) && !any('caseloads', 'visits')(text),
		kind: 'exact',
	},
	{ q: '-"the"', grep: (text) => !has('the')(text), kind: 'exact' },
	...beginnings.map((q): QueryCase => ({ q: `${q}*`, grep: begins(q), kind: 'exact' })),
	{
		q: 'exploit* OR traffick*',
		grep: (text) => begins('exploit')(text) || begins('traffick')(text),
		kind: 'exact',
	},
	...joinedCases,
	...spellingCases,
	...nearCases,
];
