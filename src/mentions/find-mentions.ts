import { datesAfter } from './dates-after.ts';
import { findDates } from './find-dates.ts';
import { findJudged } from './find-judged.ts';
import { isRefused } from './is-refused.ts';
import type { Mention, MentionSetting } from './mention.ts';
import { judgesOneService, nameKind } from './name-kind.ts';
import { readLead } from './read-lead.ts';
import { surround } from './surround.ts';

/** How far after its noun a mention's date is looked for, in characters. */
const reach = 220;

const nouns = /\b(?:re-?inspections?|inspections?|visits?|joint area reviews?|JTAIs?|ILACS)\b/gu;

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
	const lead = readLead(text, noun, at);
	const after = text.slice(at + noun.length, at + noun.length + reach);
	if (!lead || belonging.test(after)) return [];
	const { start, last, count, modifiers, opener } = lead;
	const own = findDates(modifiers)[0];
	// "The plan that was sent in response to the review on 27 February": the day is that of the plan.
	const dates =
		own || /\b(?:response|reply|responded) to (?:the )?$/u.test(opener)
			? []
			: datesAfter(after, noun.endsWith('s'));
	const [first] = dates;
	const end = withBracket(text, start, at + noun.length + (first?.end ?? 0));
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
	const around = surround(text, start, end);
	if (isRefused({ ...around, words, after: text.slice(end, end + reach) }, namesOther)) return [];
	const isOfService = when !== undefined && judgesOneService(around.own, when.from);
	const kind = isOfService ? 'one-service' : nameKind(words, when?.from ?? day);
	const mention: Mention = {
		...{ start, end, words, kind },
		...(when && { when }),
		isPublication: isOfReport(text.slice(at + noun.length, end), opener),
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

/** Whether a date is that of the report: "published in May 2014", "the inspection report (May 2014)". */
function isOfReport(between: string, opener: string): boolean {
	return (
		/\bpublished\b/u.test(between) ||
		/^\s+(?:report|letter)\b/u.test(between) ||
		/\bpublication of /u.test(opener)
	);
}

/** The end of a mention with the bracket that closes its date: "(November 2012)". */
function withBracket(text: string, start: number, end: number): number {
	const words = text.slice(start, end);
	return text[end] === ')' && words.lastIndexOf('(') > words.lastIndexOf(')') ? end + 1 : end;
}
