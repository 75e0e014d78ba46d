import { digestOf } from '../../src/files/digest-of.ts';
import { allFindings } from '../../src/model/body-parts.ts';
import { findingText, type ReportBody } from '../../src/model/body.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import type { ReportFrontmatter } from '../../src/model/report.ts';
import { wholeReport } from '../../src/model/whole-report.ts';

/** An address that a report publishes, with what stands there. */
export interface PublishedEntry {
	/** The id of a finding or judgement; `wholeReport` for the report itself. */
	id: string;
	/**
	 * The first 16 hexadecimal digits of a SHA-256: of the words that a reader reads there, white space single; of the
	 * report itself, of its document's name and digest.
	 */
	words: string;
}

/** What a report publishes: itself, its findings in the order of the document, and its judgements. */
export function publishedEntries(
	body: ReportBody,
	{ judgements, source }: Pick<ReportFrontmatter, 'judgements'> & { source: Named },
): PublishedEntry[] {
	return [
		{ id: wholeReport, words: shortDigest(`${source.file}\n${source.sha256}`) },
		...allFindings(body).map((finding) => ({
			id: finding.id,
			words: shortDigest(findingText(finding)),
		})),
		...judgements.map((judgement) => ({
			id: judgement.id,
			words: shortDigest(judgementText(judgement)),
		})),
	];
}

type Named = Pick<ReportFrontmatter['source'], 'file' | 'sha256'>;

function judgementText({ group, subgroup, label, grade }: Judgement): string {
	return [group, subgroup, label, grade].filter(Boolean).join('\n');
}

function shortDigest(text: string): string {
	return digestOf(text.replace(/\s+/gu, ' ').trim()).slice(0, 16);
}
