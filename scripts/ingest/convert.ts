import type { ReportBody } from '../../src/model/body.ts';
import { reportSchema, type ReportFrontmatter } from '../../src/model/report.ts';
import { readBody } from '../../src/model/read-body.ts';
import { countWords, placeWords } from './prove/words.ts';
import { failure, success, type Outcome } from '../../src/model/problem.ts';
import { findBlocks } from './blocks/find-blocks.ts';
import { findPdfBlocks } from './blocks/find-pdf-blocks.ts';
import type { Knowledge } from './recognise/family.ts';
import { askForPdf } from './families/ask-for-pdf.ts';
import { families, findFamily } from './families/families.ts';
import type { SourceDocument } from './read/source-document.ts';
import { type Listing } from '../library/listing.ts';
import { findLicence } from './recognise/licence.ts';
import { judgeTextEnd, type TextEnd } from './recognise/text-end.ts';
import { doubtShapes } from './recognise/doubtful-shape.ts';
import { termsOf } from './recognise/terms.ts';
import { describeHidden } from './recognise/hidden-words.ts';
import { markUnreadPages } from './recognise/unread-pages.ts';
import { markNationalFramework } from './recognise/national-framework.ts';
import { pageFurniture, placeNotes } from './recognise/notes.ts';
import { furnitureWarnings } from './recognise/mend-warnings.ts';
import { levelSections } from './recognise/outline.ts';
import { allFindings } from '../../src/model/body-parts.ts';
import { writeBody } from './write/write-body.ts';
import { writeLines } from './write/write-lines.ts';
import { writeReport } from './write/write-report.ts';

/** A document as a report: where it belongs, and its file. */
export interface Conversion {
	/** The report's address: `st-helens/2012-08-10`. */
	id: string;
	/** Its frontmatter, without the digest. */
	frontmatter: Omit<ReportFrontmatter, 'conversion'> & {
		conversion: Omit<ReportFrontmatter['conversion'], 'digest'>;
	};
	/** Its text as read back from that file. */
	body: ReportBody;
	/** The bytes of its MDX file. */
	mdx: string;
	/** The bytes of its file of lines; null for a text document. */
	lines: string | null;
}

/** What a conversion needs beside the document. */
export interface ConversionContext extends Knowledge {
	/** What sources.csv says of the document, where it lists it. */
	listing?: Listing | undefined;
}

/**
 * Converts a document into a report. Pure: the same document and the same knowledge give the same bytes.
 * Before it answers it reads its own MDX back and holds every word against the source; a word lost or
 * added is a problem, never a report.
 */
export function convert(
	document: SourceDocument,
	{ listing, ...knowledge }: ConversionContext,
): Outcome<Conversion> {
	const { path } = knowledge;
	const { blocks, notes, furniture, doubtfulEnds } =
		document.format === 'pdf'
			? { ...findPdfBlocks(document), doubtfulEnds: [] }
			: findBlocks(document);
	const family = findFamily(blocks);
	const needsPdf = document.format === 'text' ? askForPdf(blocks, family, path) : [];
	if (needsPdf.length > 0 && (!family || family.isPdfOnly)) return failure(...needsPdf);
	if (!family)
		return failure({
			rule: 'report-unknown',
			path,
			message: 'the text is no report of a known kind',
			expected: new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
				families
					.filter(({ isPdfOnly }) => document.format === 'pdf' || !isPdfOnly)
					.map(({ name }) => name),
			),
		});
	const report = family.read(blocks, {
		...knowledge,
		name: document.name,
		listed: listing?.published,
		created: document.created ?? null,
	});
	if (!report.ok) return failure(...report.problems, ...needsPdf);

	const { body: text, licence: found, warnings: noticed, ...fields } = report.value;
	// One cover marks its terms of use as the foot of its page (report of 3 July 2009).
	const inFurniture = findLicence(furniture.map((line) => line.text).join(' '));
	const licence = (found === 'none-printed' && inFurniture) || found;
	const body = [...placeNotes(text, notes), ...pageFurniture(furniture)];
	const gaps = markUnreadPages(body, document.unreadPages ?? [], document.pages);
	const end = judgeEnd(document, body, fields);
	if (end.fault) return failure({ rule: 'part-missing', path, ...end.fault });
	const terms = termsOf(licence, noticed, listing);
	const hidden = describeHidden(document);
	const warnings = [
		...terms.warnings,
		...furnitureWarnings(body),
		...gaps,
		...hidden.warnings,
		...end.doubts,
		...(document.format === 'text' ? doubtShapes(body, document.lines, doubtfulEnds) : []),
	];
	levelSections(body);
	markNationalFramework(allFindings(body));
	const bodyText = writeBody(body);
	const readBack = readBody(bodyText);
	const { counts, fault } = placeWords(document, readBack);
	if (fault)
		return failure({
			rule: fault.rule,
			path,
			line: fault.line,
			message: `the report has "${fault.report}" after "${fault.after}"`,
			expected: `"${fault.source}", as the source has it`,
		});

	const frontmatter = {
		...fields,
		source: {
			file: document.name,
			sha256: document.sha256,
			format: document.format,
			pages: document.pages,
			words: countWords(document) + hidden.words,
			...terms.source,
		},
		conversion: {
			findings: allFindings(body).length,
			words: { ...counts, ...(hidden.words > 0 && { hidden: hidden.words }) },
			...(hidden.places.length > 0 && { hidden: hidden.places }),
			warnings,
		},
	};
	const checked = reportSchema.safeParse({
		...frontmatter,
		conversion: { ...frontmatter.conversion, digest: '0'.repeat(64) },
	});
	if (!checked.success)
		return failure(
			...checked.error.issues.map(({ path: field, message }) => ({
				rule: 'frontmatter-invalid' as const,
				path,
				message: `the report's ${field.join('.')} is wrong: ${message}`,
			})),
		);
	return success({
		id: `${fields.authority}/${fields.published}`,
		frontmatter,
		body: readBack,
		mdx: writeReport(frontmatter, bodyText),
		lines: writeLines(document),
	});
}

/** Of a PDF we know which pages cannot be read; a text must show by its end that it is whole. */
function judgeEnd(
	{ format, lines }: SourceDocument,
	body: ReportBody,
	report: Pick<ReportFrontmatter, 'judgements' | 'framework'>,
): TextEnd {
	const lastLine = lines.findLast(({ text }) => /[\p{L}\p{N}]/u.test(text));
	if (format === 'pdf' || !lastLine) return { fault: null, doubts: [] };
	return judgeTextEnd({ ...report, body, lastLine });
}
