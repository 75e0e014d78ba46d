import { plainText, type Section } from '../../../src/model/body.ts';
import type { FindingKind } from '../../../src/model/finding.ts';
import type { Grade } from '../../../src/model/grade.ts';
import type { JudgementArea } from '../../../src/model/judgement.ts';
import type { Prose } from '../blocks/block.ts';
import { readTimeScale } from '../wording/time-scale.ts';

/** A heading that reports of a family print, and what stands under it. */
export interface HeadingRule {
	/** Its depth; 2 stands directly under the report's title. */
	level: number;
	/** What the paragraphs under it are; `narrative` if not said. */
	kind?: FindingKind;
	/** What its numbered paragraphs are, where that differs. */
	numbered?: FindingKind;
	/** What the unnumbered items of its own lists are. Without it they belong to the paragraph before. */
	items?: FindingKind;
	/** What is judged under it, where it is graded. */
	area?: JudgementArea;
	/** The grade that the heading itself says. */
	grade?: Grade;
}

/** Finds the rule of a line that may be a heading, given the headings open above it, top first. */
export type FindHeading = (
	text: string,
	open: readonly string[],
	block: Prose,
) => HeadingRule | undefined;

/** The rules of the sections that a body has so far. */
export type SectionRules = ReadonlyMap<Section, HeadingRule>;

/** The time scale that a section is the list of: `P3M`; null if it is none. */
export function dueOf(section: Section): string | null {
	return readTimeScale(plainText(section.heading));
}

/** Whether a finding asks for something to be done: each item of such a list stands for itself. */
export function isImprovement(kind: FindingKind | undefined): boolean {
	return kind === 'recommendation' || kind === 'priority-action';
}

/** What a numbered paragraph is. One that says that there is nothing to improve is no improvement. */
export function numberedKind(
	path: readonly Section[],
	rules: SectionRules,
	text: string,
): FindingKind {
	const numbered = innermost(path, rules, ({ numbered }) => numbered);
	const isNone = /\b(?:no|not (?:find|identify) any) areas? for (?:priority|immediate)\b/iu.test(
		text,
	);
	return numbered === undefined || isNone ? kindUnder(path, rules) : numbered;
}

/** What the unnumbered items of the innermost list are; undefined where items belong to the paragraph before. */
export function itemKind(path: readonly Section[], rules: SectionRules): FindingKind | undefined {
	return innermost(path, rules, ({ items }) => items);
}

/** The kind that the innermost rule above gives; the introduction judges nothing. */
export function kindUnder(path: readonly Section[], rules: SectionRules): FindingKind {
	const kind = innermost(path, rules, (rule) => rule.kind);
	return kind ?? (path.length === 0 ? 'context' : 'narrative');
}

function innermost(
	path: readonly Section[],
	rules: SectionRules,
	kindOf: (rule: HeadingRule) => FindingKind | undefined,
): FindingKind | undefined {
	return path
		.map((section) => rules.get(section))
		.map((rule) => rule && kindOf(rule))
		.findLast((kind) => kind !== undefined);
}
