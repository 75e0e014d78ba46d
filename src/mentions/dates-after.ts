import { findDates, type FoundDate } from './find-dates.ts';

/** Words between a noun and its date that say when it was, and no more. */
const saying = new Set(
	[
		'which that was were is took place carried out conducted undertaken completed held published dated',
		'early late mid spring summer autumn winter by Ofsted in on of during from between',
	].flatMap((words) => words.split(' ')),
);

/** Words after which a date is no longer the inspection's. */
const parting =
	/[.;:!?\d]|\b(?:which|that|who|where|when|while|whereas|but|found|judged|identified|noted|reported|recorded|section|Act|since|until|by|prior|before|has|have|had|is|are|was|were|will|been|there|than|as|with|showed|shows|resulted|led|although|because|however|leaders|managers|inspectors|inspections?|visits?)\b|(?<!looked[ -])\bafter\b/u;

/** Words or signs that a date follows directly. */
const joining =
	/(?:^\s*|[(,)]\s*|\b(?:in|on|of|during|from|between|dated|early|late|mid|spring|summer|autumn|winter)\s+)$/u;

/** The dates that what follows a noun gives it; more than one only where the noun is of several. */
export function datesAfter(after: string, isPlural: boolean): FoundDate[] {
	const [first, ...more] = findDates(after);
	if (!first) return [];
	const gap = after.slice(0, first.start).replaceAll('St. ', 'St ');
	if (!joining.test(gap)) return [];
	// A stay "from" or "between" is told by its days: "from 2014" says since when.
	if (/\b(?:from|between)\s+$/u.test(gap) && first.period.precision !== 'day') return [];
	const { told, isSaid } = withoutSaying(gap);
	if (parting.test(isSaid ? told.replaceAll(' who ', ' ') : told)) return [];
	const dates = [first];
	for (const next of isPlural ? more : []) {
		const between = after.slice(dates.at(-1)?.end ?? 0, next.start);
		if (!/^(?:,|,? and)\s+(?:in )?$/u.test(between)) break;
		dates.push(next);
	}
	return dates;
}

/** What stands before the words that say when, and whether they say it of the noun: "was in". */
function withoutSaying(gap: string): { told: string; isSaid: boolean } {
	const words = gap.split(/[\s,(–-]+/u).filter(Boolean);
	const last = words.findLastIndex((word) => !saying.has(word));
	const said = words.slice(last + 1);
	return {
		told: words.slice(0, last + 1).join(' '),
		isSaid: said.includes('was') || said.includes('were'),
	};
}
