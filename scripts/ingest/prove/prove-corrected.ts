import { failure, success, type Outcome, type Problem } from '../../../src/model/problem.ts';
import { readYaml } from '../../../src/checks/yaml-problems.ts';
import { splitFrontmatter } from '../../../src/model/split-frontmatter.ts';
import type { SourceDocument } from '../read/source-document.ts';
import { describeHidden } from '../recognise/hidden-words.ts';
import { isUntouched } from '../write/write-report.ts';
import { compareReport, type StoredReport } from './compare-report.ts';
import { describeValues, nameDifference, type Difference } from './difference.ts';
import { findDisorders, findMiscounts, findRepeatedIds } from './form-problems.ts';
import { weighCorrections } from './weigh-corrections.ts';
import { placeWords, type PlaceCounts, type WordFault } from './words.ts';

/** Differences that are told of one report: with more, it is another report. */
const told = 25;

/**
 * Proves a report that is not what converting its source gives: every word of the source is in its place, and whatever
 * differs from the conversion is declared as a correction. `unneeded` are the corrections that nothing differs for.
 *
 * @param convertedMdx the file that the conversion gives
 */
export function proveCorrected(
	stored: StoredReport,
	source: SourceDocument,
	convertedMdx: string,
	path: string,
): Outcome<{ words: PlaceCounts; unneeded: number[] }> {
	const { corrections = [] } = stored.frontmatter;
	const { counts, fault } = placeWords(source, stored.body);
	const differences = compareReport(stored, convertedMdx);
	const { undeclared, unneeded, misquoted } = weighCorrections(differences, corrections);
	const problems: Problem[] = fault
		? [wordProblem(fault, lineOfText(differences), path)]
		: findMiscounts(
				stored.frontmatter,
				stored.body,
				{ ...counts, hidden: describeHidden(source).words },
				path,
			);
	problems.push(
		...findRepeatedIds(stored.frontmatter, stored.body, path),
		...findDisorders(stored.body, path),
		...tellUndeclared(undeclared, isUntouched(stored.mdx), path),
	);
	const { findPlace } = readYaml(splitFrontmatter(stored.mdx).frontmatter, 1);
	for (const { index, difference } of misquoted)
		problems.push({
			rule: 'correction-wrong',
			path,
			...findPlace(['corrections', index, 'was']),
			message: `was says ${JSON.stringify(corrections[index]?.was)}`,
			expected: `${describeValues(difference).given}, as converting the source gives`,
		});
	if (problems.length === 0 && differences.length === 0 && corrections.length === 0)
		problems.push(formProblem(stored.mdx, convertedMdx, path));
	if (problems.length > 0) return failure(...problems);
	// What a correction renames differs in nothing else.
	const renames = (index: number): boolean => {
		const { of, was } = corrections[index] ?? {};
		return of === 'id' && convertedMdx.includes(` id="${String(was)}"`);
	};
	return success({ words: counts, unneeded: unneeded.filter((index) => !renames(index)) });
}

/** A report whose digest fits was written by a converter: then it is that which has changed, and its digest with it. */
function tellUndeclared(
	undeclared: readonly Difference[],
	isUntouchedFile: boolean,
	path: string,
): Problem[] {
	const rule = isUntouchedFile ? 'output-changed' : 'correction-undeclared';
	const isDigest = ({ target }: Difference): boolean =>
		'field' in target && target.field === 'conversion.digest';
	const others = undeclared.filter((each) => !isDigest(each));
	const shown = isUntouchedFile && others.length > 0 ? others : undeclared;
	const problems = shown.slice(0, told).map((each) => differenceProblem(each, rule, path));
	const more = shown.length - told;
	if (more > 0) {
		const message = `${more} more things differ from what converting the source gives`;
		problems.push({ rule, path, message });
	}
	return problems;
}

function wordProblem(
	{ rule, line, source, report, after }: WordFault,
	at: number | undefined,
	path: string,
): Problem {
	return {
		rule,
		path,
		...(at !== undefined && { line: at }),
		message: `at line ${line} of the source, after "${after}", the report has "${report}"`,
		expected: source === '' ? 'nothing more' : `"${source}", as the source has it`,
	};
}

function lineOfText(differences: readonly Difference[]): number | undefined {
	return differences.find(({ target }) => !('field' in target))?.line;
}

function differenceProblem(
	difference: Difference,
	rule: 'output-changed' | 'correction-undeclared',
	path: string,
): Problem {
	const { found, given } = describeValues(difference);
	return {
		rule,
		path,
		line: difference.line,
		message: `${nameDifference(difference)} is ${found}`,
		expected: `${given}, as converting the source gives`,
	};
}

/** What is said of a file that says the same as the conversion with other bytes. */
function formProblem(mdx: string, convertedMdx: string, path: string): Problem {
	const [lines, given] = [mdx.split('\n'), convertedMdx.split('\n')];
	const at = lines.findIndex((line, index) => line !== given[index]);
	const line = at < 0 ? lines.length : at + 1;
	const message = lines[at]?.endsWith('\r')
		? 'its lines end with CR LF, so its digest does not fit'
		: 'its digest does not fit: white space or the form of the file was changed here';
	return { rule: 'digest-wrong', path, line, message, expected: 'the file as it was converted' };
}
