/** How many numbers and names stand before an operator; `any` where that depends. */
export type OperandCount = { numbers: number; names: number } | 'any';

const of = (numbers: number, names = 0): OperandCount => ({ numbers, names });

/** Every operator that the standard has, with its operands. */
export const operandCounts: ReadonlyMap<string, OperandCount> = new Map<string, OperandCount>([
	// State of the drawing.
	...(['q', 'Q', 'h', 'n', 'W', 'W*', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*'] as const).map(
		(operator): [string, OperandCount] => [operator, of(0)],
	),
	['cm', of(6)],
	['w', of(1)],
	['J', of(1)],
	['j', of(1)],
	['M', of(1)],
	['d', 'any'],
	['ri', of(0, 1)],
	['i', of(1)],
	['gs', of(0, 1)],
	// Paths.
	['m', of(2)],
	['l', of(2)],
	['c', of(6)],
	['v', of(4)],
	['y', of(4)],
	['re', of(4)],
	// Text.
	['BT', of(0)],
	['ET', of(0)],
	['Tc', of(1)],
	['Tw', of(1)],
	['Tz', of(1)],
	['TL', of(1)],
	['Tf', of(1, 1)],
	['Tr', of(1)],
	['Ts', of(1)],
	['Td', of(2)],
	['TD', of(2)],
	['Tm', of(6)],
	['T*', of(0)],
	['Tj', of(0)],
	['TJ', 'any'],
	["'", of(0)],
	['"', of(2)],
	// Glyphs of fonts that draw themselves.
	['d0', of(2)],
	['d1', of(6)],
	// Colours.
	['CS', of(0, 1)],
	['cs', of(0, 1)],
	['SC', 'any'],
	['sc', 'any'],
	['SCN', 'any'],
	['scn', 'any'],
	['G', of(1)],
	['g', of(1)],
	['RG', of(3)],
	['rg', of(3)],
	['K', of(4)],
	['k', of(4)],
	// Shadings, forms and pictures.
	['sh', of(0, 1)],
	['Do', of(0, 1)],
	['BI', of(0)],
	['ID', 'any'],
	['EI', of(0)],
	// Marks, and what older readers may skip.
	['MP', of(0, 1)],
	['DP', 'any'],
	['BMC', of(0, 1)],
	['BDC', 'any'],
	['EMC', of(0)],
	['BX', of(0)],
	['EX', of(0)],
]);
