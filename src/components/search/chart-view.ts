import type { Bar } from '../../search/chart/bar.ts';
import { describeChart } from '../../search/chart/describe-chart.ts';
import { fitsColumns, placeColumns } from '../../search/chart/place-columns.ts';
import { placeRows } from '../../search/chart/place-rows.ts';
import { makeChartTable, type FurtherColumn } from './chart-table.ts';
import { drawChart } from './draw-chart.ts';

/** What one chart shows. */
export interface ChartContent {
	bars: readonly Bar[];
	/** A column that the table has besides. */
	further?: FurtherColumn;
	/** The search that a bar leads to. */
	addressOf: (value: string) => string;
}

/** One chart with its table, as SearchCharts.astro writes its frame. */
export class ChartView {
	/** The facet whose values the bars are. */
	readonly facet: string;
	readonly #title: string;
	readonly #heading: string;
	readonly #sideBySide: boolean;
	readonly #drawing: HTMLElement;
	readonly #table: HTMLElement;
	#content: ChartContent | undefined;
	/** Width and content of what is drawn, so that nothing is drawn twice. */
	#drawn = '';

	constructor(figure: HTMLElement) {
		const part = (name: string): HTMLElement => {
			const found = figure.querySelector(`[data-part="${name}"]`);
			if (!(found instanceof HTMLElement)) throw new Error(`the chart has no ${name}`);
			return found;
		};
		this.facet = figure.dataset['chart'] ?? '';
		this.#title = figure.querySelector('figcaption')?.textContent.trim() ?? '';
		this.#heading = figure.dataset['heading'] ?? '';
		this.#sideBySide = this.facet === 'year';
		this.#drawing = part('drawing');
		this.#table = part('table');
	}

	/** Shows a chart in the place of the one before; the focus stays on the same bar. */
	show(content: ChartContent): void {
		this.#content = content;
		const { bars, further } = content;
		this.draw();
		this.#table.replaceChildren(makeChartTable(bars, this.#title, this.#heading, further));
	}

	/** Draws what it shows in the width that there is. */
	draw(): void {
		const content = this.#content;
		// What a reader set as the size of text is that of charts too.
		const scale = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
		const width = Math.floor(this.#drawing.clientWidth / scale);
		if (content === undefined || width === 0) return;
		const { bars, addressOf } = content;
		const drawn = JSON.stringify([width, bars, bars.map(({ value }) => addressOf(value ?? ''))]);
		if (drawn === this.#drawn) return;
		this.#drawn = drawn;
		const columns = this.#sideBySide && fitsColumns(bars, width);
		const place = columns ? placeColumns(bars, width) : placeRows(bars, width);
		const words = {
			id: `chart_${this.facet}`,
			title: this.#title,
			description: describeChart(bars, this.#heading.toLowerCase()),
		};
		const focused = this.#focusedValue();
		this.#drawing.replaceChildren(drawChart(bars, place, words, addressOf));
		this.#drawShapes();
		if (focused !== undefined) this.#bar(focused)?.focus();
	}

	/** The shapes of grades are the style sheet's: what it puts before words, it cannot put into drawings. */
	#drawShapes(): void {
		for (const shape of this.#drawing.querySelectorAll('.shape')) {
			const content = getComputedStyle(shape).getPropertyValue('--shape');
			shape.textContent = `${content.replace(/['"\s]/gu, '')} `;
		}
	}

	#focusedValue(): string | undefined {
		const { activeElement } = document;
		if (!(activeElement instanceof SVGElement)) return undefined;
		return this.#drawing.contains(activeElement) ? activeElement.dataset['value'] : undefined;
	}

	#bar(value: string): SVGElement | null {
		return this.#drawing.querySelector(`[data-value="${CSS.escape(value)}"]`);
	}
}
