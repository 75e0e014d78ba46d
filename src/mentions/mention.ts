import type { Stretch } from '../marks/mark.ts';
import type { NamedPeriod } from './find-dates.ts';

/** What kind of inspection a text speaks of, as far as its words say, with the words a reader sees. */
export const mentionKinds = {
	inspection: 'Inspection',
	ilacs: 'Inspection of local authority children’s services',
	single: 'Single inspection',
	unannounced: 'Unannounced inspection',
	'focused-visit': 'Focused visit',
	'monitoring-visit': 'Monitoring visit',
	visit: 'Visit',
	send: 'Local area SEND inspection',
	joint: 'Joint inspection',
	'one-service': 'Inspection of one service',
} as const;
export type MentionKind = keyof typeof mentionKinds;

/** A place in a text that speaks of an inspection of the same authority, other than "this inspection". */
export interface Mention extends Stretch {
	/** The words as they stand there: "focused visit in May 2021". */
	words: string;
	kind: MentionKind;
	/** When it was, as far as the words say; absent where they say only that it was the last. */
	when?: NamedPeriod;
	/** Whether the date is that of its report, "published in November 2014", and not of the inspection. */
	isPublication: boolean;
	/** How the words point: to the last one, to the one that the same report dates elsewhere, or by their date alone. */
	points: 'last' | 'known' | 'date';
	/** Whether more words narrow it down, as in "the last visit in relation to care leavers": it may be another than the last. */
	isNarrowed: boolean;
	/** Whether they speak of several inspections at once: "previous inspections". */
	isSeveral: boolean;
}

/** What mentions are told from beside the text. */
export interface MentionSetting {
	/** When the report's own inspection was, or its publication: an ISO date. */
	day: string;
	/** Whether a text names an authority other than the report's. */
	namesOther: (text: string) => boolean;
}
