/** Places that are inspected by themselves: what is judged there is not the authority. */
const setting =
	/\b(?:schools?|academy|academies|colleges?|nursery|nurseries|pupil referral|units?|homes|the home|(?:children['’]s|care|residential|secure) home|settings?|agency|agencies|(?:children['’]s|breaks|family|training|contact) centres?|hospitals?|prisons?|providers?|provision|childminders?)\b/iu;

/** Services that others inspect, alone or with Ofsted. */
const otherService = /\b(?:youth offending|youth justice|custody|police|probation|prison)\b/iu;

/** Words of somebody's judgement. */
const judgement = /\b(?:judged|graded|rated|judgements?|grading|outcome|inspected)\b/iu;

/** Others who inspect, or who look at a council's work as inspectors do. */
const otherBody =
	/\b(?:HMIC|HMICFRS|HMIP|HMI Constabulary|HMI Probation|Estyn|Healthwatch|Monitor|CQC|Care Quality Commission|Audit Commission|peer|mock|LGA|Local Government Association|Youth Justice Board)\b/u;

/** Says directly after a mention that others inspected. */
const byOther = new RegExp(
	`^,?\\s*(?:(?:report|undertaken|conducted|completed|carried out|led)\\s+)*(?:by|from|of)\\s+(?:the\\s+)?(?:${otherBody.source})`,
	'u',
);

/** Where a mention stands: what may show that it speaks of something else. */
export interface Surrounding {
	/** What may show that a setting is judged there: what stands before it in its own sentence, and the sentence before. */
	earlier: string;
	/** What stands directly around it, within its sentence. */
	near: string;
	/** Its own sentence. */
	sentence: string;
	/** Its own words, from the first to the last. */
	words: string;
	/** What follows it. */
	after: string;
}

/**
 * Whether words that name an inspection speak of another than the authority's: of a school or a home, of another body's,
 * of another council's, or of a law.
 *
 * @param namesOther whether a text names an authority other than the report's
 */
export function isRefused(
	{ earlier, near, sentence, words, after }: Surrounding,
	namesOther: (text: string) => boolean,
): boolean {
	if (setting.test(words) || otherService.test(words) || /\bthematic\b/iu.test(words)) return true;
	if (otherBody.test(words) && !/Ofsted/u.test(words)) return true;
	if (byOther.test(after)) return true;
	if (setting.test(earlier) && judgement.test(sentence)) return true;
	return namesOther(near);
}

/** Tells whether a text names an authority other than the report's own. */
export function compileOtherNames(
	own: readonly string[],
	all: readonly string[],
): (text: string) => boolean {
	const others = all.filter((name) => !own.includes(name));
	if (others.length === 0) return () => false;
	const either = (names: readonly string[]): string =>
		[...names]
			.sort((a, b) => b.length - a.length)
			.map((name) => RegExp.escape(name))
			.join('|');
	// Own names first: "North Lincolnshire" does not speak of Lincolnshire.
	const pattern = new RegExp(`\\b(?:(?<own>${either(own)})|(?:${either(others)}))\\b`, 'gu');
	return (text) => Array.from(text.matchAll(pattern)).some(({ groups }) => !groups?.['own']);
}
