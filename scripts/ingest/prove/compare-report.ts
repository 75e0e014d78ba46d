import { parse } from 'yaml';
import { readYaml } from '../../../src/checks/yaml-problems.ts';
import type { ReportBody } from '../../../src/model/body.ts';
import type { Correction } from '../../../src/model/correction.ts';
import { readBody, type BodyPlaces } from '../../../src/model/read-body.ts';
import { reportSchema, type ReportFrontmatter } from '../../../src/model/report.ts';
import { splitFrontmatter } from '../../../src/model/split-frontmatter.ts';
import { compareFrontmatter } from './compare-frontmatter.ts';
import { compareParts, type NewIds } from './compare-parts.ts';
import type { Difference } from './difference.ts';
import { listParts } from './report-parts.ts';

/** A stored report, its form already checked. */
export interface StoredReport {
	/** The whole file. */
	mdx: string;
	frontmatter: ReportFrontmatter;
	body: ReportBody;
	/** The line of each part, counted from the first line of the body. */
	places: BodyPlaces;
}

/**
 * Everything in which a stored report differs from what converting its source gives: each field of the frontmatter,
 * each value of each section and finding, what is missing, what is too many, and the order. An id that a correction has
 * changed is no difference.
 *
 * @param convertedMdx the file that the conversion gives
 */
export function compareReport(stored: StoredReport, convertedMdx: string): Difference[] {
	const { frontmatter: yaml, body: bodyText, linesBefore } = splitFrontmatter(stored.mdx);
	const given = splitFrontmatter(convertedMdx);
	const givenPlaces: BodyPlaces = new Map();
	const givenBody = readBody(given.body, givenPlaces);
	const fields = compareFrontmatter(
		stored.frontmatter,
		reportSchema.parse(parse(given.frontmatter)),
		readYaml(yaml, 1).findPlace,
	);
	const parts = compareParts(
		listParts(stored.body, stored.places),
		listParts(givenBody, givenPlaces),
		newIds(stored.frontmatter.corrections ?? []),
		bodyText.split('\n'),
	);
	return [
		...fields,
		...parts.map((difference) => ({ ...difference, line: difference.line + linesBefore })),
	];
}

function newIds(corrections: readonly Correction[]): NewIds {
	const findings = new Map<string, string>();
	const sections = new Map<string, string>();
	for (const { finding, section, of, was } of corrections) {
		if (of !== 'id' || was === undefined) continue;
		if (finding !== undefined) findings.set(String(was), finding);
		if (section !== undefined) sections.set(String(was), section);
	}
	return { findings, sections };
}
