import { findingText, type Finding } from '../../../src/model/body.ts';
import type { ConversionWarning } from '../../../src/model/report.ts';
import { breaksOff, leadsOn } from '../blocks/join-blocks.ts';

/**
 * Marks where a paragraph stops in mid-sentence and nothing goes on from it: the source has lost the rest
 * (paragraph 119 of the report of 10 August 2012). Items of lists often lack a full stop and are left alone.
 *
 * @param isCut whether a text that has no stop at its end is cut: by default where it is long enough to be a sentence
 */
export function markGaps(
	findings: readonly Finding[],
	isCut: (text: string) => boolean = stopsShort,
): ConversionWarning[] {
	return findings.flatMap((finding): ConversionWarning[] => {
		const last = finding.blocks.at(-1);
		const isParagraph = finding.number !== undefined || finding.printed === undefined;
		if (last?.type !== 'paragraph' || !isParagraph || finding.due !== undefined) return [];
		const text = findingText(finding);
		if (!isCut(text)) return [];
		last.pieces.push({ type: 'text', text: ' ' }, { type: 'gap' });
		return [
			{
				rule: 'text-lost',
				source: finding.source,
				message: `The text ends in mid-sentence after "${text.split(/\s+/u).slice(-5).join(' ')}": the source has lost the rest.`,
			},
		];
	});
}

/** Whether a text stops at a comma, or at a word that no sentence ends with. Only that is sure: letters lack stops, too. */
export function stopsWithin(text: string): boolean {
	return leadsOn.test(text) || /[,;]$/u.test(text);
}

function stopsShort(text: string): boolean {
	return breaksOff(text) && !isUnstopped(text);
}

/** No heading has more words; what is left of a broken sentence often has. */
const headingWords = 8;

/**
 * Whether a text that has no stop at its end is whole all the same, so that nobody may say that the rest is lost: it ends
 * with a year ("... of the Education and Inspections Act 2006"), with the scale of grades, or a heading
 * stands after its last sentence.
 */
function isUnstopped(text: string): boolean {
	if (stopsWithin(text)) return false;
	if (/\s(?:19|20)\d\d$/u.test(text)) return true;
	if (/\bInadequate \(Grade 4\)[^.]{0,80}minimum requirements$/iu.test(text)) return true;
	const tail = text.slice(-100);
	const heading = /[.!?][)\]'"’”]* (?<words>\p{Lu}[^.!?]*)$/u.exec(tail)?.groups?.['words'];
	return heading !== undefined && heading.split(' ').length <= headingWords;
}
