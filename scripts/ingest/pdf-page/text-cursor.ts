import type { Operands } from './content-tokens.ts';
import type { GraphicsState } from './graphics-state.ts';
import { combine, identity, matrixOf, type Matrix } from './matrix.ts';
import { ShownText } from './shown-text.ts';

/** Where the next text goes. */
export class TextCursor {
	#matrix: Matrix = identity;
	#line: Matrix = identity;

	/** Goes where an operator says, if it does. */
	follow(operator: string, numbers: readonly number[], state: GraphicsState): void {
		const a = numbers[0] ?? 0;
		const b = numbers[1] ?? 0;
		switch (operator) {
			case 'BT':
				return this.#set(identity);
			case 'Tm':
				return this.#set(matrixOf(numbers));
			case 'Td':
				return this.#set(moved(this.#line, a, b));
			case 'TD':
				state.leading = -b;
				return this.#set(moved(this.#line, a, b));
			case '"':
				state.wordSpace = a;
				state.letterSpace = b;
				return this.#set(moved(this.#line, 0, -state.leading));
			case "'":
			case 'T*':
				return this.#set(moved(this.#line, 0, -state.leading));
		}
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

	#set(matrix: Matrix): void {
		this.#matrix = this.#line = matrix;
	}
}

/** A matrix that begins elsewhere. */
function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): Matrix {
	return [a, b, c, d, a * x + c * y + e, b * x + d * y + f];
}
