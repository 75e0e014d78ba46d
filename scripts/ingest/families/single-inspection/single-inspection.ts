import type { ConversionWarning, ReportFrontmatter } from '../../../../src/model/report.ts';
import { failure, success, type Outcome } from '../../../../src/model/problem.ts';
import { blockText, type Block } from '../../blocks/block.ts';
import { resolveAuthority } from '../../recognise/authorities.ts';
import { splitBackPage } from '../../recognise/back-page.ts';
import { compareGrades } from '../../recognise/compare-grades.ts';
import { furniture } from '../../recognise/furniture.ts';
import { licenceOf } from '../../recognise/licence.ts';
import { missingNumbers } from '../../recognise/missing-numbers.ts';
import { nameSections } from '../../recognise/outline.ts';
import { listNames } from '../../wording/people.ts';
import { findPublished } from '../../recognise/published.ts';
import { readReportBody } from '../../recognise/report-body.ts';
import { requireFields } from '../../recognise/required-fields.ts';
import type { Report } from '../../recognise/report.ts';
import type { Family, FamilyContext } from '../../recognise/family.ts';
import { isBoardCover, isTitle, partPages, readCover } from './single-inspection-cover.ts';
import { boardLabel, findHeading, labels } from './single-inspection-headings.ts';
import { readJudgements } from './single-inspection-judgements.ts';

/**
 * The single inspection of 2013-2018 in all its layouts, its re-inspections without the board, and the review of
 * a board on its own.
 */
export const singleInspection: Family = {
	framework: 'single-inspection',
	name: 'single inspection of services for children, with or without the LSCB review (2013-2018)',
	recognises: (blocks) => blocks.slice(0, 12).some(isTitle),
	read,
};

function read(blocks: readonly Block[], context: FamilyContext): Outcome<Report> {
	const { authorities, path } = context;
	const { cover, contents, tableHeads, text: pages } = partPages(blocks);
	const { text, back } = splitBackPage(pages);
	const printed = readCover(cover);
	const required = requireFields(
		{
			authority: resolveAuthority(printed.authority, authorities, { path, line: 1 }),
			published: findPublished(printed.published, context),
			inspected: printed.inspected,
		},
		{ path, expected: '"Inspection date: 25 April to 19 May 2016" or the like' },
	);
	if (!required.ok) return required;
	const { fields } = required.value;

	const judgements = readJudgements(cover, text);
	if (judgements.length === 0)
		return failure({
			rule: 'part-missing',
			path,
			line: 1,
			message: 'the report has no table of judgements',
			expected: 'labels with grades on the cover',
		});
	const { body, missing } = readReportBody(text, findHeading);
	const { licence, warnings: licenceWarnings } = licenceOf(blocks, fields.published);
	const inspectors = readTeam(text);
	const warnings: ConversionWarning[] = [
		...required.value.warnings,
		...licenceWarnings,
		...(inspectors.some(({ lead }) => lead)
			? []
			: [
					{
						rule: 'person-not-named' as const,
						source: 'l1',
						message: 'The report names no lead inspector.',
					},
				]),
		...compareGrades(body, judgements, [...labels, boardLabel]),
		...missingNumbers(missing, text),
	];
	const report = [
		...furniture('cover', cover),
		...furniture('contents', contents),
		...furniture('table-head', tableHeads),
		...body,
		...furniture('back-page', back),
	];
	nameSections(report);
	return success({
		title: printed.title,
		authority: fields.authority,
		inspectorate: 'ofsted',
		kind: 'inspection',
		framework: isBoardCover(cover) ? 'lscb-review' : 'single-inspection',
		published: fields.published,
		inspected: fields.inspected,
		inspectors,
		overall: judgements.find(({ area }) => area === 'overall')?.grade ?? null,
		judgements,
		licence,
		warnings,
		body: report,
	});
}

/** The team as listed near the end: "Lead inspector: ...", "Team inspectors: ...", each with its names beside or below. */
function readTeam(text: readonly Block[]): ReportFrontmatter['inspectors'] {
	return text.flatMap((block, index) => {
		const match =
			/^(?<role>(?:Deputy )?Lead inspectors?(?: on site)?|Team inspectors?|Inspectors?)\s*(?::\s*(?<names>.*)|$)/iu.exec(
				blockText(block),
			);
		if (!match?.groups) return [];
		const { role = '', names = '' } = match.groups;
		const below = text[index + 1];
		const printed = names === '' && below ? blockText(below) : names;
		return listNames(printed).map((name) => ({ name, lead: /^lead/iu.test(role) }));
	});
}
