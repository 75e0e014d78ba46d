import { datePattern } from './find-dates.ts';

/** What stands before the noun of a mention, in UTF-16 code units from the text's beginning where it is a place. */
export interface Lead {
	/** Where the mention begins. */
	start: number;
	/** "last", "most recent"; empty where it does not say so. */
	last: string;
	/** "two", "three"; empty for most. */
	count: string;
	/** Words that say of which kind it is, and a date: "October 2021 Ofsted". */
	modifiers: string;
	/** What stands before the mention: its article. */
	opener: string;
}

/** How far before its noun a mention is looked for, in characters. */
const reach = 160;

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

/** Where and when a visit is the inspectors', if nothing else says so: "since the last visit", "at the visit in May". */
const ofInspectors =
	/\b(?:since|at|during|following|from|after|until|before)\s+(?:the|our|a)\s+$/iu;

/** Whom social workers and others visit. */
const ofOthers =
	/^\s+(?:by\b|to (?:(?:the|a|an|each|their|his|her|any) )?(?:child|famil|home|young|parent|school|carer|them|him|her)|(?:was|is|had|has)\b)/u;

/** What stands before a noun, or undefined where that shows that the noun is of something else. */
export function readLead(text: string, noun: string, at: number): Lead | undefined {
	const {
		last = '',
		count = '',
		modifiers = '',
	} = before.exec(text.slice(Math.max(0, at - reach), at))?.groups ?? {};
	const start = at - last.length - count.length - modifiers.length;
	const opener = text.slice(Math.max(0, start - 40), start);
	if (closed.test(opener)) return undefined;
	const isOpen = opener.trim() === '' || /[.(:;,]\s*$/u.test(opener) || opening.test(opener);
	if (last === '' && !isOpen) return undefined;
	const isVisit = noun.startsWith('visit') && !/Ofsted|focus|monitoring/u.test(modifiers);
	const after = text.slice(at + noun.length, at + noun.length + 40);
	if (
		isVisit &&
		(modifiers.includes('statutory') || ofOthers.test(after) || !ofInspectors.test(opener))
	)
		return undefined;
	return { start, last, count, modifiers, opener };
}
