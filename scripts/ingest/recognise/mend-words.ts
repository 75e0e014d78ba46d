import type { Piece } from '../../../src/model/body.ts';
import type { RepairRule } from '../../../src/model/repair.ts';
import { mapPlain, plainForm } from '../wording/plain-form.ts';

/** One safe way to mend words. */
interface Mend {
	rule: RepairRule;
	/** What is mended; global, and never a word that English has. */
	pattern: RegExp;
	/** The mended words. */
	mend: (found: string) => string;
}

/**
 * Words of these reports with qu or gu, which one extraction confuses ("guality", "safequarding" in the
 * report of 10 August 2012). Only words whose confused form is no word: "guest" and "quest" stay out.
 */
const vocabulary = `
	adequate adequately inadequate inadequately acquire acquired consequence consequences consequently
	enquiries enquiry equal equality equally equipment equipped equivalent frequency frequent frequently
	infrequent inquiry inquiries quality qualities qualified unqualified qualification qualifications
	qualitative quantity quantitative quarter quarterly quarters question questioned questions
	questionnaire questionnaires quickly require required requirement requirements requires requiring
	request requested requests sequence subsequent subsequently technique techniques unique
	colleague colleagues dialogue guarantee guaranteed guardian guardians guardianship guidance guide
	guided guidelines language languages safeguard safeguarded safeguarding safeguards
`
	.trim()
	.split(/\s+/u);

/**
 * Compounds that these reports print with a hyphen, and that no dictionary has without one. Accepted
 * closed forms ("wellbeing", "multidisciplinary", "interagency") stay out: they may be printed so.
 */
const compounds = `
	multi-agency multi-professional self-evaluation self-assessment self-harm self-harming self-esteem
	self-confidence self-referral well-established well-developed well-managed well-planned
	well-supported well-informed well-coordinated in-house pre-inspection pre-proceedings pre-birth
	post-inspection post-adoption long-term short-term medium-term full-time part-time decision-making
	face-to-face one-to-one up-to-date out-of-hours high-quality child-centred child-focused
	evidence-based cross-party
`
	.trim()
	.split(/\s+/u);

const misread = new Map(
	vocabulary.map((word) => [
		word.replace(/[qg](?=u)/gu, (letter) => (letter === 'q' ? 'g' : 'q')),
		word,
	]),
);
const closed = new Map(compounds.map((word) => [word.replaceAll('-', ''), word]));

const mends: Mend[] = [
	{
		rule: 'letter-misread',
		pattern: anyOf(misread),
		mend: (found) => keepCase(found, misread.get(found.toLowerCase()) ?? found),
	},
	{
		rule: 'hyphen-lost',
		pattern: anyOf(closed),
		mend: (found) => keepCase(found, closed.get(found.toLowerCase()) ?? found),
	},
	// "11th +out of all local authorities" (report of 10 August 2012): nothing is printed there.
	{ rule: 'character-stray', pattern: /(?<=\d(?:st|nd|rd|th) )\+(?=\p{Ll})/gu, mend: () => '' },
];

/** The text as pieces: damaged words mended, each mend with what the source has. */
export function mendWords(text: string): Piece[] {
	const plain = plainForm(text);
	const endOf = mapPlain(text);
	const found = mends
		.flatMap(({ rule, pattern, mend }) =>
			[...plain.matchAll(pattern)].map((match) => {
				const at = endOf(match.index);
				const end = endOf(match.index + match[0].length);
				return { rule, at, was: text.slice(at, end), now: mend(match[0]) };
			}),
		)
		.sort((a, b) => a.at - b.at);
	const pieces: Piece[] = [];
	let end = 0;
	for (const { rule, at, was, now } of found) {
		if (at > end) pieces.push({ type: 'text', text: text.slice(end, at) });
		pieces.push({ type: 'repair', rule, was, now });
		end = at + was.length;
	}
	if (end < text.length) pieces.push({ type: 'text', text: text.slice(end) });
	return pieces;
}

/** Whole words only, and none that a hyphen, digit or @ makes part of something longer. */
function anyOf(words: ReadonlyMap<string, string>): RegExp {
	return new RegExp(
		`(?<![\\p{L}\\p{N}@_-])(?:${[...words.keys()].join('|')})(?![\\p{L}\\p{N}@_])`,
		'giu',
	);
}

function keepCase(found: string, word: string): string {
	return /^\p{Lu}/u.test(found) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
