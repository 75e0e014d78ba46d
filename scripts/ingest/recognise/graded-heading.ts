import { parseGrade, type Grade } from '../../../src/model/grade.ts';

/** A heading that ends with the grade of its section. */
export interface GradedHeading {
	/** What is judged: the heading without its grade and the words that lead to it. */
	label: string;
	grade: Grade;
}

/** No grade with the words that lead to it is longer, in characters. */
const longestGrade = 60;

/** A grade at the end of a text, in brackets or not; a full stop or the mark of a note may follow. */
const gradeAtEnd =
	/(?<=[\s:(])(?<grade>outstanding|good|requires? improvement(?: to be good)?|inadequate|adequate|not judged)\)?\.?[⁰¹²³⁴⁵⁶⁷⁸⁹]*$/iu;

/** Words that lead from what is judged to its grade, the last one first. */
const leadIns: readonly RegExp[] = [/\bthat (?:it|they)$/iu, /\b(?:is|are)$/iu];

/**
 * Splits a heading that ends with the grade of its section: "... help and protection: good", "... is inadequate", "... is
 * that they require improvement". Null for any other text. It looks at the end of the text alone, so its time does not
 * grow with the text.
 */
export function splitGradedHeading(text: string): GradedHeading | null {
	const start = Math.max(0, text.length - longestGrade);
	const printed = gradeAtEnd.exec(text.slice(start));
	if (!printed) return null;
	const grade = parseGrade(printed.groups?.grade ?? '');
	let label = trimJoint(text.slice(0, start + printed.index));
	for (const leadIn of [...leadIns, ...leadIns]) label = trimJoint(cutEnd(label, leadIn));
	return label === '' || grade === null ? null : { label, grade };
}

/** What stands between a label and what follows it: white space, a colon, a comma, a dash, a bracket. */
function trimJoint(text: string): string {
	let end = text.length;
	while (end > 0 && /[\s:,(–—-]/u.test(text.charAt(end - 1))) end -= 1;
	return text.slice(0, end);
}

/** A text without its last words, where they are those. */
function cutEnd(text: string, words: RegExp): string {
	const start = Math.max(0, text.length - 12);
	const found = words.exec(text.slice(start));
	return found ? text.slice(0, start + found.index) : text;
}
