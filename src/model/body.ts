import type { FindingKind } from './finding.ts';
import type { Grade, GradeEvidence } from './grade.ts';
import type { JudgementArea } from './judgement.ts';
import type { RepairRule } from './repair.ts';
import type { SourceRange } from './source-range.ts';

/** A stretch of text within a paragraph, a cell or a heading. */
export type Piece =
	/** Words as received. */
	| { type: 'text'; text: string }
	/** Words that the source sets between asterisks. */
	| { type: 'emphasis'; pieces: Piece[] }
	/** A mend: the reader reads `now`, the source has `was`. Either may be empty. */
	| { type: 'repair'; rule: RepairRule; was: string; now: string }
	/** The mark of a note: the page prints it raised, "area²". */
	| { type: 'note-mark'; note: string }
	/** A place where the source has lost words. Nothing is known of them, so nothing stands here. */
	| { type: 'gap' };

/** One item of a list inside a finding, with the lists that hang from it. */
export interface ListItem {
	pieces: Piece[];
	lists: List[];
}

/** A bulleted list inside a finding. */
export interface List {
	type: 'list';
	items: ListItem[];
}

/** A table; each cell is a run of pieces. */
export interface Table {
	type: 'table';
	rows: Piece[][][];
}

/** What a finding is made of. */
export type Block = { type: 'paragraph'; pieces: Piece[] } | List | Table;

/** A statement with an address: the unit that is read, searched, cited and proved. */
export interface Finding {
	type: 'finding';
	/** Address within the report: `p17`. */
	id: string;
	kind: FindingKind;
	/** The paragraph's number in the document, where it has one. */
	number?: number;
	/** What the source prints before the text: "- 17.", "3.", "-". Absent where it prints nothing. */
	printed?: string;
	/** How the number or bullet was mended, where it was. */
	mended?: 'number-displaced' | 'number-lost' | 'bullet-lost';
	/** How soon it is due, an ISO 8601 duration: `P3M`. */
	due?: string;
	/** The part of the children's social care national framework that an improvement serves: "outcome 4". */
	nationalFramework?: string;
	source: SourceRange;
	blocks: Block[];
}

/** Words of the document that are no part of its text. */
export interface Furniture {
	type: 'furniture';
	kind: FurnitureKind;
	source: SourceRange;
	/** The words as received. */
	text: string;
}

/** What a piece of furniture is. */
export const furnitureKinds = [
	'letterhead',
	'date',
	'addressee',
	'salutation',
	'title',
	'cover',
	'contents',
	'valediction',
	'signature',
	'copied-to',
	'page-furniture',
	'table-head',
	'back-page',
] as const;
export type FurnitureKind = (typeof furnitureKinds)[number];

/** A heading with all that stands under it. */
export interface Section {
	type: 'section';
	/** Address within the report, made from the heading: `capacity-for-improvement`. */
	id: string;
	/** Depth: 2 directly under the report's title. */
	level: number;
	heading: Piece[];
	source: SourceRange;
	/** What is judged in it; absent where its heading names no judgement. */
	area?: JudgementArea;
	grade?: Grade;
	gradeFrom?: GradeEvidence;
	children: BodyNode[];
}

/** A grade printed beside or under a section's heading: "Grade 2 (Good)". */
export interface GradeLine {
	type: 'grade-line';
	source: SourceRange;
	text: string;
}

/** The document's own table of judgements. */
export interface JudgementRecord {
	type: 'judgement-record';
	source: SourceRange;
	table: Table;
}

/** A note at the foot of a page. It follows the finding that bears its mark. */
export interface Note {
	type: 'note';
	/** The mark in ordinary digits: "2". Two notes of a document may have the same. */
	mark: string;
	source: SourceRange;
	pieces: Piece[];
}

export type BodyNode = Section | Finding | Furniture | GradeLine | JudgementRecord | Note;

/** A report's text of record, in the order of its source. */
export type ReportBody = BodyNode[];

/** The words a reader reads: mends applied, white space single. */
export function plainText(pieces: readonly Piece[]): string {
	return joinPieces(pieces, ' […]').replace(/\s+/gu, ' ').trim();
}

/** The words of some pieces, mends applied and without the marks of notes; `lost` stands where words are lost. */
export function joinPieces(pieces: readonly Piece[], lost: string): string {
	return pieces
		.map((piece) => {
			switch (piece.type) {
				case 'text':
					return piece.text;
				case 'emphasis':
					return joinPieces(piece.pieces, lost);
				case 'repair':
					return piece.now;
				case 'note-mark':
					return '';
				case 'gap':
					return lost;
			}
		})
		.join('');
}

/** The words a reader reads in a finding, its paragraphs, items and rows parted by a line break. */
export function findingText(finding: Finding): string {
	return finding.blocks.map(blockText).join('\n');
}

function blockText(block: Block): string {
	switch (block.type) {
		case 'paragraph':
			return plainText(block.pieces);
		case 'list':
			return listText(block);
		case 'table':
			return block.rows.map((row) => row.map(plainText).filter(Boolean).join(': ')).join('\n');
	}
}

function listText(list: List): string {
	return list.items
		.map(({ pieces, lists }) => [`• ${plainText(pieces)}`, ...lists.map(listText)].join('\n'))
		.join('\n');
}

/** The raised digits that pages print as the marks of notes. */
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A note's mark as the page prints it: "2" is "²". */
export function raiseMark(mark: string): string {
	return mark.replace(/\d/gu, (digit) => raised[Number(digit)] ?? digit);
}

/** A printed mark in ordinary digits: "²" is "2". */
export function lowerMark(printed: string): string {
	return Array.from(printed, (character) => {
		const digit = raised.indexOf(character);
		return digit < 0 ? character : String(digit);
	}).join('');
}

/** The pieces of a block, in reading order: a list with the lists that hang from it, a table cell by cell. */
export function piecesOf(block: Block): Piece[] {
	switch (block.type) {
		case 'paragraph':
			return block.pieces;
		case 'list':
			return block.items.flatMap(({ pieces, lists }) => [...pieces, ...lists.flatMap(piecesOf)]);
		case 'table':
			return block.rows.flat(2);
	}
}
