import { datesAfter } from './dates-after.ts';
import { datePattern, findDates } from './find-dates.ts';
import { findJudged } from './find-judged.ts';
import { isRefused } from './is-refused.ts';
import type { Mention, MentionSetting } from './mention.ts';
import { nameKind } from './name-kind.ts';
import { surround } from './surround.ts';

/** How far before and after its noun a mention is looked for, in characters. */
const reach = { before: 160, after: 220 };

const nouns = /\b(?:re-?inspections?|inspections?|visits?|joint area reviews?|JTAIs?|ILACS)\b/gu;

/** Words that may stand before the noun. Any other word means that another thing is inspected, or by others. */
const modifier = [
	...["Ofsted(?:['’]s)?", 'CQC', 'Care Quality Commission', 'HMI', 'and', '&', '/', 'annual'],
	...['unannounced', 'announced', 'full', 'short', 'standard', 'focus(?:s?ed)?', 'monitoring'],
	...['single', 'joint', 'targeted', 'area', 'local', 'authority', "council['’]?s?", 'SEND', 'SIF'],
	...['ILACS', 'JTAI', 'SLAC', 'LSCB', 'child', "children['’]?s?", "child['’]s", 'protection'],
	...["services?(?:['’])?", 'safeguarding', 'looked', 'after', 'care', 'leavers?', 'social'],
	...['contact,?', 'referral', 'assessment', 'arrangements', 'graded', 'formal', 'published'],
	...['multi-agency', 'framework', 'adoption', 'private', 'fostering', 'statutory', 'thematic'],
].join('|');

const before = new RegExp(
	[
		String.raw`(?<=^|\s|\(|‘|')`,
		`(?<last>(?:last|previous|most recent|latest|preceding|prior)\\s+)?`,
		`(?<count>(?:two|three|four|five|six)\\s+)?`,
		`(?<modifiers>(?:(?:${modifier}|${datePattern})\\s+){0,9})$`,
	].join(''),
	'u',
);

/** Words that may stand before a mention. After any other its noun is part of a longer name: "peer", "Regulation 44". */
const opening =
	/(?:^|[\s(‘'])(?:the|a|an|its|at|since|following|after|from|by|in|of|and|to|under|during|with|our|second|first|recent|subsequent|two|three|four|[\p{L}]+['’]s?|[\p{L}]+s['’])\s+$/iu;

/** Before these a mention is of the inspection at hand, of any inspection, or of somebody else's. */
const closed =
	/\b(?:this|these|those|that|every|each|any|their|current|next|future|such|no|home|school['’]s|homes?['’]s?|children['’]s centres?['’])\s+$/iu;

/**
 * Every place of a text that speaks of an inspection of the report's authority by its date, or as the last one. Takes
 * time in proportion to the text.
 */
export function findMentions(text: string, setting: MentionSetting): Mention[] {
	const named = Array.from(text.matchAll(nouns)).flatMap(({ 0: noun, index }) =>
		readMention(text, noun, index, setting),
	);
	return keepWidest([...named, ...findJudged(text, setting)]);
}

/** Of mentions that share words, such as of "ILACS" and "the ILACS inspection in 2022", the one that begins first, or the longer. */
function keepWidest(mentions: readonly Mention[]): Mention[] {
	const kept: Mention[] = [];
	for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end))
		if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
	return kept;
}

/** What an inspection has that is no inspection. */
const belonging =
	/^\s*(?:Act|Regulations|framework|handbook|guidance|evaluation|schedule|regime|methodology|criteria|cycle|programme)\b/iu;

const article = /(?:^|\s)(?:the|its|our|[\p{L}]+['’]s?)\s+$/iu;

/** What follows a noun and says which of several it is about. */
const narrowing =
	/^\s+(?:in relation to|regarding|concerning|into|about|to (?:look|consider|review)|of [^.;:]{0,60}(?:looked[ -]after|safeguarding|protection|adoption|fostering|leavers))\b/u;

/** A service that the words before a noun narrow it down to: "the last child protection inspection". */
const narrowed = /\b(?:looked|safeguarding|protection|LSCB)\b/u;

function readMention(
	text: string,
	noun: string,
	at: number,
	{ day, namesOther }: MentionSetting,
): Mention[] {
	const lead = text.slice(Math.max(0, at - reach.before), at);
	const { last = '', count = '', modifiers = '' } = before.exec(lead)?.groups ?? {};
	const start = at - last.length - count.length - modifiers.length;
	const opener = text.slice(Math.max(0, start - 40), start);
	if (closed.test(opener)) return [];
	if (last === '' && opener.trim() !== '' && !/[.(:;,]\s*$/u.test(opener) && !opening.test(opener))
		return [];
	const own = findDates(modifiers)[0];
	const after = text.slice(at + noun.length, at + noun.length + reach.after);
	// "The plan that was sent in response to the review on 27 February": the day is that of the plan.
	if (belonging.test(after)) return [];
	const dates =
		own || /\b(?:response|reply|responded) to (?:the )?$/u.test(opener)
			? []
			: datesAfter(after, noun.endsWith('s'));
	const [first] = dates;
	const end = at + noun.length + (first?.end ?? 0);
	const when = own?.period ?? first?.period;
	const isKnown = /(?:^|\s)the\s+$/iu.test(opener) && modifiers !== '';
	if (!when && last === '' && !isKnown) return [];
	// "A previous inspection" may be of any council.
	if (!when && /\b(?:a|another)\s+$/u.test(opener)) return [];
	// "In response to previous inspection findings" is of any that there were; "the previous inspection findings" of one.
	const isGeneral =
		!article.test(opener) &&
		/^\s+(?:findings|reports|judgements|outcomes|recommendations)\b/u.test(after);
	const words = text.slice(start, end);
	if (
		isRefused(
			{ ...surround(text, start, end), words, after: after.slice(first?.end ?? 0) },
			namesOther,
		)
	)
		return [];
	const kind = nameKind(words, when?.from ?? day);
	const mention: Mention = {
		...{ start, end, words, kind },
		...(when && { when }),
		isPublication: /\bpublished\b/u.test(text.slice(at, end)) || /\bpublication of /u.test(opener),
		points: last !== '' ? 'last' : when ? 'date' : 'known',
		isNarrowed: kind !== 'unannounced' && (narrowing.test(after) || narrowed.test(modifiers)),
		isSeveral:
			isGeneral || (noun.endsWith('s') && noun !== 'ILACS' && dates.length < 2) || count !== '',
	};
	const others = dates.slice(1).map(({ start: from, end: to, period }) => ({
		...mention,
		start: at + noun.length + from,
		end: at + noun.length + to,
		words: after.slice(from, to),
		when: period,
	}));
	return [mention, ...others];
}
