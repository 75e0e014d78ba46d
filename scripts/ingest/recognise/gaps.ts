import { findingText, type Finding } from '../../../src/model/body.ts';
import type { ConversionWarning } from '../../../src/model/report.ts';
import { breaksOff } from '../blocks/join-blocks.ts';

/**
 * Marks where a paragraph stops in mid-sentence and nothing goes on from it: the source has lost the rest
 * (paragraph 119 of the report of 10 August 2012). Items of lists often lack a full stop and are left alone.
 */
export function markGaps(findings: readonly Finding[]): ConversionWarning[] {
	return findings.flatMap((finding): ConversionWarning[] => {
		const last = finding.blocks.at(-1);
		const isParagraph = finding.number !== undefined || finding.printed === undefined;
		if (last?.type !== 'paragraph' || !isParagraph || finding.due !== undefined) return [];
		const text = findingText(finding);
		if (!breaksOff(text)) return [];
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
