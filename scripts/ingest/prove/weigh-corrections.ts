import type { Correction } from '../../../src/model/correction.ts';
import { linesOf } from '../../../src/model/source-range.ts';
import type { Difference } from './difference.ts';

/** What the corrections that a report declares account for. */
export interface Weighed {
	/** What differs and is not declared. */
	undeclared: Difference[];
	/** Indexes of the corrections that nothing differs for. */
	unneeded: number[];
	/** Corrections that say other than the conversion what was there before. */
	misquoted: { index: number; difference: Difference }[];
}

/** Fields that say what the source is: no correction may say otherwise. */
const uncorrectable = [
	'source.sha256',
	'source.format',
	'source.words',
	'source.pages',
	'conversion.hidden',
	'conversion.words.hidden',
	'conversion.digest',
];

/** Holds what differs against what a report declares. */
export function weighCorrections(
	differences: readonly Difference[],
	corrections: readonly Correction[],
): Weighed {
	const used = new Set<number>();
	const undeclared: Difference[] = [];
	const misquoted: Weighed['misquoted'] = [];
	const weigh = (difference: Difference): void => {
		const covering = [...corrections.entries()].filter(([, each]) => covers(each, difference));
		if (covering.length === 0) undeclared.push(difference);
		for (const [index, correction] of covering) {
			used.add(index);
			if (isMisquoted(correction, difference)) misquoted.push({ index, difference });
		}
	};
	const [unnamed, named] = partition(differences);
	named.forEach(weigh);
	const moved = named.filter((each) => !undeclared.includes(each) && takesLines(each));
	for (const difference of unnamed)
		if (!moved.some(({ source }) => overlap(source, difference.source))) weigh(difference);
	const unneeded = [...corrections.keys()].filter((index) => !used.has(index));
	return { undeclared, unneeded, misquoted };
}

/** Differences of parts without an id, and all others. */
function partition(differences: readonly Difference[]): [Difference[], Difference[]] {
	const unnamed = differences.filter(({ target }) => 'lines' in target);
	return [unnamed, differences.filter((each) => !unnamed.includes(each))];
}

/** Whether a part with an id gained or lost lines: what has no id and stands on them changes with it. */
function takesLines({ target }: Difference): boolean {
	return (
		!('field' in target) && ['added', 'withdrawn', 'text', 'source', 'heading'].includes(target.of)
	);
}

function covers(correction: Correction, { target, source, found, given }: Difference): boolean {
	// What stood in a section that is none, or stands in one that was added, has another place by that alone.
	if (!('field' in target) && target.of === 'place' && correction.section !== undefined)
		if (correction.of === 'added' || correction.of === 'withdrawn')
			if (correction.section === found || correction.section === given) return true;
	if ('field' in target) {
		const { field } = correction;
		if (field === undefined || uncorrectable.some((each) => isWithin(target.field, each)))
			return false;
		return isWithin(target.field, field);
	}
	if ('finding' in target) {
		const { finding, of, was } = correction;
		if (finding === undefined) return false;
		if (of === 'merged' && target.of === 'withdrawn') return target.finding === was;
		return finding === target.finding && includes(of, target.of);
	}
	if ('section' in target)
		return correction.section === target.section && includes(correction.of, target.of);
	return correction.lines !== undefined && overlap(correction.lines, source);
}

/** Whoever corrects a finding's text may read it from other lines; so does who merges another into it. */
function includes(declared: string | undefined, aspect: string): boolean {
	if (declared === 'text' || declared === 'merged') return aspect === 'text' || aspect === 'source';
	return declared === aspect;
}

function overlap(a: string | undefined, b: string | undefined): boolean {
	if (a === undefined || b === undefined) return false;
	const lines = new Set(linesOf(a));
	return linesOf(b).some((line) => lines.has(line));
}

function isMisquoted({ was, field, of }: Correction, { target, given }: Difference): boolean {
	if (was === undefined || of === 'merged') return false;
	if ('field' in target) return field === target.field && (given ?? null) !== was;
	if (typeof given !== 'string') return given !== undefined;
	return 'of' in target && target.of === 'text'
		? !given.includes(String(was))
		: target.of === of && given !== String(was);
}

/** Whether a field is another one, or a part of it: "judgements.2.grade" of "judgements". */
function isWithin(field: string, whole: string): boolean {
	return field === whole || field.startsWith(`${whole}.`);
}
