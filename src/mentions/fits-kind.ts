import type { FrameworkId } from '../model/framework.ts';
import type { ReportKind } from '../model/report.ts';
import type { MentionKind } from './mention.ts';

/** What of an inspection says of which kind it is. */
export interface KindFacts {
	kind: ReportKind;
	framework: FrameworkId;
}

/** The kinds of report that are inspections of the whole of a council's services. */
const whole: readonly ReportKind[] = ['inspection', 'short-inspection'];

/** Whether an inspection is of the kind that words speak of. */
export function fitsKind(mention: MentionKind, { kind, framework }: KindFacts): boolean {
	switch (mention) {
		case 'inspection':
			return whole.includes(kind);
		case 'ilacs':
			return whole.includes(kind) && framework.startsWith('ilacs');
		case 'single':
			return framework === 'single-inspection';
		case 'unannounced':
			return kind === 'unannounced-inspection';
		case 'visit':
			return kind === 'focused-visit' || kind === 'monitoring-visit';
		case 'send':
			return kind === 'local-area-send';
		case 'joint':
			return kind === 'joint-inspection';
		case 'one-service':
			return false;
		case 'focused-visit':
		case 'monitoring-visit':
			return kind === mention;
	}
}

/** What "the inspection" means in a report: each kind speaks of the earlier ones of its kind. */
export function readKind(mention: MentionKind, own: ReportKind): MentionKind {
	if (mention !== 'inspection') return mention;
	if (own === 'unannounced-inspection') return 'unannounced';
	return own === 'local-area-send' ? 'send' : mention;
}

/**
 * The day since which the line of time of an authority has every inspection of a kind, as content/guide/what-is-held.mdx
 * says; null for kinds of which the register has none or some. Single inspections began in November 2013, focused visits in
 * 2018, area SEND inspections of today's kind in 2023.
 */
const wholeSince: Readonly<Record<MentionKind, string | null>> = {
	inspection: '2013-11-01',
	ilacs: '2018-01-01',
	single: '2013-11-01',
	'focused-visit': '2018-01-01',
	send: '2023-01-01',
	unannounced: null,
	'monitoring-visit': null,
	visit: null,
	joint: null,
	'one-service': null,
};

/** Whether no inspection of a kind is missing from the line of time since a day. */
export function isWholeSince(kind: MentionKind, day: string): boolean {
	const since = wholeSince[kind];
	return since !== null && since <= day;
}
