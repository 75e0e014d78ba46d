import type { MentionKind } from './mention.ts';

/** How words show what kind of inspection they speak of, the plainest first. */
const shown: readonly [MentionKind, RegExp][] = [
	['monitoring-visit', /\bmonitoring\b/iu],
	['focused-visit', /\bfocus(?:ed|sed)?\b/iu],
	['send', /\b(?:SENDs?|SEN|special educational needs)\b|\blocal areas?\b/iu],
	['joint', /\b(?:JTAI|JAR|joint)\b/iu],
	['one-service', /\b(?:private fostering|fostering|adoption)\b/iu],
	['ilacs', /\bILACS\b/u],
	['single', /\b(?:single|SIF)\b/iu],
	['unannounced', /\bcontact,? referral\b/iu],
	['visit', /\bvisits?\b/iu],
];

/** The annual unannounced inspections ended in 2012; since then an unannounced inspection is any. */
const lastAnnual = '2012-12-31';

/** Adoption and fostering services were inspected by themselves until single inspections judged them too. */
const lastOfOneService = '2013-10-31';

/** Whether a sentence says of such a service, before it names an inspection, that it was judged there. */
export function judgesOneService(before: string, day: string): boolean {
	if (day > lastOfOneService) return false;
	return /\b(?:fostering|adoption) (?:service|agency)\b.{0,100}\b(?:judged|graded|rated)\b/u.test(
		before,
	);
}

/**
 * The kind of inspection that words speak of.
 *
 * @param day when it was, or when the report that speaks of it was
 */
export function nameKind(words: string, day: string): MentionKind {
	if (/\bunannounced\b/iu.test(words) && day <= lastAnnual) return 'unannounced';
	return shown.find(([, pattern]) => pattern.test(words))?.[0] ?? 'inspection';
}
