import {
	piecesOf,
	plainText,
	type BodyNode,
	type Finding,
	type Piece,
} from '../../../src/model/body.ts';
import type { ConversionWarning } from '../../../src/model/report.ts';
import type { SourceRange } from '../../../src/model/source-range.ts';
import { repairRules } from '../../../src/model/repair.ts';
import { mendWords } from './mend-words.ts';

/** One warning for each mend of a finding's number, bullet or words. */
export function mendWarnings(findings: readonly Finding[]): ConversionWarning[] {
	return findings.flatMap((finding): ConversionWarning[] => [
		...(finding.mended === undefined
			? []
			: [{ rule: finding.mended, source: finding.source, message: mendedMessage(finding) }]),
		...finding.blocks
			.flatMap(piecesOf)
			// A displaced number has been told of already.
			.filter((piece) => piece.type !== 'repair' || piece.rule !== 'number-displaced')
			.flatMap((piece) => warnOfRepairs([piece], finding.source)),
	]);
}

/** One warning for each repair in some pieces, which stand at `source`. */
export function warnOfRepairs(pieces: readonly Piece[], source: SourceRange): ConversionWarning[] {
	return repairsIn(pieces).map(({ rule, was, now }) => ({
		rule,
		source,
		message: `${repairRules[rule].title}: the source has "${was.trim()}"${now === '' ? '' : `, read as "${now}"`}.`,
	}));
}

/** Furniture stays as received, so a damaged word in it is only reported: "Safequarding...@ofsted.gov.uk" in a letterhead. */
export function furnitureWarnings(body: readonly BodyNode[]): ConversionWarning[] {
	return body.flatMap((node): ConversionWarning[] => {
		if (node.type !== 'furniture') return [];
		return repairsIn(mendWords(node.text)).map(({ rule, was, now }) => ({
			rule,
			source: node.source,
			message: `${repairRules[rule].title}: the ${node.kind} has "${was}" for "${now}". It is kept as received.`,
		}));
	});
}

function mendedMessage({ mended, number, blocks }: Finding): string {
	switch (mended) {
		case 'number-displaced':
			return `The number ${number} stood inside its paragraph.`;
		case 'number-lost':
			return `The number ${number} is lost; the numbers before and after leave only this one.`;
		default: {
			const first = blocks[0];
			const text = first?.type === 'paragraph' ? plainText(first.pieces) : '';
			return `The item "${text.split(' ').slice(0, 5).join(' ')} ..." has lost its bullet.`;
		}
	}
}

function repairsIn(pieces: readonly Piece[]): Extract<Piece, { type: 'repair' }>[] {
	return pieces.flatMap((piece) =>
		piece.type === 'repair' ? [piece] : piece.type === 'emphasis' ? repairsIn(piece.pieces) : [],
	);
}
