import { PdfDamage } from '../pdf-objects/pdf-value.ts';
import {
	endOfPicture,
	isOfNumber,
	isValue,
	kinds,
	latin1,
	readNumber,
	readSign,
	type Operands,
} from './content-tokens.ts';
import { operandCounts, type OperandCount } from './operators.ts';

/** The operators by their bytes, taken as a number. */
const operators = new Map<number, { operator: string; expects: OperandCount }>();
for (const [operator, expects] of operandCounts) {
	let code = 0;
	for (const sign of operator) code = code * 256 + sign.charCodeAt(0);
	operators.set(code, { operator, expects });
}

/** Operands that stand before one operator at most; lists of a text may be longer. */
const maxOperands = 100_000;

/**
 * Reads what a page or a form draws, operator by operator. Throws `PdfDamage` where it breaks off, has an operator that
 * does not exist, or one whose operands are not its own: pdf.js skips such things in silence.
 */
export function readContent(
	bytes: Uint8Array,
	visit: (operator: string, operands: Operands) => void,
): void {
	const operands: Operands = { numbers: [], names: [], codes: [], before: [] };
	const { numbers, names, codes, before } = operands;
	const { length } = bytes;
	// What stands between BX and EX may be unknown to older readers.
	let lenient = 0;
	let at = 0;
	while (at < length) {
		const byte = bytes[at] ?? 0;
		const kind = kinds[byte];
		if (kind === 1) at += 1;
		else if (kind === 2) at = readSign(bytes, at, operands);
		else if (isOfNumber(byte)) {
			at = readNumber(bytes, at, numbers);
			before.push(codes.length);
			if (numbers.length > maxOperands) throw new PdfDamage('its content is no content');
		} else {
			const start = at;
			let code = 0;
			do {
				code = code * 256 + (bytes[at] ?? 0);
				at += 1;
			} while (at < length && kinds[bytes[at] ?? 0] === 0);
			const known = operators.get(code);
			if (known === undefined) {
				const word = latin1(bytes, start, at);
				if (lenient <= 0 && !isValue(word))
					throw new PdfDamage(`its content has "${word.slice(0, 20)}", which draws nothing`);
				if (lenient > 0) clear(operands);
				continue;
			}
			const { operator, expects } = known;
			if (operator === 'ID') at = endOfPicture(bytes, at);
			else if (operator === 'BX') lenient += 1;
			else if (operator === 'EX') lenient -= 1;
			if (
				expects !== 'any' &&
				lenient <= 0 &&
				(numbers.length !== expects.numbers || names.length !== expects.names)
			)
				throw new PdfDamage(`its content has a damaged "${operator}"`);
			visit(operator, operands);
			clear(operands);
		}
	}
	if (numbers.length + names.length + codes.length > 0)
		throw new PdfDamage('its content breaks off');
}

/** Emptying a list that is empty takes time too, and most are. */
function clear({ numbers, names, codes, before }: Operands): void {
	if (numbers.length > 0) numbers.length = 0;
	if (names.length > 0) names.length = 0;
	if (codes.length > 0) codes.length = 0;
	if (before.length > 0) before.length = 0;
}
