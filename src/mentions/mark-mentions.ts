import { pagePath } from '../addresses/places.ts';
import { reportPath } from '../addresses/report-addresses.ts';
import { withoutSpace, type Mark, type Stretch } from '../marks/mark.ts';
import { factsOf, type KnownInspection } from '../register/line-of-time.ts';
import { nameMentioned } from './name-mentioned.ts';
import type { ResolvedMention } from './resolve-report.ts';

/**
 * Mentions of known inspections as links, by the ids of their findings, for `markHtml`. Where the report is held they lead to
 * it, else, with a mark of their own, to the line of time of the authority. What is ambiguous or not known is no link.
 *
 * @param links what else is a link, such as terms, by the ids of findings: no link can stand in another
 */
export function markMentions(
	mentions: readonly ResolvedMention[],
	links: ReadonlyMap<string, readonly Mark[]> = new Map(),
): Map<string, Mark[]> {
	const linked = mentions.flatMap((mention): { finding: string; mark: Mark }[] => {
		const { finding, meaning } = mention;
		if (meaning.is !== 'known') return [];
		const place = findPlace(mention, links.get(finding) ?? []);
		if (!place) return [];
		return [{ finding, mark: { ...place, open: openLink(meaning.inspection), close: '</a>' } }];
	});
	return new Map(
		[...Map.groupBy(linked, ({ finding }) => finding)].map(([id, own]) => [
			id,
			own.map(({ mark }) => mark),
		]),
	);
}

/** The word that a mention cannot do without. */
const core = /inspect|visit|review|JTAI|ILACS|judged|graded|rated/u;

/**
 * Where a mention is a link: all of it, or where other links stand in it, the piece between them that has its noun, else the
 * longest. Counted as marks are; undefined where nothing is left.
 */
function findPlace(
	{ text, start, end }: ResolvedMention,
	links: readonly Stretch[],
): Stretch | undefined {
	const whole = withoutSpace(text, { start, end });
	const ink = text.replaceAll(/\s/gu, '');
	const inner = links
		.filter((link) => link.start < whole.end && whole.start < link.end)
		.sort((a, b) => a.start - b.start);
	if (inner.length === 0) return whole;
	const pieces = [{ end: whole.start }, ...inner].map((before, index) =>
		trim(ink, { start: before.end, end: inner[index]?.start ?? whole.end }),
	);
	const wordy = pieces.filter((piece) => piece.start < piece.end);
	const longest = [...wordy].sort((a, b) => b.end - b.start - (a.end - a.start))[0];
	return wordy.find((piece) => core.test(ink.slice(piece.start, piece.end))) ?? longest;
}

/** A stretch without the commas and brackets at its ends. */
function trim(ink: string, { start, end }: Stretch): Stretch {
	const words = ink.slice(start, end);
	const first = words.search(/[\p{L}\p{N}]/u);
	const after = /(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u.exec(words)?.[0].length ?? 0;
	return first < 0 ? { start, end: start } : { start: start + first, end: end - after };
}

function openLink(inspection: KnownInspection): string {
	const name = nameMentioned(inspection);
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
