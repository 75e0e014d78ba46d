import { reportPath } from '../addresses/report-addresses.ts';
import { citeReport } from '../citation/cite-report.ts';
import { escapeInline, escapeLine } from '../citation/markdown-citation.ts';
import { citePlainly } from '../citation/plain-citation.ts';
import { formatDate } from '../dates/format-date.ts';
import type { FindingRecord } from '../library/finding-record.ts';
import type { LibraryReport } from '../library/library-report.ts';
import { plainText, type Block, type List } from '../model/body.ts';
import { gradeLabels } from '../model/grade.ts';
import { licences } from '../model/report.ts';
import { splitVersion } from '../model/version-id.ts';
import { citeVersion } from '../versions/cite-version.ts';
import { locate, type DataSite } from './library/data-site.ts';

/**
 * A report in plain Markdown: what it is and how it is cited, then each finding under its headings, begun by its number with
 * its address. Mends are applied, and where the document lost words the gap is said.
 */
export function writeReportMarkdown(report: LibraryReport, site: DataSite): string {
	const { id, frontmatter, body } = report;
	const { source } = frontmatter;
	const address = locate(site, reportPath(id, site.base));
	const { name, url, about } = licences[source.licence];
	const graded = frontmatter.judgements.map(({ group, label, grade }) => {
		const what = group === undefined ? label : `${group}: ${label}`;
		return `- ${escapeInline(what)}: ${gradeLabels[grade]}`;
	});
	const { report: current, version } = splitVersion(id);
	const cited =
		version === null
			? citeReport(report, address)
			: citeVersion({ report, number: version }, address);
	const facts = [
		`- Cite as: ${escapeInline(citePlainly(cited))}`,
		`- Published: ${formatDate(frontmatter.published)}`,
		`- Terms of use: ${url === null ? name : `[${name}](${url})`}. ${about}`,
		...(source.url === undefined ? [] : [`- Published at: <${source.url}>`]),
		`- A finding’s address: <${address}>, with the \`#…\` that its number leads to.`,
	];
	const older =
		version === null
			? []
			: [
					`**An older version of this report**, version ${version}. The current one is <${locate(site, reportPath(current, site.base))}>.`,
				];
	const parts = [
		`# ${escapeInline(frontmatter.title)}`,
		...older,
		facts.join('\n'),
		...(graded.length > 0 ? ['## Judgements', graded.join('\n')] : []),
		...writeFindings(body.findings),
	];
	return `${parts.join('\n\n')}\n`;
}

/** Findings in their order; a heading is written where the first finding under it comes. */
function writeFindings(findings: readonly FindingRecord[]): string[] {
	let open: readonly string[] = [];
	return findings.flatMap(({ id, mark, path, grade, blocks }) => {
		const steps = path.map((step) => step.id);
		const same = steps.findIndex((step, index) => open[index] !== step);
		open = steps;
		const headings = (same < 0 ? [] : path.slice(same)).map(({ heading }, index) => {
			const depth = Math.min(6, 2 + same + index);
			return `${'#'.repeat(depth)} ${escapeInline(heading)}`;
		});
		// A grade is that of the nearest section: it is said once, under its heading.
		if (grade && headings.length > 0) headings.push(`Grade of this section: ${gradeLabels[grade]}`);
		// A list or a table begins in a line of its own.
		const opener = blocks[0]?.type === 'paragraph' ? ' ' : '\n\n';
		const [first = '', ...rest] = blocks.map(writeBlock);
		return [...headings, `**[${escapeInline(mark)}](#${id})**${opener}${first}`, ...rest];
	});
}

function writeBlock(block: Block): string {
	switch (block.type) {
		case 'paragraph':
			return escapeLine(plainText(block.pieces));
		case 'list':
			return writeList(block, '');
		case 'table': {
			const [head = [], ...rows] = block.rows.map((row) => row.map(plainText));
			const write = (cells: readonly string[]): string =>
				`| ${cells.map((cell) => escapeInline(cell)).join(' | ')} |`;
			return [write(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(write)].join('\n');
		}
	}
}

function writeList({ items }: List, indent: string): string {
	return items
		.flatMap(({ pieces, lists }) => [
			`${indent}- ${escapeLine(plainText(pieces))}`,
			...lists.map((below) => writeList(below, `${indent}  `)),
		])
		.join('\n');
}
