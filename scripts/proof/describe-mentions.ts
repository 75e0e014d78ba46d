import { relative } from 'node:path';
import { reportFile } from '../../src/library/library-files.ts';
import { describeWhen } from '../../src/mentions/describe-when.ts';
import type { LibraryMentions } from '../../src/mentions/link-library.ts';
import { nameMentioned } from '../../src/mentions/name-mentioned.ts';
import type { ResolvedMention } from '../../src/mentions/resolve-report.ts';
import { showVisibly } from '../../src/model/show-visibly.ts';
import { countOf } from '../../src/words/count-of.ts';

/**
 * What the check says of mentions of other inspections: how many there are, and each of which nobody can tell here what it
 * means, with its place. For who publishes the library to know: nothing of it is a fault. `sum` is null where there are none.
 *
 * @param cwd the folder that places name files from
 */
export function describeMentions(
	{ in: within }: Pick<LibraryMentions, 'in'>,
	{ library, cwd }: { library: string; cwd: string },
): { sum: string | null; open: string[] } {
	const all = [...within].flatMap(([report, mentions]) =>
		mentions.map((mention) => ({ report, mention })),
	);
	const count = (meaning: ResolvedMention['meaning']['is'], isHeld?: boolean): number =>
		all.filter(
			({ mention: { meaning: own } }) =>
				own.is === meaning && (own.is !== 'known' || Boolean(own.inspection.report) === isHeld),
		).length;
	const open = all.flatMap(({ report, mention }) => {
		const { meaning, finding, words } = mention;
		if (meaning.is === 'known') return [];
		const place = `${relative(cwd, reportFile(library, report))} ${finding}`;
		return [showVisibly(`${place} - "${words}": ${explain(meaning)}`)];
	});
	const sum = [
		countOf(all.length, 'mention of another inspection', 'mentions of other inspections'),
		`${count('known', true)} of reports held`,
		`${count('known', false)} of inspections known`,
		`${count('unknown')} not known here`,
		`${count('ambiguous')} ambiguous`,
	].join(', ');
	return { sum: all.length === 0 ? null : `${sum}.`, open };
}

/** What can be done about those that lead nowhere. */
export const mentionAdvice =
	'Those that are not known or ambiguous are no links. Fix: add the inspection to content/inspections.csv, or convert its report; which of two of one month is meant, an annotation can say.';

function explain(meaning: Exclude<ResolvedMention['meaning'], { is: 'known' }>): string {
	if (meaning.is === 'unknown')
		return meaning.when ? `not known here (${describeWhen(meaning.when)})` : 'not known here';
	const among = meaning.among.map(nameMentioned).join('; ');
	return `ambiguous: ${meaning.why}${among ? ` (${among})` : ''}`;
}
