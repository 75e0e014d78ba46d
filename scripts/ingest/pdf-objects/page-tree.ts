import type { PdfObjects } from './pdf-objects.ts';
import {
	damageOf,
	nameOf,
	numbersOf,
	PdfDamage,
	PdfRef,
	type PdfDict,
	type PdfValue,
} from './pdf-value.ts';

/** A page as the tree of pages has it. */
export interface PdfPage {
	dict: PdfDict;
	/** Fonts and forms by their names. */
	resources: PdfDict;
	/** What of it is shown: left, bottom, right, top, in points. */
	box: Box;
}

/** Left, bottom, right, top. */
export type Box = [left: number, bottom: number, right: number, top: number];

/** A page, or what is wrong with it. */
export type TreeLeaf = PdfPage | PdfDamage;

/** Levels of a tree of pages: a thousand pages have two. */
const maxDepth = 50;

/** The size of a page that names none, as pdf.js has it. */
const letter: Box = [0, 0, 612, 792];

/** What a page has from the branches above it. */
type Inherited = Pick<ReadonlyMap<string, PdfValue>, 'get'>;

/**
 * The pages of a PDF in their order, with damage in the place of those that cannot be read. Throws `PdfDamage` where the
 * tree does not have as many as it says.
 */
export function readPageTree(objects: PdfObjects): TreeLeaf[] {
	const catalogue = objects.resolve(objects.trailer.get('Root'));
	const root = catalogue instanceof Map ? objects.resolve(catalogue.get('Pages')) : undefined;
	if (!(root instanceof Map)) throw new PdfDamage('its list of pages is missing');
	const leaves: TreeLeaf[] = [];
	const seen = new Set<number>();

	const visit = (value: PdfValue, inherited: Inherited, depth: number): void => {
		const node = readNode(objects, value, seen);
		if (node instanceof PdfDamage) {
			leaves.push(node);
			return;
		}
		const kids = objects.resolve(node.get('Kids'));
		const here: Inherited = { get: (name) => node.get(name) ?? inherited.get(name) };
		if (!Array.isArray(kids)) leaves.push(readLeaf(objects, node, here));
		else if (depth > maxDepth) throw new PdfDamage('its list of pages has no end');
		else for (const kid of kids) visit(kid, here, depth + 1);
	};
	visit(root, new Map(), 0);

	const count = objects.resolve(root.get('Count'));
	if (count !== leaves.length)
		throw new PdfDamage(
			`it says that it has ${describeCount(count)} pages, and has ${leaves.length}`,
		);
	return leaves;
}

function readNode(objects: PdfObjects, value: PdfValue, seen: Set<number>): PdfDict | PdfDamage {
	try {
		if (value instanceof PdfRef && seen.has(value.number))
			return new PdfDamage('another page stands in its place');
		if (value instanceof PdfRef) seen.add(value.number);
		const node = objects.resolve(value);
		return node instanceof Map ? node : new PdfDamage('it is missing');
	} catch (error) {
		return damageOf(error);
	}
}

function readLeaf(objects: PdfObjects, dict: PdfDict, inherited: Inherited): TreeLeaf {
	try {
		if (nameOf(objects.resolve(dict.get('Type'))) !== 'Page')
			return new PdfDamage('something else stands in its place');
		const resources = objects.resolve(inherited.get('Resources'));
		const media = readBox(objects, inherited.get('MediaBox')) ?? letter;
		const crop = readBox(objects, inherited.get('CropBox')) ?? media;
		return {
			dict,
			resources: resources instanceof Map ? resources : new Map(),
			box: intersect(crop, media) ?? media,
		};
	} catch (error) {
		return damageOf(error);
	}
}

function readBox(objects: PdfObjects, value: PdfValue | undefined): Box | undefined {
	const list = objects.resolve(value);
	const sides = numbersOf(
		Array.isArray(list) ? list.map((side) => objects.resolve(side) ?? null) : undefined,
		4,
	);
	if (!sides) return undefined;
	const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = sides;
	return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
}

/** What two boxes share; undefined where they share nothing. */
export function intersect(a: Box, b: Box): Box | undefined {
	const shared: Box = [
		Math.max(a[0], b[0]),
		Math.max(a[1], b[1]),
		Math.min(a[2], b[2]),
		Math.min(a[3], b[3]),
	];
	return shared[0] < shared[2] && shared[1] < shared[3] ? shared : undefined;
}

function describeCount(count: PdfValue | undefined): string {
	return typeof count === 'number' ? String(count) : 'no number of';
}
