import { damageOf, PdfDamage } from '../pdf-objects/pdf-value.ts';
import { PdfObjects } from '../pdf-objects/pdf-objects.ts';
import { readPageTree, type Box, type TreeLeaf } from '../pdf-objects/page-tree.ts';
import { drawPage } from './draw-page.ts';
import type { DrawingContext } from './graphics-dictionary.ts';
import { readLayers } from './layers.ts';
import { PageParts } from './page-parts.ts';
import type { ShownText } from './shown-text.ts';

/** What a page draws, as far as text goes. */
export interface DrawnPage {
	/** What of the page is shown, in points. */
	box: Box;
	/** All its text, in the order in which it is drawn. */
	texts: readonly ShownText[];
}

/**
 * A second reader of a PDF, beside pdf.js, which makes something of every file and keeps quiet about what it could not
 * read. This one takes each part that text depends on, and proves that it is whole.
 */
export interface PageWitness {
	/** How many pages the PDF has. */
	pages: number;
	/** Whether the PDF is encrypted: then it cannot be looked at. */
	isEncrypted: boolean;
	/** What a page draws, counted from 1; damage where part of it is not whole. */
	look(page: number): DrawnPage | PdfDamage;
}

/** Opens a PDF for the second reader. Throws `PdfDamage` where no page of it can be trusted. */
export function openWitness(bytes: Uint8Array): PageWitness {
	const objects = new PdfObjects(bytes);
	if (objects.trailer.has('Encrypt'))
		return { pages: 0, isEncrypted: true, look: () => ({ box: [0, 0, 0, 0], texts: [] }) };
	const leaves = readPageTree(objects);
	const context: DrawingContext = {
		objects,
		parts: new PageParts(objects),
		isHiddenLayer: readLayers(objects),
	};
	return {
		pages: leaves.length,
		isEncrypted: false,
		look: (page) => look(leaves[page - 1], context),
	};
}

function look(leaf: TreeLeaf | undefined, context: DrawingContext): DrawnPage | PdfDamage {
	if (leaf === undefined || leaf instanceof PdfDamage)
		return leaf ?? new PdfDamage('it is missing');
	try {
		return { box: leaf.box, texts: drawPage(leaf, context) };
	} catch (error) {
		return damageOf(error);
	}
}
