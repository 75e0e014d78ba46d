/**
 * How wide characters are in Tahoma, the type of these letters, in thousandths of its size. By them a line of a letter tells
 * to a hair whether the next word would have fitted on it. Other sans serifs differ in proportion.
 */
const widths = new Map<string, number>([
	...classOf("'‘’", 211),
	...classOf('il', 229),
	...classOf('j', 282),
	...classOf(',.', 303),
	...classOf(' ', 313),
	...classOf('f', 318),
	...classOf('t', 334),
	...classOf(':;', 354),
	...classOf('r', 360),
	...classOf('-', 363),
	...classOf('I', 373),
	...classOf('/', 382),
	...classOf('()', 383),
	...classOf('“”', 401),
	...classOf('J', 417),
	...classOf('z', 444),
	...classOf('s', 446),
	...classOf('c', 461),
	...classOf('x', 495),
	...classOf('Lkvy', 498),
	...classOf('F', 521),
	...classOf('a', 525),
	...classOf('e', 526),
	...classOf('o', 543),
	...classOf('P', 551),
	...classOf('bdgpq', 553),
	...classOf('S', 557),
	...classOf('hnu', 558),
	...classOf('E', 561),
	...classOf('Y', 576),
	...classOf('X', 581),
	...classOf('T', 584),
	...classOf('K', 588),
	...classOf('B', 589),
	...classOf('V', 597),
	...classOf('A', 600),
	...classOf('C', 601),
	...classOf('R', 621),
	...classOf('U', 656),
	...classOf('GN', 667),
	...classOf('&', 674),
	...classOf('H', 675),
	...classOf('D', 678),
	...classOf('OQ', 708),
	...classOf('+', 728),
	...classOf('w', 742),
	...classOf('M', 771),
	...classOf('m', 840),
	...classOf('W', 902),
	...classOf('@—', 909),
	...classOf('%', 977),
]);

/** The width of any other character: that of a figure. */
const usual = 546;

/** The widths of the characters below 128, by their number: nearly all that there are. */
const plain = Array.from(
	{ length: 128 },
	(_, code) => widths.get(String.fromCharCode(code)) ?? usual,
);

/** How wide a text is, in thousandths of its type's size. White space at its ends does not count. */
export function textWidth(text: string): number {
	let width = 0;
	for (const character of text.trim())
		width += plain[character.charCodeAt(0)] ?? widths.get(character) ?? usual;
	return width;
}

function classOf(characters: string, width: number): [string, number][] {
	return [...characters].map((character) => [character, width]);
}
