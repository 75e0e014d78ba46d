/** The two parts of an MDX file. */
export interface MdxFile {
	/** The YAML between the two lines of dashes; empty where there is none. */
	frontmatter: string;
	/** All that follows. */
	body: string;
	/** Lines of the file before the body: what to add to a line of the body to find it in the file. */
	linesBefore: number;
}

/** Splits an MDX file into its frontmatter and its body. */
export function splitFrontmatter(text: string): MdxFile {
	const match = /^---\r?\n([\s\S]*?\r?\n)?---(?:\r?\n|$)/u.exec(text);
	if (!match) return { frontmatter: '', body: text, linesBefore: 0 };
	return {
		frontmatter: match[1] ?? '',
		body: text.slice(match[0].length),
		linesBefore: match[0].split('\n').length - 1,
	};
}
