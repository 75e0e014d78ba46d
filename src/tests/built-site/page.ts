import { Parser } from 'htmlparser2';

/** One page of the built site, with what its tests look at. */
export interface Page {
	/** Its path below the base: `/reports/st-helens/2012-08-10/`; `/404.html` for the page of that name. */
	path: string;
	/** The HTML as served. */
	html: string;
	/** The text of its title element. */
	title: string;
	/** The content of its description. */
	description: string;
	/** Address of its canonical link; null where it has none. */
	canonical: string | null;
	/** How many first-level headings it has. */
	mainHeadings: number;
	/** Every id, in order, repeats included. */
	ids: string[];
	/** Every address that it links to or loads, as written. */
	links: string[];
}

/** Reads a page from its HTML. */
export function readPage(path: string, html: string): Page {
	const page: Page = {
		path,
		html,
		title: '',
		description: '',
		canonical: null,
		mainHeadings: 0,
		ids: [],
		links: [],
	};
	// A picture drawn in SVG may have a title of its own.
	let inHeadTitle = false;
	const parser = new Parser({
		onopentag: (name, attributes) => {
			inHeadTitle = name === 'title' && page.title === '';
			if (name === 'h1') page.mainHeadings += 1;
			if (name === 'meta' && attributes['name'] === 'description')
				page.description = attributes['content'] ?? '';
			if (name === 'link' && attributes['rel'] === 'canonical')
				page.canonical = attributes['href'] ?? null;
			if (attributes['id'] !== undefined) page.ids.push(attributes['id']);
			page.links.push(...readLinks(attributes));
		},
		ontext: (text) => {
			if (inHeadTitle) page.title += text;
		},
		onclosetag: () => {
			inHeadTitle = false;
		},
	});
	parser.end(html);
	return page;
}

function readLinks(attributes: Record<string, string>): string[] {
	const { href, src, action, srcset = '' } = attributes;
	const images = srcset.split(',').map((image) => image.trim().split(/\s/u)[0]);
	return [href, src, action, ...images].filter(
		(link): link is string => link !== undefined && link !== '',
	);
}
