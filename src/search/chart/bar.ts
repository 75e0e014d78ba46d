/** One bar of a chart of how many findings match. */
export interface Bar {
	/** The value that it stands for, as the facet has it; null where no search can keep to it. */
	value: string | null;
	/** As read: "2012", "Requires improvement". */
	label: string;
	count: number;
	/** What is said in place of a count where the library has nothing that could match: "no report". */
	nothing?: string;
	/** Whether the search keeps to its value. */
	chosen: boolean;
	/** The grade whose colour and shape it has. */
	grade?: string;
	/** What begins with this bar, so that those before it are not comparable: names of frameworks. */
	begun?: readonly string[];
}

/** A rectangle, in units of the drawing. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A line of text: where its baseline is, and which of its ends or its middle stands there. */
export interface TextPlace {
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
}

/** Where a bar stands. */
export interface PlacedBar {
	/** What can be pressed: at least 24 units each way. */
	target: Box;
	bar: Box;
	label: TextPlace;
	count: TextPlace;
	/** Where a tick goes if the bar is chosen. */
	tick: TextPlace;
}

/** Where a line stands that parts bars which are not comparable. */
export interface PlacedBreak {
	line: { x1: number; y1: number; x2: number; y2: number };
	labels: (TextPlace & { text: string })[];
}

/** Where all of a chart stands. */
export interface PlacedChart {
	width: number;
	height: number;
	bars: PlacedBar[];
	breaks: PlacedBreak[];
}

/** Size of the text, in units of the drawing; a line of it takes `lineHeight`. */
export const textSize = 13;
export const lineHeight = 17;

/** Width of a text of that size; no letter that reports have is much wider on average. */
export function textWidth(text: string): number {
	return text.length * 7.2;
}
