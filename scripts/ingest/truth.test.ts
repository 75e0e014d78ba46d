import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingText, plainText, type ReportBody, type Section } from '../../src/model/body.ts';
import { readBody } from '../../src/model/read-body.ts';
import { linesOf } from '../../src/model/source-range.ts';
import { splitFrontmatter } from '../../src/model/split-frontmatter.ts';
import { projectRoot } from '../cli/project.ts';
import { convert, type Conversion } from './convert.ts';
import { readAuthorities } from '../library/read-authorities.ts';
import { readText } from './read/read-text.ts';
import { allFindings, allSections } from '../../src/model/body-parts.ts';

/**
 * Hand-made truth about documents, for those who have it: READER_TRUTH names a folder with
 * `corpus/seeds-truth.json` and the documents in `seeds/`. Nothing of it is part of the project.
 */
const folder = process.env['READER_TRUTH'];

interface Truth {
	file: string;
	family: string;
	title: string;
	authority_short: string;
	letter_date: string | null;
	publication_date?: string;
	inspection_start: string;
	inspection_end: string;
	inspectors: string[];
	signatory?: string;
	lead_inspector?: string;
	legal_basis?: string;
	addressee_name: string | null;
	addressee_role: string | null;
	addressee_organisation?: string;
	cc?: string[];
	visit_number?: number;
	words: number;
	/** First and last line of the contents list, which is kept as received. */
	contents_lines?: [number, number];
	intro_paragraph_lines?: number[];
	closing_paragraph_lines?: number[];
	sections: {
		heading: string;
		path?: string;
		line: number;
		findings?: number;
		finding_lines?: number[];
		paragraph_lines?: number[];
		first_paragraph?: number;
		last_paragraph?: number;
		grade?: string | null;
	}[];
	paragraphs?: { number: number; line: number; marker: string; continues_on_line: number | null }[];
	record_of_main_findings?: {
		line: number;
		label: string;
		grade_printed: string | null;
		kind: string;
	}[];
	improvement?: Record<string, Record<string, string[] | number>>;
	damage: { line: number; text: string; should_be: string; kind: string; confidence: string }[];
}

const truths =
	folder === undefined
		? []
		: (
				JSON.parse(readFileSync(join(folder, 'corpus/seeds-truth.json'), 'utf8')) as {
					seeds: Truth[];
				}
			).seeds;

test.skipIf(folder !== undefined)(
	'needs READER_TRUTH, a folder with documents and the truth about them',
	(context) => {
		context.skip('READER_TRUTH is not set');
	},
);

describe.each(truths)('$file agrees with its truth', async (truth) => {
	const authorities = await readAuthorities(join(projectRoot, 'content/authorities'));
	const document = readText(readFileSync(join(folder ?? '', 'seeds', truth.file)), truth.file);
	if (!document.ok) throw new Error('unreadable');
	const outcome = convert(document.value, { authorities, path: truth.file });
	if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message).join());
	const conversion: Conversion = outcome.value;
	const { frontmatter } = conversion;
	const body: ReportBody = readBody(splitFrontmatter(conversion.mdx).body);
	const sections = allSections(body);
	const sectionAt = (line: number): Section => {
		const found = sections.find(({ source }) => linesOf(source).includes(line));
		if (!found) throw new Error(`no section at line ${line}`);
		return found;
	};
	const firstLine = (source: string): number => linesOf(source)[0] ?? 0;
	const findings = allFindings(body);

	test('dates, people and law', () => {
		expect({
			framework: frontmatter.framework,
			published: frontmatter.published,
			inspected: frontmatter.inspected,
			inspectors: frontmatter.inspectors.map(({ name }) => name),
			lead: frontmatter.inspectors.find(({ lead }) => lead)?.name,
			title: frontmatter.title,
			words: frontmatter.source.words,
			visit: frontmatter.visitNumber,
			addressee: frontmatter.addressee,
			cc: frontmatter.copiedTo,
			law: frontmatter.legalBasis,
		}).toEqual({
			framework: truth.family,
			published: truth.letter_date ?? truth.publication_date,
			inspected: { from: truth.inspection_start, to: truth.inspection_end },
			inspectors: truth.inspectors,
			lead: truth.signatory ?? truth.lead_inspector,
			title: truth.title,
			words: truth.words,
			visit: truth.visit_number,
			addressee: truth.addressee_name
				? {
						name: truth.addressee_name,
						role: truth.addressee_role,
						organisation: truth.addressee_organisation,
					}
				: undefined,
			cc: truth.cc,
			law: truth.legal_basis,
		});
	});

	test.skipIf(!truth.intro_paragraph_lines)(
		'every paragraph and item of a letter, under its heading',
		() => {
			for (const section of truth.sections) {
				const lines = allFindings(sectionAt(section.line).children).map(({ source }) =>
					firstLine(source),
				);
				expect(lines, section.heading).toEqual(
					[...(section.paragraph_lines ?? []), ...(section.finding_lines ?? [])].sort(
						(a, b) => a - b,
					),
				);
				expect(plainText(sectionAt(section.line).heading)).toBe(section.heading);
			}
			const loose = body
				.filter((node) => node.type === 'finding')
				.map(({ source }) => firstLine(source));
			expect(loose).toEqual([
				...(truth.intro_paragraph_lines ?? []),
				...(truth.closing_paragraph_lines ?? []),
			]);
		},
	);

	test.skipIf(!truth.paragraphs)(
		'every numbered paragraph, with its line, its number and its continuation',
		() => {
			const found = findings
				.filter(({ number }) => number !== undefined)
				.map(({ id, number, source, printed, mended }) => ({
					id,
					number,
					line: firstLine(source),
					marker: mended ? mended.replace('number-', '') : (printed ?? '').replace(/\d+/u, 'N'),
					continues: linesOf(source).slice(1),
				}));
			expect(found.map(({ number, line, marker }) => ({ number, line, marker }))).toEqual(
				truth.paragraphs?.map(({ number, line, marker }) => ({ number, line, marker })),
			);
			for (const { number, continues_on_line: line } of truth.paragraphs ?? [])
				if (line !== null) expect(found[number - 1]?.continues, `p${number}`).toContain(line);
			expect(found.map(({ id }) => id)).toEqual(found.map((_, index) => `p${index + 1}`));
		},
	);

	test.skipIf(!truth.paragraphs)('every section with its path, paragraphs and grade', () => {
		const paths = new Map<Section, string>();
		const visit = (nodes: ReportBody, above: string[]): void => {
			for (const node of nodes) {
				if (node.type !== 'section') continue;
				const path = [...above, plainText(node.heading)];
				paths.set(node, path.join(' > '));
				visit(node.children, path);
			}
		};
		visit(body, []);
		for (const wanted of truth.sections) {
			const section = sectionAt(wanted.line);
			const numbers = allFindings(section.children).flatMap(({ number }) => number ?? []);
			expect({
				path: paths.get(section),
				first: numbers[0],
				last: numbers.at(-1),
				grade: section.grade ?? null,
			}).toEqual({
				path: wanted.path,
				first: wanted.first_paragraph,
				last: wanted.last_paragraph,
				grade: wanted.grade,
			});
		}
	});

	test.skipIf(!truth.record_of_main_findings)('every row of the record of main findings', () => {
		const record = sections
			.flatMap(({ children }) => children)
			.find((node) => node.type === 'judgement-record');
		const rows =
			record?.type === 'judgement-record'
				? record.table.rows.map((cells) => cells.map(plainText))
				: [];
		expect(rows.map(([label, grade]) => ({ label, grade: grade ?? null }))).toEqual(
			truth.record_of_main_findings?.map(({ label, grade_printed: grade }) => ({ label, grade })),
		);
		expect(
			frontmatter.judgements.map(({ source, label, printed }) => ({
				line: firstLine(source),
				label,
				printed,
			})),
		).toEqual(
			truth.record_of_main_findings
				?.filter(({ kind }) => kind === 'row')
				.map(({ line, label, grade_printed: printed }) => ({ line, label, printed })),
		);
	});

	test.skipIf(!truth.improvement)('every improvement under its time scale', () => {
		const scales: Record<string, string> = {
			Immediately: 'P0D',
			'Within three months': 'P3M',
			'Within six months': 'P6M',
		};
		const wanted = Object.values(truth.improvement ?? {}).flatMap((service) =>
			Object.entries(service).flatMap(([scale, items]) =>
				Array.isArray(items) ? items.map((text) => ({ due: scales[scale], text })) : [],
			),
		);
		expect(
			findings
				.filter(({ kind }) => kind === 'recommendation')
				.map((finding) => ({ due: finding.due, text: findingText(finding) })),
		).toEqual(wanted);
	});

	test('every damaged word is mended or told', () => {
		const told = frontmatter.conversion.warnings;
		const kinds = new Set([
			'ocr q/g',
			'ocr g/q',
			'hyphen lost',
			'bullet lost',
			'stray character',
			'number displaced',
			'paragraph number lost',
			'text lost',
			'duplicated row',
			'displaced line',
			'broken word',
		]);
		const untold = truth.damage.filter(
			({ line, kind, confidence }) =>
				confidence === 'certain' &&
				kinds.has(kind) &&
				!(
					truth.contents_lines &&
					line >= truth.contents_lines[0] &&
					line <= truth.contents_lines[1]
				) &&
				!told.some(({ source }) => linesOf(source).includes(line)),
		);
		expect(untold).toEqual([]);
	});
});
