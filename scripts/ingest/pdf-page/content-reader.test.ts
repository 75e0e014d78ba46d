import { expect, test } from 'vitest';
import { readContent } from './content-reader.ts';

const read = (content: string) => {
	const read: unknown[] = [];
	readContent(Buffer.from(content, 'latin1'), (operator, { numbers, names, codes, before }) => {
		read.push([operator, [...numbers], [...names], String.fromCharCode(...codes), [...before]]);
	});
	return read;
};

test('reads operators with what stands before them', () => {
	expect(read('q -1.5 0 .25 +1 2 3 cm/F1 12 Tf % a remark\n/OC /MC0 BDC true Q')).toEqual([
		['q', [], [], '', []],
		['cm', [-1.5, 0, 0.25, 1, 2, 3], [], '', [0, 0, 0, 0, 0, 0]],
		['Tf', [12], ['F1'], '', [0]],
		['BDC', [], ['OC', 'MC0'], '', []],
		['Q', [], [], '', []],
	]);
});

test('reads strings by their bytes, and where numbers stand between them', () => {
	expect(read('[(a\\(b\\)(c))-20<64 6>5]TJ (\\101\\n\\\r\nz)Tj')).toEqual([
		['TJ', [-20, 5], [], 'a(b)(c)d`', [7, 9]],
		['Tj', [], [], 'A\nz', []],
	]);
});

test('skips the bytes of a picture, and what only newer readers know', () => {
	expect(
		read('BI /W 1 ID \x00EI\xff EI Q BX 1 new EX').map((each) => (each as string[])[0]),
	).toEqual(['BI', 'ID', 'EI', 'Q', 'BX', 'EX']);
});

test.each([
	['an operator that does not exist', '(a) Tk', 'its content has "Tk", which draws nothing'],
	['operands of another', '1 2 Tf', 'its content has a damaged "Tf"'],
	['a damaged number', '1 0 0 1x 0 0 cm', 'its content has a damaged number'],
	['a string without end', 'BT (abc Tj', 'its content breaks off in a string'],
	['nothing after an operand', 'q 1 0', 'its content breaks off'],
	['a picture without end', 'BI ID abc', 'its content breaks off in a picture'],
])('refuses %s', (_, content, message) => {
	expect(() => read(content)).toThrow(message);
});
