/** The HTML of a section, parted after its heading. */
export interface SectionHtml {
	/** The heading, without the id that Markdown gives it: the section around it carries the address. */
	heading: string;
	/** What follows. */
	rest: string;
}

/** Parts a section's HTML, which begins with its heading, after that heading. */
export function splitHeading(html: string): SectionHtml {
	const match = /^\s*<(h[2-6])\b[^>]*>([\s\S]*?)<\/\1>/u.exec(html);
	if (!match) throw new Error(`a section begins with its heading, not with ${html.slice(0, 40)}`);
	return { heading: `<${match[1]}>${match[2]}</${match[1]}>`, rest: html.slice(match[0].length) };
}
