/**
 * "What needs to improve in this area of social work practice", end punctuation apart. Focused visits leave words out and put
 * others in ("in this area of practice", "in services for care leavers"), and whatever it names, what stands below must improve.
 * A sentence that begins so says what it is.
 */
export const whatNeedsToImprove =
	/^(?!.*\b(?:is|are)\b)(?:what needs to (?:improve|change)(?: (?:across|for|in|within)\b[^.;?]{1,100})?(?:\??(?<!\s)\s*\([^()]{1,60}\))?|what (?:does )?the [^.;?]{3,60} needs? to (?:change|do better|improve))$/iu;

/** "Areas for improvement", or what a letter has in its place. */
export const areasForImprovement =
	/^(?:(?:key |main )?areas? (?:for|in need of|needing|of|requiring|to)(?: further)? (?:development|improve(?:ment)?)|(?:areas? of [^.;?]{3,60} that|areas? that) needs? to improve|improvements? (?:needed|required)|recommendations?)$/iu;

/** "Areas for priority action", or the same in other words. */
export const priorityActions =
	/^(?:(?:key )?areas? (?:for|of|requiring) )?(?:(?:immediate|priority|urgent)(?: and)? ){1,2}actions?$/iu;

/** "Key strengths", "Areas of strength", or the same in other words. */
export const strengths =
	/^(?:(?:early help |key |main )?strengths?(?: of the (?:\p{L}+ ){0,3}partnership)?|(?:key |main )?areas? of (?:good practice|strengths?|strong practice)|what is (?:going|working) well)$/iu;

/** "Main findings", or the same in other words; those of monitoring visits say what they evaluate. */
export const mainFindings =
	/^(?:(?:detailed|key|main) )?findings?(?: and evaluation of progress)?$/iu;

/** "Headline findings", or the same in other words. */
export const headlineFindings = /^(?:headline|summary of(?: the)?) findings?$/iu;
