import type { Operands } from './content-reader.ts';
import type { GraphicsState } from './graphics-state.ts';
import { combine, identity, type Matrix } from './matrix.ts';
import { ShownText } from './shown-text.ts';

/** Where the next text goes. */
export class TextCursor {
	#matrix: Matrix = identity;
	#line: Matrix = identity;

	begin(): void {
		this.set(identity);
	}

	set(matrix: Matrix): void {
		this.#matrix = this.#line = matrix;
	}

	/** Begins a line, from where the last began. */
	move(x: number, y: number): void {
		this.set(moved(this.#line, x, y));
	}

	/** Shows codes, and goes on to their end. Null where there are none, or no telling how long each is. */
	show({ codes, numbers, before }: Operands, state: GraphicsState): ShownText | null {
		const { font, rise } = state;
		if (font === null || font.codeLength === null) return null;
		const start = rise === 0 ? this.#matrix : moved(this.#matrix, 0, rise);
		const text = new ShownText(codes, numbers, before, font, combine(start, state.matrix), state);
		this.#matrix = moved(this.#matrix, text.length, 0);
		return codes.length === 0 ? null : text;
	}
}

/** A matrix that begins elsewhere. */
function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): Matrix {
	return [a, b, c, d, a * x + c * y + e, b * x + d * y + f];
}
