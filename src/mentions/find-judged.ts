import { findDates, datePattern } from './find-dates.ts';
import { isRefused } from './is-refused.ts';
import type { Mention, MentionSetting } from './mention.ts';
import { surround } from './surround.ts';

/** How far after the verb its date is looked for, in characters. */
const reach = 140;

const verbs = new RegExp(
	String.raw`\b(?:last inspected|(?:was|were) inspected|judged|graded|rated)\b|\bIn (?:${datePattern}),? Ofsted (?:judged|found|graded|rated)\b`,
	'gu',
);

/** Who is judged, where it is the authority. */
const authority =
	/\b(?:local authority|council|county|borough|children['’]s (?:social care )?services|services for|safeguarding|Ofsted|arrangements)\b/iu;

/** What is judged by others than inspectors, or by itself. */
const other =
	/\b(?:audits?|audited|cases?|files?|assessments|plans|reviews?|records|self-assess\w*|progress|schools?|pupils?|pathway)\b/iu;

/** Services that were inspected by themselves. */
const oneService = /\b(?:fostering|adoption)\b/iu;

const grade = /\b(?:inadequate|adequate|good|outstanding|require\w*|satisfactory)\b/iu;

/**
 * Every place that says by its date that the authority was judged, graded or last inspected: "judged inadequate in
 * September 2019", "Services were last inspected by Ofsted in 2017", "In 2012, Ofsted found".
 */
export function findJudged(text: string, { namesOther }: MentionSetting): Mention[] {
	return Array.from(text.matchAll(verbs)).flatMap(({ 0: verb, index: start }): Mention[] => {
		const after = start + verb.length;
		const led = findDates(verb)[0];
		const found = led ?? findDates(text.slice(after, after + reach))[0];
		if (!found) return [];
		const gap = led ? '' : text.slice(after, after + found.start);
		const end = led ? after : after + found.end;
		const around = surround(text, start, end);
		if (!led && !isDated(verb, gap)) return [];
		const clause = `${around.own.slice(-120)} ${led ? verb : gap}`;
		if (!authority.test(clause) || other.test(clause)) return [];
		const words = text.slice(start, end);
		const rest = text.slice(end, end + 20);
		if (isRefused({ ...around, earlier: around.own, words, after: rest }, namesOther)) return [];
		return [
			{
				...{ start, end, words, kind: oneService.test(clause) ? 'one-service' : 'inspection' },
				...{ when: found.period, isPublication: false, isNarrowed: false, isSeveral: false },
				points: verb === 'last inspected' ? 'last' : 'date',
			},
		];
	});
}

/** Whether words between a verb and a date join them: a grade, or who inspected, and nothing of another clause. */
function isDated(verb: string, gap: string): boolean {
	if (/[.;:!?\d]|\b(?:since|when|which|but|although|until)\b/u.test(gap)) return false;
	if (!/\b(?:in|on)\s+$/u.test(gap)) return false;
	return verb.endsWith('inspected')
		? /^\s*(?:by Ofsted\s+)?(?:in|on)\s+$/u.test(gap)
		: grade.test(gap);
}
