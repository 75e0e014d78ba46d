import { allFindings, allSections } from '../../../src/model/body-parts.ts';
import type { ReportBody } from '../../../src/model/body.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { ReportFrontmatter } from '../../../src/model/report.ts';
import { linesOf } from '../../../src/model/source-range.ts';
import type { PlaceCounts } from './words.ts';

/** Ids that more than one finding, section or judgement of a report has. */
export function findRepeatedIds(
	{ judgements }: Pick<ReportFrontmatter, 'judgements'>,
	body: ReportBody,
	path: string,
): Problem[] {
	const ids = [
		...allFindings(body).map(({ id }) => id),
		...allSections(body).map(({ id }) => id),
		...judgements.map(({ id }) => id),
	];
	return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
		rule: 'id-repeated',
		path,
		message: `the id "${id}" stands twice`,
	}));
}

/** A document is read from top to bottom: no part of its text begins before the one that it follows. */
export function findDisorders(body: ReportBody, path: string): Problem[] {
	const problems: Problem[] = [];
	let last = 1;
	const visit = (nodes: ReportBody): void => {
		for (const node of nodes) {
			// Notes follow the finding that bears their mark, and furniture may stand anywhere.
			if (node.type === 'note' || node.type === 'furniture') continue;
			const first = linesOf(node.source)[0] ?? 1;
			if (first < last)
				problems.push({
					rule: 'body-invalid',
					path,
					message: `what stands at ${node.source} of the source follows what stands at l${last}`,
					expected: 'the order of the source',
				});
			last = Math.max(last, first);
			if (node.type === 'section') visit(node.children);
		}
	};
	visit(body);
	return problems;
}

/** Counts of the frontmatter that are not the body's own; `hidden` are words of the source that nobody can see. */
export function findMiscounts(
	{ conversion, source }: Pick<ReportFrontmatter, 'conversion' | 'source'>,
	body: ReportBody,
	words: PlaceCounts & { hidden: number },
	path: string,
): Problem[] {
	const counts: [string, number, number][] = [
		['conversion.findings', conversion.findings, allFindings(body).length],
		['conversion.words.kept', conversion.words.kept, words.kept],
		['conversion.words.furniture', conversion.words.furniture, words.furniture],
		['conversion.words.repaired', conversion.words.repaired, words.repaired],
		['conversion.words.hidden', conversion.words.hidden ?? 0, words.hidden],
		['source.words', source.words, words.kept + words.furniture + words.repaired + words.hidden],
	];
	return counts
		.filter(([, said, counted]) => said !== counted)
		.map(([field, said, counted]) => ({
			rule: 'frontmatter-invalid',
			path,
			message: `${field} says ${said}`,
			expected: `${counted}, as the body and the source have`,
		}));
}
