import { pagePath } from '../addresses/places.ts';
import { reportPath } from '../addresses/report-addresses.ts';
import type { FindTerms } from '../glossary/compile-terms.ts';
import { withoutSpace, type Mark } from '../marks/mark.ts';
import { factsOf, type KnownInspection } from '../register/line-of-time.ts';
import { nameInspection } from './name-inspection.ts';
import type { ResolvedMention } from './resolve-report.ts';

/**
 * Mentions of known inspections as links, by the ids of their findings, for `markHtml`. Where the report is held they lead to
 * it, else, with a mark of their own, to the line of time of the authority. What is ambiguous or not known is no link.
 */
export function markMentions(mentions: readonly ResolvedMention[]): Map<string, Mark[]> {
	const linked = mentions.flatMap(({ finding, text, start, end, meaning }) => {
		if (meaning.is !== 'known') return [];
		const open = openLink(meaning.inspection);
		return [{ finding, mark: { ...withoutSpace(text, { start, end }), open, close: '</a>' } }];
	});
	return new Map(
		[...Map.groupBy(linked, ({ finding }) => finding)].map(([id, own]) => [
			id,
			own.map(({ mark }) => mark),
		]),
	);
}

function openLink(inspection: KnownInspection): string {
	const name = nameInspection(inspection);
	const { report } = inspection;
	if (report) return `<a class="mention" href="${reportPath(report.id)}" title="${name}">`;
	const line = `${pagePath('authorities', factsOf(inspection).authority)}#${lineId(inspection)}`;
	return `<a class="mention known" href="${line}" title="${name}: its report is not held here">`;
}

/** The id of an inspection on the page of its authority: `st-helens-2021-07-02-focused-visit`. */
export function lineId(inspection: KnownInspection): string {
	const { authority, published, framework } = factsOf(inspection);
	return `${authority}-${published}-${framework}`;
}

/** Finds terms where no mention is a link, for no link can stand in another. */
export function outsideMentions(find: FindTerms, mentions: readonly ResolvedMention[]): FindTerms {
	const linked = Map.groupBy(
		mentions.filter(({ meaning }) => meaning.is === 'known'),
		({ text }) => text,
	);
	return (text) =>
		find(text).filter(
			(use) => !linked.get(text)?.some(({ start, end }) => start < use.end && use.start < end),
		);
}
