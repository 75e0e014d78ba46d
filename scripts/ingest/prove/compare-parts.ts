import type { FindingAspect, SectionAspect } from '../../../src/model/correction.ts';
import type { Difference, DifferenceTarget } from './difference.ts';
import type { ReportPart } from './report-parts.ts';

/** Ids that corrections have changed: of a finding or section, by what it was, what it is now. */
export interface NewIds {
	findings: ReadonlyMap<string, string>;
	sections: ReadonlyMap<string, string>;
}

/**
 * Compares the parts of a stored body with those that the conversion gives: every value of each, which there are, and
 * their order.
 *
 * @param fileLines the lines of the stored body, in which the line of a changed text is looked for
 */
export function compareParts(
	stored: readonly ReportPart[],
	converted: readonly ReportPart[],
	ids: NewIds,
	fileLines: readonly string[],
): Difference[] {
	const renamed = converted.map((part) => rename(part, ids));
	const given = byKey(renamed);
	const found = byKey(stored);
	const differences: Difference[] = [];
	for (const [key, part] of found) {
		const other = given.get(key);
		if (other) differences.push(...compareValues(part, other, fileLines));
		else differences.push(whole(part, 'added', part.line, summary(part), undefined));
	}
	let line = 1;
	for (const [key, part] of given) {
		const there = found.get(key);
		if (there) line = there.line;
		else differences.push(whole(part, 'withdrawn', line, undefined, summary(part)));
	}
	return [...differences, ...compareOrder(found, given)].sort((a, b) => a.line - b.line);
}

function rename(part: ReportPart, { findings, sections }: NewIds): ReportPart {
	const own = part.type === 'section' ? sections : part.type === 'finding' ? findings : null;
	const { place = '' } = part.values;
	return {
		...part,
		name: own?.get(part.name) ?? part.name,
		values: { ...part.values, place: sections.get(place) ?? place },
	};
}

/** Parts by what they are called; the second of a name, as notes may have, by a number too. */
function byKey(parts: readonly ReportPart[]): Map<string, ReportPart> {
	const keyed = new Map<string, ReportPart>();
	for (const part of parts) {
		const key = `${part.type} ${part.name}`;
		let number = 1;
		while (keyed.has(`${key} ${number}`)) number += 1;
		keyed.set(`${key} ${number}`, part);
	}
	return keyed;
}

function compareValues(
	stored: ReportPart,
	converted: ReportPart,
	fileLines: readonly string[],
): Difference[] {
	const names = [...new Set([...Object.keys(stored.values), ...Object.keys(converted.values)])];
	return names.flatMap((name) => {
		const [found, given] = [stored.values[name], converted.values[name]];
		if (found === given) return [];
		const line = name === 'text' ? lineOfText(stored, found, given, fileLines) : stored.line;
		// Where it has other lines than before, both are concerned.
		const source = `${stored.source},${converted.source}`;
		return [{ ...whole(stored, name, line, found, given), source }];
	});
}

/** The first line on which a text differs: its lines stand in the file after that of the opening tag. */
function lineOfText(
	{ line }: ReportPart,
	found = '',
	given = '',
	fileLines: readonly string[],
): number {
	const [has, had] = [found.split('\n'), given.split('\n')];
	const at = has.findIndex((text, index) => text !== had[index]);
	return at >= 0 && fileLines[line + at] === has[at] ? line + at + 1 : line;
}

/** Parts that both have must follow each other alike; the first that does not is told. */
function compareOrder(
	found: ReadonlyMap<string, ReportPart>,
	given: ReadonlyMap<string, ReportPart>,
): Difference[] {
	const has = [...found.keys()].filter((key) => given.has(key));
	const had = [...given.keys()].filter((key) => found.has(key));
	const at = has.findIndex((key, index) => key !== had[index]);
	const [part, other] = [found.get(has[at] ?? ''), given.get(had[at] ?? '')];
	if (!part || !other) return [];
	return [whole(part, 'place', part.line, `${part.name} here`, `${other.name} here`)];
}

function whole(
	part: ReportPart,
	of: string,
	line: number,
	found: string | undefined,
	given: string | undefined,
): Difference {
	return { target: targetOf(part, of), source: part.source, line, found, given };
}

function targetOf({ type, name, source }: ReportPart, of: string): DifferenceTarget {
	if (type === 'finding') return { finding: name, of: of as FindingAspect };
	if (type === 'section') return { section: name, of: of as SectionAspect };
	return { lines: source, of: of as 'kind' };
}

function summary({ type, values }: ReportPart): string {
	const text = values['text'] ?? values['heading'] ?? '';
	return `${type}: ${text}`;
}
