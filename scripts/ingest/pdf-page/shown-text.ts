import type { HiddenReason } from '../../../src/model/hidden-text.ts';
import type { Box } from '../pdf-objects/page-tree.ts';
import type { FontMetrics } from './font-metrics.ts';
import type { Matrix } from './matrix.ts';
import { contains, type Region } from './region.ts';

/** How the codes of a text follow one another. */
export interface Spacing {
	/** Size of the type, before the matrix. */
	size: number;
	/** Between any two codes, and beside that after a space. */
	letterSpace: number;
	wordSpace: number;
	/** 1 is the font's own width. */
	stretch: number;
}

const none: readonly number[] = [];

/** Height of small letters, over the height of the type. */
const xHeight = 0.5;

/**
 * What one operator shows: codes of one font, side by side. Where each of them stands is found out when that is asked,
 * since most text can be seen as a whole to be visible.
 */
export class ShownText {
	/** How many codes it has. */
	readonly count: number;
	/** How far it goes along its line, from the start of its first code to where the next text begins. */
	readonly length: number;
	/** Around all of it, the low letters at least, in points of the page. */
	readonly box: Box;
	/** Why each code cannot be seen; absent where all can. */
	reasons?: (HiddenReason | undefined)[];
	readonly font: FontMetrics;
	/** From the line to the page: its origin is the start of the first code. */
	readonly matrix: Matrix;
	readonly #bytes: readonly number[];
	readonly #kerns: readonly number[];
	readonly #before: readonly number[];
	readonly #spacing: Spacing;
	#starts: number[] | null = null;

	/** `kerns` are thousandths that it goes back, `before` how many bytes stand before each. */
	constructor(
		bytes: readonly number[],
		kerns: readonly number[],
		before: readonly number[],
		font: FontMetrics,
		matrix: Matrix,
		spacing: Spacing,
	) {
		this.#bytes = bytes.slice();
		this.#kerns = kerns.length === 0 ? none : kerns.slice();
		this.#before = kerns.length === 0 ? none : before.slice();
		this.font = font;
		this.matrix = matrix;
		this.#spacing = spacing;
		this.count = Math.ceil(bytes.length / (font.codeLength ?? 1));
		this.length = this.#measure();
		this.box = this.#around();
	}

	/** Height of the type, in points of the page. */
	get height(): number {
		return Math.hypot(this.matrix[2], this.matrix[3]) * Math.abs(this.#spacing.size);
	}

	/** Whether part of it that is no space cannot be seen, or has no width. */
	get givesCause(): boolean {
		return (
			this.#hasNoWidth() ||
			(this.reasons?.some((reason, index) => reason !== undefined && !this.#isSpace(index)) ??
				false)
		);
	}

	/** Where a code begins along the line. */
	startOf(index: number): number {
		this.#starts ??= this.#layOut();
		return this.#starts[index] ?? 0;
	}

	/** How wide a code is along the line. */
	widthOf(index: number): number {
		const { size, stretch } = this.#spacing;
		return this.#widthAtSize1(index) * size * stretch;
	}

	/** Where a code begins on the page. */
	originOf(index: number): readonly [x: number, y: number] {
		return this.#at(this.startOf(index), 0);
	}

	/** The middle of a code's small letters, on the page. */
	centreOf(index: number): readonly [x: number, y: number] {
		return this.#at(this.startOf(index) + this.widthOf(index) / 2, xHeight / 2);
	}

	/** Whether a region has most of a code in it: its middle, and a point near each of its sides. */
	isMostlyIn(region: Region, index: number): boolean {
		const start = this.startOf(index);
		const width = this.widthOf(index);
		const points = [
			[0.5, 0.5],
			[0.2, 0.5],
			[0.8, 0.5],
			[0.5, 0.2],
			[0.5, 0.8],
		];
		return points.every(([along = 0, up = 0]) =>
			contains(region, ...this.#at(start + width * along, up * xHeight)),
		);
	}

	/** Says of a code why it cannot be seen; the first reason stays. */
	hide(index: number, reason: HiddenReason): void {
		this.reasons ??= [];
		this.reasons[index] ??= reason;
	}

	/** Says of all codes that have no reason yet why they cannot be seen. */
	hideAll(reason: HiddenReason): void {
		for (let index = 0; index < this.count; index += 1) this.hide(index, reason);
	}

	#at(along: number, up: number): readonly [x: number, y: number] {
		const [a, b, c, d, e, f] = this.matrix;
		const rise = up * this.#spacing.size;
		return [e + a * along + c * rise, f + b * along + d * rise];
	}

	#codeAt(index: number): number {
		return this.font.codeLength === 2
			? (this.#bytes[2 * index] ?? 0) * 256 + (this.#bytes[2 * index + 1] ?? 0)
			: (this.#bytes[index] ?? 0);
	}

	/** A space, or one that does not break; fonts with two bytes to a code have it elsewhere. */
	#isSpace(index: number): boolean {
		const code = this.#codeAt(index);
		return this.font.codeLength === 1 && (code === 32 || code === 160);
	}

	#hasNoWidth(): boolean {
		const { noWidthCodes } = this.font;
		if (noWidthCodes === 'any') return true;
		if (noWidthCodes.size === 0) return false;
		for (let index = 0; index < this.count; index += 1)
			if (noWidthCodes.has(this.#codeAt(index))) return true;
		return false;
	}

	#widthAtSize1(index: number): number {
		return this.font.widths[this.#codeAt(index)] ?? this.font.usualWidth;
	}

	#measure(): number {
		const { widths, usualWidth, codeLength } = this.font;
		const bytes = this.#bytes;
		const { size, letterSpace, wordSpace, stretch } = this.#spacing;
		let ems = 0;
		let spaces = 0;
		if (codeLength === 2)
			for (let at = 0; at < bytes.length; at += 2)
				ems += widths[(bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)] ?? usualWidth;
		else
			for (const code of bytes) {
				ems += widths[code] ?? usualWidth;
				if (code === 32) spaces += 1;
			}
		for (const kern of this.#kerns) ems -= kern / 1000;
		return (ems * size + this.count * letterSpace + spaces * wordSpace) * stretch;
	}

	#layOut(): number[] {
		const { size, letterSpace, wordSpace, stretch } = this.#spacing;
		const step = this.font.codeLength ?? 1;
		const starts: number[] = [];
		let along = 0;
		let kern = 0;
		for (let index = 0; index < this.count; index += 1) {
			for (; kern < this.#kerns.length && (this.#before[kern] ?? 0) <= index * step; kern += 1)
				along -= ((this.#kerns[kern] ?? 0) / 1000) * size * stretch;
			starts.push(along);
			const isSpace = step === 1 && this.#codeAt(index) === 32;
			along +=
				(this.#widthAtSize1(index) * size + letterSpace + (isSpace ? wordSpace : 0)) * stretch;
		}
		return starts;
	}

	#around(): Box {
		const [a, b, c, d, e, f] = this.matrix;
		const [x, y] = [a * this.length, b * this.length];
		const rise = xHeight * this.#spacing.size;
		const [upX, upY] = [c * rise, d * rise];
		return [
			e + Math.min(0, x) + Math.min(0, upX),
			f + Math.min(0, y) + Math.min(0, upY),
			e + Math.max(0, x) + Math.max(0, upX),
			f + Math.max(0, y) + Math.max(0, upY),
		];
	}
}
