import { PdfDamage, type PdfDict } from './pdf-value.ts';

/** Undoes the differences between rows that were taken before packing, as PNG does. */
export function undoPredictor(bytes: Uint8Array, parameters: PdfDict): Uint8Array {
	const parameter = (name: string, usual: number) => {
		const value = parameters.get(name);
		return typeof value === 'number' ? value : usual;
	};
	const predictor = parameter('Predictor', 1);
	if (predictor === 1) return bytes;
	if (predictor < 10) throw new PdfDamage('it is packed as pictures are');
	const bits = parameter('Colors', 1) * parameter('BitsPerComponent', 8);
	const step = Math.max(1, Math.ceil(bits / 8));
	const width = Math.ceil((bits * parameter('Columns', 1)) / 8);
	if (!(width > 0) || bytes.length % (width + 1) !== 0)
		throw new PdfDamage('its rows are not all of one length');
	const rows = bytes.length / (width + 1);
	const out = new Uint8Array(rows * width);
	for (let row = 0; row < rows; row += 1) undoRow(bytes, out, row, width, step);
	return out;
}

function undoRow(
	bytes: Uint8Array,
	out: Uint8Array,
	row: number,
	width: number,
	step: number,
): void {
	const filter = bytes[row * (width + 1)] ?? 0;
	const from = row * (width + 1) + 1;
	const to = row * width;
	for (let index = 0; index < width; index += 1) {
		const left = index < step ? 0 : (out[to + index - step] ?? 0);
		const above = row === 0 ? 0 : (out[to + index - width] ?? 0);
		const corner = row === 0 || index < step ? 0 : (out[to + index - width - step] ?? 0);
		out[to + index] = (bytes[from + index] ?? 0) + predict(filter, left, above, corner);
	}
}

function predict(filter: number, left: number, above: number, corner: number): number {
	switch (filter) {
		case 0:
			return 0;
		case 1:
			return left;
		case 2:
			return above;
		case 3:
			return (left + above) >> 1;
		case 4: {
			const guess = left + above - corner;
			const [a, b, c] = [left, above, corner].map((value) => Math.abs(guess - value));
			if ((a ?? 0) <= (b ?? 0) && (a ?? 0) <= (c ?? 0)) return left;
			return (b ?? 0) <= (c ?? 0) ? above : corner;
		}
		default:
			throw new PdfDamage('a row of it is damaged');
	}
}
