import type { Annotation, AnnotationFileData } from '../model/annotation.ts';
import {
	readAnnotationFile,
	type AnnotationFile,
	type FiledAnnotation,
	type FiledWithdrawal,
} from './annotation-file.ts';
import { checkBasis, checkInspections } from './annotation-claims.ts';
import { allFindings } from '../model/body-parts.ts';
import { findQuotation, singleSpaced } from '../model/find-quotation.ts';
import { foldMarks, nearestNames, nearestWords } from '../words/nearest-words.ts';
import { readNote } from './note-markdown.ts';
import { failure, success, type Outcome, type Problem } from '../model/problem.ts';
import { BodyError } from '../model/body-element.ts';
import { readBody } from '../model/read-body.ts';
import { readingText } from '../model/reading-text.ts';
import { findLinkFault, type LinkedFiles } from './site-links.ts';
import type { Place } from './yaml-problems.ts';
import { splitFrontmatter } from '../model/split-frontmatter.ts';

/** Words as like as this are offered as what was meant; less like ones would only mislead. */
const worthOffering = 0.5;

/**
 * Checks the annotations of one report: their form, that each quotation stands exactly once in its finding, that each
 * body is plain Markdown, that its links lead somewhere, that the findings that it rests on are there, and that it names
 * the inspections that it sets in order. All that is wrong is found together.
 */
export async function checkAnnotations(
	file: AnnotationFile,
	files: LinkedFiles,
): Promise<Outcome<AnnotationFileData>> {
	const filed = readAnnotationFile(file);
	if (!filed.ok) return filed;
	const { path, report } = file;
	const mdx = await files.library(`reports/${report}.mdx`);
	if (mdx === null)
		return failure({
			rule: 'reference-unknown',
			path,
			message: `the library has no report ${report}`,
			expected: `its report at reports/${report}.mdx`,
		});
	const texts = readTexts(mdx);
	const problems: Problem[] = [];
	const { annotations, withdrawn } = filed.value;
	for (const entry of annotations) {
		if (texts !== null) problems.push(...checkQuotation(entry, texts, path));
		problems.push(...(await checkBody(entry, files, path)));
		problems.push(...(await checkBasis(entry, files, path)));
		problems.push(...(await checkInspections(entry, report, files, path)));
	}
	if (texts !== null)
		problems.push(...withdrawn.flatMap((entry) => checkTarget(entry, texts, path)));
	return problems.length > 0
		? failure(...problems)
		: success({
				annotations: annotations.map(({ annotation }) => annotation),
				withdrawn: withdrawn.map((entry) => entry.withdrawn),
			});
}

/** The words of each finding by its id; null for a report that cannot be read, which its own check says. */
function readTexts(mdx: string): Map<string, string> | null {
	try {
		const findings = allFindings(readBody(splitFrontmatter(mdx).body));
		return new Map(findings.map(({ id, blocks }) => [id, readingText(blocks)]));
	} catch (error) {
		if (error instanceof BodyError) return null;
		throw error;
	}
}

function checkQuotation(
	{ annotation: { target, quotation }, places }: FiledAnnotation,
	texts: ReadonlyMap<string, string>,
	path: string,
): Problem[] {
	const text = texts.get(target);
	if (text === undefined) return [unknownTarget(target, places.target, texts, path)];
	const count = findQuotation(text, quotation).length;
	if (count === 1) return [];
	const quoted = `"${singleSpaced(quotation.exact)}"`;
	if (count > 1)
		return [
			{
				rule: 'quotation-ambiguous',
				path,
				...places.quotation,
				message: `${quoted} stands in ${target} ${count} times`,
				expected: 'a quotation that stands there once',
			},
		];
	return [
		{
			rule: 'quotation-unfound',
			path,
			...places.quotation,
			...explainAbsence(quoted, annotationWords(quotation), target, texts),
		},
	];
}

function checkTarget(
	{ withdrawn: { target }, places }: FiledWithdrawal,
	texts: ReadonlyMap<string, string>,
	path: string,
): Problem[] {
	return texts.has(target) ? [] : [unknownTarget(target, places.target, texts, path)];
}

function unknownTarget(
	target: string,
	place: Place,
	texts: ReadonlyMap<string, string>,
	path: string,
): Problem {
	return {
		rule: 'finding-unknown',
		path,
		...place,
		message: `the report has no finding ${target}`,
		expected: `one that it has, such as ${nearestNames(target, texts.keys()).join(', ')}`,
	};
}

interface Quoted {
	exact: string;
	/** Whether the words stand in the finding, but not beside those that should surround them. */
	surrounded: boolean;
}

function annotationWords({ exact, prefix, suffix }: Annotation['quotation']): Quoted {
	return { exact: singleSpaced(exact), surrounded: Boolean(prefix ?? suffix) };
}

/** Why a quotation is not found, with what may have been meant. */
function explainAbsence(
	quoted: string,
	{ exact, surrounded }: Quoted,
	target: string,
	texts: ReadonlyMap<string, string>,
): Pick<Problem, 'message' | 'expected'> {
	const text = texts.get(target) ?? '';
	if (surrounded && text.includes(exact))
		return {
			message: `${quoted} stands in ${target}, but not between its prefix and suffix`,
			expected: 'the words directly beside it',
		};
	const message = `${quoted} does not stand in ${target}`;
	const elsewhere = [...texts].filter(([, words]) => words.includes(exact)).map(([id]) => id);
	if (elsewhere.length > 0)
		return {
			message: `${message}, but in ${elsewhere.slice(0, 4).join(', ')}`,
			expected: 'its words',
		};
	const nearest = nearestWords(text, exact);
	if (nearest === null || nearest.likeness < worthOffering)
		return { message: `${message}, nor anything like it`, expected: 'words of that finding' };
	return { message: message + difference(exact, nearest.words), expected: `"${nearest.words}"` };
}

/** What alone tells two texts apart, where it is something that is easily overlooked. */
function difference(exact: string, nearest: string): string {
	if (foldMarks(nearest).includes(foldMarks(exact)))
		return ': its quotation marks or apostrophes are of another form';
	if (nearest.toLowerCase().includes(exact.toLowerCase())) return ': its capitals are others';
	return '';
}

async function checkBody(
	{ annotation, inBody }: FiledAnnotation,
	files: LinkedFiles,
	path: string,
): Promise<Problem[]> {
	const { faults, internal } = readNote(annotation.body);
	const problems = faults.map(({ message, expected, ...place }): Problem => ({
		rule: 'annotation-markdown',
		path,
		...inBody(place),
		message,
		expected,
	}));
	for (const { url, ...place } of internal) {
		const fault = await findLinkFault(url, files);
		if (fault) problems.push({ rule: 'link-broken', path, ...inBody(place), ...fault });
	}
	return problems;
}
