/** A query with what a plain search of the same findings must find. */
export interface QueryCase {
	q: string;
	/** Whether a finding's text has what the query names, by regular expressions alone. */
	grep: (text: string) => boolean;
	/** `words`: every finding that `grep` names, and those that have another form of the words. */
	kind: 'exact' | 'words';
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

const beginnings = ['manag', 'assess', 'child', 'need', 'con'];

/** Queries of every kind that the language has. */
export const queryCases: QueryCase[] = [
	...words.map((q): QueryCase => ({ q, grep: has(q), kind: 'words' })),
	...severalWords.map((q): QueryCase => ({ q, grep: all(...q.split(' ')), kind: 'words' })),
	...words.map((word): QueryCase => ({ q: `"${word}"`, grep: has(word), kind: 'exact' })),
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
];
