import type { ExcerptPiece } from '../../search/results/excerpt.ts';
import { renderPiece } from '../search/render-piece.ts';

/** An option of the dialog: where it leads, and the words that it shows. */
export interface DialogOption {
	href: string;
	/** The first line. */
	title: string;
	/** What it is: "Monitoring visit, 10 August 2012". */
	about?: string;
	/** Words of a finding. */
	excerpt?: readonly ExcerptPiece[];
	/** Whether it leads to all findings. */
	all?: boolean;
}

/**
 * Makes an option of the list: a link, so that it can be opened in another tab, which the box's keys reach in place of
 * the Tab key.
 *
 * @param id its own within the page
 */
export function renderOption(id: string, option: DialogOption): HTMLAnchorElement {
	const link = document.createElement('a');
	link.id = id;
	link.href = option.href;
	link.role = 'option';
	link.tabIndex = -1;
	link.ariaSelected = 'false';
	if (option.all === true) link.dataset['all'] = '';
	link.append(
		renderLine('title', option.title),
		...(option.about ? [renderLine('about', option.about)] : []),
		...(option.excerpt ? [renderLine('excerpt', ...option.excerpt.map(renderPiece))] : []),
	);
	return link;
}

function renderLine(name: string, ...content: (string | Node)[]): HTMLElement {
	const line = document.createElement('span');
	line.className = name;
	// A space, or else what is read out runs the lines together.
	line.append(...content, ' ');
	return line;
}
