import type { Block } from '../blocks/block.ts';
import { areaSend } from './area-send/area-send.ts';
import type { Family } from '../recognise/family.ts';
import { focusedVisit } from './letters/focused-visit.ts';
import { ilacs } from './ilacs/ilacs.ts';
import { jointAreaReview } from './joint/joint-area-review.ts';
import { jointTargetedAreaInspection } from './joint/joint-targeted-area-inspection.ts';
import { lookedAfterChildren2013 } from './looked-after-children-2013/looked-after-children-2013.ts';
import { monitoringVisit } from './letters/monitoring-visit.ts';
import { safeguardingAndLookedAfter } from './safeguarding-and-looked-after/safeguarding-and-looked-after.ts';
import { singleInspection } from './single-inspection/single-inspection.ts';
import { unannouncedInspection } from './letters/unannounced-inspection.ts';

/** Every kind of report that can be read. A new family adds itself here. */
export const families: readonly Family[] = [
	unannouncedInspection,
	safeguardingAndLookedAfter,
	ilacs,
	lookedAfterChildren2013,
	singleInspection,
	monitoringVisit,
	focusedVisit,
	areaSend,
	jointTargetedAreaInspection,
	jointAreaReview,
];

/** The family of a document, by its own wording; undefined if it is of none. */
export function findFamily(blocks: readonly Block[]): Family | undefined {
	return families.find((family) => family.recognises(blocks));
}
