import type { ExcerptPiece } from '../../search/excerpt.ts';
import type { SearchResult } from '../../search/search-result.ts';

/** Fills a copy of the template in SearchResult.astro; parts that have nothing to say are left out. */
export function renderResult(
	template: HTMLTemplateElement,
	result: SearchResult,
): DocumentFragment {
	const copy = document.importNode(template.content, true);
	const fill = (part: string, ...content: (string | Node)[]): Element => {
		const element = copy.querySelector(`[data-part="${part}"]`);
		if (element === null) throw new Error(`the template of a result has no part ${part}`);
		element.replaceChildren(...content);
		if (element.textContent === '') element.remove();
		return element;
	};
	fill('heading', renderLink(result));
	fill('report', result.report && `${result.report}, `);
	fill('published', result.published.words).setAttribute('datetime', result.published.iso);
	fill('section', result.section.join(' › '));
	fill('kind', result.kind);
	fill('report-kind', result.reportKind);
	fill('grade', result.grade?.words ?? '').setAttribute('data-grade', result.grade?.id ?? '');
	fill('excerpt', ...result.excerpt.map(renderPiece));
	return copy;
}

function renderLink({ href, authority, label }: SearchResult): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = href;
	link.textContent = `${authority}, ${label}`;
	return link;
}

function renderPiece({ text, marked }: ExcerptPiece): string | Node {
	if (!marked) return text;
	const mark = document.createElement('mark');
	mark.textContent = text;
	return mark;
}
