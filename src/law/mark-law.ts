import type { FindTerms } from '../glossary/compile-terms.ts';
import { withoutSpace, type Mark, type Stretch } from '../marks/mark.ts';
import type { Block } from '../model/body.ts';
import { readingText } from '../model/reading-text.ts';
import { escapeHtml } from '../words/escape-html.ts';
import type { FindLaw, LawUse } from './law-use.ts';

/** A finding that may name law. */
interface LawFinding {
	id: string;
	blocks: readonly Block[];
}

/**
 * Where findings name law and guidance, as links to their official addresses, by the ids of findings, for `markHtml`. A finding
 * links each once. Where the glossary explains the very words, or more, they are left to it.
 */
export function markLaw(
	findings: readonly LawFinding[],
	findLaw: FindLaw,
	findTerms: FindTerms,
): Map<string, Mark[]> {
	return new Map(
		findings.flatMap(({ id, blocks }): [string, Mark[]][] => {
			const text = readingText(blocks);
			const law = findLaw(text);
			if (law.length === 0) return [];
			const terms = findTerms(text);
			const free = law.filter(
				(use) => !terms.some((term) => overlap(term, use) && !isLonger(use, term)),
			);
			const marks = firstOfEach(free).map(({ start, end, href, name }) => ({
				...withoutSpace(text, { start, end }),
				open: `<a class="mention law" href="${escapeHtml(href)}" title="${escapeHtml(name)}">`,
				close: '</a>',
			}));
			return marks.length > 0 ? [[id, marks]] : [];
		}),
	);
}

/** What a finding names of law and guidance, each once, in its order. */
export function listLaw({ blocks }: LawFinding, findLaw: FindLaw): LawUse[] {
	return firstOfEach(findLaw(readingText(blocks)));
}

/** Terms of the glossary without those that a longer name of a law holds: "section 47" of "section 47 of the Children Act 1989". */
export function leaveToLaw(findTerms: FindTerms, findLaw: FindLaw): FindTerms {
	return (text) => {
		const terms = findTerms(text);
		if (terms.length === 0) return terms;
		const law = findLaw(text);
		return terms.filter((term) => !law.some((use) => overlap(term, use) && isLonger(use, term)));
	};
}

function firstOfEach(uses: readonly LawUse[]): LawUse[] {
	return [...new Map([...uses].reverse().map((use) => [use.href, use])).values()].sort(
		(a, b) => a.start - b.start,
	);
}

function overlap(a: Stretch, b: Stretch): boolean {
	return a.start < b.end && b.start < a.end;
}

/** Whether a stretch holds another one and more. */
function isLonger(whole: Stretch, part: Stretch): boolean {
	return (
		whole.start <= part.start &&
		part.end <= whole.end &&
		part.end - part.start < whole.end - whole.start
	);
}
