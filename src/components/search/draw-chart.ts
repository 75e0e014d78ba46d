import { formatCount } from '../../words/count-of.ts';
import type { Bar, Box, PlacedBreak, PlacedChart, TextPlace } from '../../search/chart/bar.ts';
import { sayCount } from '../../search/chart/describe-chart.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** What a bar's own name says already, or a sign that says nothing when read out. */
const unread = { 'aria-hidden': 'true' };

/** What a chart says besides its bars. */
export interface ChartWords {
	/** Begins the ids of its elements. */
	id: string;
	title: string;
	/** All that it shows, in sentences. */
	description: string;
}

/**
 * Draws a chart: each bar that a search can keep to is a link to that search.
 *
 * It is a group and no image, though it has the title and the description of one: what stands in an image is
 * hidden from screen readers, and its links with it.
 *
 * @param addressOf the search that a bar leads to
 */
export function drawChart(
	bars: readonly Bar[],
	{ width, height, bars: places, breaks }: PlacedChart,
	{ id, title, description }: ChartWords,
	addressOf: (value: string) => string,
): SVGElement {
	const chart = make('svg', {
		role: 'group',
		viewBox: `0 0 ${width} ${height}`,
		'aria-labelledby': `${id}_title`,
		'aria-describedby': `${id}_about`,
	});
	chart.append(
		make('title', { id: `${id}_title` }, title),
		make('desc', { id: `${id}_about` }, description),
	);
	bars.forEach((bar, place) => {
		const at = places[place];
		if (at === undefined) return;
		const drawn = drawFrame(bar, addressOf);
		const label = drawText(at.label, '', { class: 'label' });
		if (bar.grade !== undefined) label.append(make('tspan', { class: 'shape', ...unread }));
		label.append(bar.label);
		drawn.append(
			drawBox(at.target, 'target'),
			drawBox(at.bar, 'bar'),
			label,
			// Nothing is drawn of it: it keeps the words apart for those who read them out.
			' ',
			drawText(at.count, writeCount(bar), { class: 'count', ...unread }),
		);
		if (bar.chosen) drawn.append(drawText(at.tick, '✓', unread));
		chart.append(drawn);
	});
	chart.append(...breaks.map(drawBreak));
	return chart;
}

/** A dash is no number: where there is no report, nobody has said nothing. */
function writeCount({ count, nothing }: Bar): string {
	return nothing === undefined ? formatCount(count) : '–';
}

/** A bar that would give nothing leads nowhere, unless it can be given up. */
function drawFrame(bar: Bar, addressOf: (value: string) => string): SVGElement {
	const named = {
		'aria-label': `${bar.label}: ${sayCount(bar)}`,
		...(bar.grade !== undefined && { 'data-grade': bar.grade }),
	};
	if (bar.value === null || (bar.count === 0 && !bar.chosen))
		return make('g', { ...named, role: 'img' });
	return make('a', {
		...named,
		href: addressOf(bar.value),
		'data-value': bar.value,
		...(bar.chosen && { 'aria-current': 'true' }),
	});
}

/** The text alternative of a chart names what begins where: it need not be read out once more. */
function drawBreak({ line, labels }: PlacedBreak): SVGElement {
	const drawn = make('g', { class: 'break', 'aria-hidden': 'true' });
	const { x1, y1, x2, y2 } = line;
	drawn.append(
		make('line', { x1: `${x1}`, y1: `${y1}`, x2: `${x2}`, y2: `${y2}` }),
		...labels.map(({ text, ...place }) => drawText(place, text)),
	);
	return drawn;
}

function drawBox({ x, y, width, height }: Box, name: string): SVGElement {
	return make('rect', {
		class: name,
		x: `${x}`,
		y: `${y}`,
		width: `${width}`,
		height: `${height}`,
	});
}

function drawText(
	{ x, y, anchor }: TextPlace,
	text: string,
	attributes: Record<string, string> = {},
): SVGElement {
	return make('text', { ...attributes, x: `${x}`, y: `${y}`, 'text-anchor': anchor }, text);
}

function make(name: string, attributes: Record<string, string>, text?: string): SVGElement {
	const element = document.createElementNS(namespace, name) as SVGElement;
	for (const [attribute, value] of Object.entries(attributes))
		element.setAttribute(attribute, value);
	if (text !== undefined) element.textContent = text;
	return element;
}
