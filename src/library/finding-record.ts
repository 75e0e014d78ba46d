import {
	findingText,
	plainText,
	type Block,
	type BodyNode,
	type Finding,
	type ReportBody,
} from '../model/body.ts';
import type { FindingKind } from '../model/finding.ts';
import type { Grade } from '../model/grade.ts';
import type { JudgementArea } from '../model/judgement.ts';
import type { SourceRange } from '../model/source-range.ts';
import type { ThemeFinder } from '../themes/compile-themes.ts';
import { labelFinding, labelInCitation } from './finding-label.ts';
import { headingText } from './heading-text.ts';
import { numberFindings } from './number-findings.ts';

/** One section on the way from the report's title to a finding. */
export interface PathStep {
	/** Address of the section within the report. */
	id: string;
	/** Its heading, without a closing colon. */
	heading: string;
	/** What is judged in the section, where it is judged. */
	area?: JudgementArea;
}

/** A finding with what is known of it from its place in the report. */
export interface FindingRecord {
	/** Id of the report: `st-helens/2012-08-10`. */
	report: string;
	/** Address within the report: `p17`. */
	id: string;
	kind: FindingKind;
	/** The paragraph's number, where the document numbers it. */
	number?: number;
	/** How soon it is due, an ISO 8601 duration: `P3M`. */
	due?: string;
	/** The part of the national framework that an improvement serves: "outcome 4". */
	nationalFramework?: string;
	/** How its number or bullet was mended, where it was. */
	mended?: NonNullable<Finding['mended']>;
	/** Grade of the nearest section around it that has one. */
	grade?: Grade;
	/** The sections it stands in, from the top. */
	path: PathStep[];
	/** The lines of the source it was read from. */
	source: SourceRange;
	/** The words that a reader reads, its paragraphs, items and rows parted by a line break. */
	text: string;
	/** The same words with their form and their mends. */
	blocks: Block[];
	/** Slugs of the themes that it speaks of, the one that it speaks of most first; none of background. */
	themes: string[];
	/** Its number, unlike that of any other finding of the report: "65", "R4". */
	mark: string;
	/** What to call it: "Paragraph 65", "Recommendation R4". */
	label: string;
	/** What a citation calls it: "Paragraph 65", "Finding F3 under “Headline findings”". */
	cited: string;
}

/**
 * Every finding of a report, in the order of the document.
 *
 * @param themes finds what they speak of; without it none has a theme
 */
export function recordFindings(
	report: string,
	body: ReportBody,
	themes?: ThemeFinder,
): FindingRecord[] {
	const visit = (
		nodes: readonly BodyNode[],
		path: readonly PathStep[],
		grade: Grade | undefined,
	): PlacedFinding[] =>
		nodes.flatMap((node) => {
			if (node.type === 'section') {
				const { id, area } = node;
				const heading = headingText(plainText(node.heading));
				const step = { id, heading, ...(area !== undefined && { area }) };
				return visit(node.children, [...path, step], node.grade ?? grade);
			}
			return node.type === 'finding' ? [{ finding: node, path, grade }] : [];
		});
	const placed = visit(body, [], undefined);
	const marks = numberFindings(placed.map(({ finding }) => finding));
	return placed.map((each) => record(report, each, marks.get(each.finding.id) ?? '', themes));
}

interface PlacedFinding {
	finding: Finding;
	path: readonly PathStep[];
	grade: Grade | undefined;
}

function record(
	report: string,
	{ finding, path, grade }: PlacedFinding,
	mark: string,
	themes: ThemeFinder | undefined,
): FindingRecord {
	const label = labelFinding({ ...finding, mark });
	const text = findingText(finding);
	const headings = path.map(({ heading }) => heading);
	return {
		report,
		id: finding.id,
		kind: finding.kind,
		...(finding.number !== undefined && { number: finding.number }),
		...(finding.due !== undefined && { due: finding.due }),
		...(finding.nationalFramework !== undefined && {
			nationalFramework: finding.nationalFramework,
		}),
		...(finding.mended !== undefined && { mended: finding.mended }),
		...(grade !== undefined && { grade }),
		path: [...path],
		source: finding.source,
		text,
		blocks: finding.blocks,
		themes: themes?.find({ kind: finding.kind, text, headings }) ?? [],
		mark,
		label,
		cited: labelInCitation(label, headings),
	};
}
