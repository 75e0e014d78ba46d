/**
 * How wide characters are in Tahoma, the type of most of these reports, in thousandths of its size and rounded to
 * twentieths. Other sans serifs differ in proportion. Nothing is set by it; it tells whether a word would have fitted.
 */
const widths = new Map<string, number>([
	...classOf('il', 220),
	...classOf('j', 280),
	...classOf('f', 320),
	...classOf('t', 340),
	...classOf('r', 360),
	...classOf('I', 380),
	...classOf('J', 420),
	...classOf('sz', 440),
	...classOf('c', 460),
	...classOf('kvxyL', 500),
	...classOf('aeF', 520),
	...classOf('o', 540),
	...classOf('bdghnpquEPSZ', 560),
	...classOf('BKTXY', 580),
	...classOf('ACV', 600),
	...classOf('R', 620),
	...classOf('GNU', 660),
	...classOf('DH', 680),
	...classOf('OQ', 700),
	...classOf('w', 740),
	...classOf('M', 760),
	...classOf('m', 840),
	...classOf('W', 900),
	...classOf("'’‘|", 220),
	...classOf(' .,', 310),
	...classOf('-:;!()“”"/[]', 370),
	...classOf('–•', 500),
	...classOf('—&%@', 860),
]);

/** The width of any other character: that of a figure. */
const usual = 546;

/** About how wide a text is, in thousandths of its type's size. White space at its ends does not count. */
export function textWidth(text: string): number {
	let width = 0;
	for (const character of text.trim()) width += widths.get(character) ?? usual;
	return width;
}

function classOf(characters: string, width: number): [string, number][] {
	return [...characters].map((character) => [character, width]);
}
