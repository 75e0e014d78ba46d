import { describeSectionGrade } from '../../library/section-grade.ts';
import type { ShownResult } from '../../search/results/read-results.ts';
import type { ResultReport, SearchResult } from '../../search/results/search-result.ts';
import type { StripPart } from '../../search/index/indexed-strip.ts';
import type { CopyResults } from './copy-results.ts';
import { renderPiece } from './render-piece.ts';
import { renderStrip } from './render-strip.ts';

/** A group of results of one report, with the parts that are filled later. */
export interface RenderedGroup {
	element: DocumentFragment;
	list: HTMLElement;
	rest: HTMLElement;
}

/** Fills a copy of the template in SearchResult.astro; parts that have nothing to say are left out. */
export function renderResult(
	template: HTMLTemplateElement,
	result: ShownResult,
	copying: CopyResults,
): DocumentFragment {
	const { copy, fill, find } = copyTemplate(template);
	const { report } = result;
	fill('heading', renderLink(result.href, `${report.name}, ${result.label}`));
	fill('report', report.title && `${report.title}, `);
	fill('published', report.published.words).setAttribute('datetime', report.published.iso);
	fill('report-kind', report.kind);
	fill('strip', ...renderStrip(result.strip));
	fillFinding(fill, result);
	copying.connect(find('copy', HTMLButtonElement), result.found);
	return copy;
}

/** The same within a group, which names the report once for all. */
export function renderGrouped(
	template: HTMLTemplateElement,
	result: ShownResult,
	copying: CopyResults,
): DocumentFragment {
	const { copy, fill, find } = copyTemplate(template);
	const heading = document.createElement('h3');
	heading.append(renderLink(result.href, result.label));
	fill('heading').replaceWith(heading);
	for (const part of ['report', 'published', 'report-kind', 'strip']) fill(part);
	copy.querySelector('.report')?.remove();
	fillFinding(fill, result);
	copying.connect(find('copy', HTMLButtonElement), result.found);
	return copy;
}

/** The frame of a group, without its results. */
export function renderGroup(
	template: HTMLTemplateElement,
	report: ResultReport,
	strip: readonly StripPart[],
): RenderedGroup {
	const { copy, fill, find } = copyTemplate(template);
	fill('heading', renderLink(report.href, report.name));
	fill('report', report.title && `${report.title}, `);
	fill('published', report.published.words).setAttribute('datetime', report.published.iso);
	fill('strip', ...renderStrip(strip));
	return {
		element: copy,
		list: find('findings', HTMLElement),
		rest: find('rest', HTMLElement),
	};
}

type Fill = (part: string, ...content: (string | Node)[]) => Element;

function copyTemplate(template: HTMLTemplateElement) {
	const copy = document.importNode(template.content, true);
	const find = <Found extends HTMLElement>(part: string, type: new () => Found): Found => {
		const element = copy.querySelector(`[data-part="${part}"]`);
		if (!(element instanceof type)) throw new Error(`the template has no part ${part}`);
		return element;
	};
	const fill: Fill = (part, ...content) => {
		const element = find(part, HTMLElement);
		element.replaceChildren(...content);
		if (element.textContent === '' && part !== 'heading') element.remove();
		return element;
	};
	return { copy, fill, find };
}

function fillFinding(fill: Fill, { section, kind, themes, grade, excerpt }: SearchResult): void {
	fill('section', section.join(' › '));
	fill('kind', kind);
	fill(
		'themes',
		...themes.flatMap(({ href, name }, at) => [at === 0 ? '' : ', ', renderLink(href, name)]),
	);
	fill('grade', grade === null ? '' : describeSectionGrade(grade.words)).setAttribute(
		'data-grade',
		grade?.id ?? '',
	);
	fill('excerpt', ...excerpt.map(renderPiece));
}

function renderLink(href: string, text: string): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = href;
	link.textContent = text;
	return link;
}
