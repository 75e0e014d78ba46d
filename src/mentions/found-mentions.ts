import type { BodyRecord } from '../library/body-record.ts';
import type { LibraryReport } from '../library/library-report.ts';
import { readingText } from '../model/reading-text.ts';
import { findMentions } from './find-mentions.ts';
import type { Mention, MentionSetting } from './mention.ts';

/** What one finding says of inspections, before it is known which they are. */
export interface FoundInFinding {
	/** Id of the finding. */
	finding: string;
	/** Its `readingText`, which offsets count in. */
	text: string;
	mentions: Mention[];
}

/** What of a report its mentions are found in. */
export type SearchedReport = Pick<LibraryReport, 'frontmatter' | 'body'>;

/** What the findings of a report say of inspections, in their order. */
export function findInReport(
	{ body }: Pick<SearchedReport, 'body'>,
	setting: MentionSetting,
): FoundInFinding[] {
	return body.findings.map(({ id, blocks }) => {
		const text = readingText(blocks);
		return { finding: id, text, mentions: findMentions(text, setting) };
	});
}

/** The day that mentions without a year are counted from: when the inspection was, or its publication; an ISO date. */
export function dayOfMentions({ inspected, published }: SearchedReport['frontmatter']): string {
	return inspected?.from ?? published;
}

/**
 * What reports say of inspections, found once for each text: while somebody edits, the library is gone through again with each
 * change, and all but one of its texts are those of before.
 */
export class FoundMentions {
	#found = new WeakMap<BodyRecord, { key: string; found: FoundInFinding[] }>();

	/**
	 * @param names what decides `namesOther`: the names of the report's authority, then those of all
	 */
	find(
		{ frontmatter, body }: SearchedReport,
		namesOther: MentionSetting['namesOther'],
		names: string,
	): FoundInFinding[] {
		const day = dayOfMentions(frontmatter);
		const key = `${day}\n${names}`;
		const known = this.#found.get(body);
		if (known?.key === key) return known.found;
		const found = findInReport({ body }, { day, namesOther });
		this.#found.set(body, { key, found });
		return found;
	}
}
