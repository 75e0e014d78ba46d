import { findingKinds } from '../model/finding-kinds.ts';
import type { FindingKind } from '../model/finding.ts';

/** What of a finding numbers it. */
export interface Numberable {
	/** Address within the report. */
	id: string;
	kind: FindingKind;
	/** The paragraph's number, where the document numbers its paragraphs. */
	number?: number | undefined;
	/** What the source prints before its words: "4.", "◼". */
	printed?: string | undefined;
}

/**
 * The number of each finding of a report, by its id, unlike that of any other finding in it. This is the one place
 * where findings are numbered: what stands beside them, what they are called and how they are cited follow from it.
 *
 * - A number that the document prints is shown as printed: "65".
 * - A finding without one has the letters of its kind and its place among those of its kind, in the order of the
 *   report: "R1", "R2".
 * - Where a document prints a number more than once, items of a list are told by the letters of their kind ("R3"
 *   beside paragraph 3), and what is still alike by which it is of them: "3 (1st)", "3 (2nd)".
 *
 * @param findings all of one report, in its order
 */
export function numberFindings(findings: readonly Numberable[]): Map<string, string> {
	const printed = new Map(findings.map((finding) => [finding.id, printedNumber(finding)]));
	const times = countEach([...printed.values()]);
	const unnumbered = new Map<FindingKind, number>();
	const marks = findings.map(({ id, kind }): [id: string, mark: string] => {
		const { letters } = findingKinds[kind];
		const number = printed.get(id);
		if (number === undefined) {
			const place = (unnumbered.get(kind) ?? 0) + 1;
			unnumbered.set(kind, place);
			return [id, `${letters}${place}`];
		}
		const isShared = (times.get(number) ?? 0) > 1 && isItem(kind);
		return [id, `${isShared ? letters : ''}${number}`];
	});
	return new Map(tellApart(marks));
}

/** Whether findings of a kind are items of a list, and no paragraphs. */
export function isItem(kind: FindingKind): boolean {
	return kind !== 'narrative' && kind !== 'context';
}

/** The number that the document prints before a finding: that of its paragraph, or that of an item, "4.", "(4)". */
function printedNumber({ number, printed }: Numberable): number | undefined {
	if (number !== undefined) return number;
	const item = /^\(?(?<number>\d{1,3})[.)]?$/u.exec(printed ?? '');
	return item?.groups ? Number(item.groups['number']) : undefined;
}

function tellApart(marks: readonly (readonly [id: string, mark: string])[]): [string, string][] {
	const times = countEach(marks.map(([, mark]) => mark));
	const met = new Map<string, number>();
	return marks.map(([id, mark]) => {
		if (times.get(mark) === 1) return [id, mark];
		const which = (met.get(mark) ?? 0) + 1;
		met.set(mark, which);
		return [id, `${mark} (${ordinal(which)})`];
	});
}

function countEach<Item>(items: readonly Item[]): Map<Item, number> {
	const times = new Map<Item, number>();
	for (const item of items) times.set(item, (times.get(item) ?? 0) + 1);
	return times;
}

/** One for all: to make it takes longer than to use it a hundred times. */
const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' });

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
function ordinal(place: number): string {
	const endings = { one: 'st', two: 'nd', few: 'rd', other: 'th' } as Record<string, string>;
	return `${place}${endings[ordinals.select(place)] ?? 'th'}`;
}
