/** A heading: "## Strengths", "## Strengths ##". */
const atxHeading = /^ {0,3}#{1,6}[ \t]+(?<text>\S.*)$/u;

/** A line that is bold from end to end, as converters without headings set them: "**Strengths**". */
const boldLine = /^ {0,3}(?:\*\*[^*]+\*\*|__[^_]+__):?[ \t]*$/u;

/** What underlines a heading, or parts sections. */
const rule = /^ {0,3}(?:=+[ \t]*|-{2,}[ \t]*|(?:[-*_][ \t]*){3,})$/u;

/** The line below the head of a table. */
const tableRule = /^(?:[ \t]*\|)?(?:[ \t]*:?-{2,}:?[ \t]*\|)+(?:[ \t]*:?-{2,}:?)?[ \t]*$/u;

/** A row of a table. */
const tableRow = /^[ \t]*\|(?<cells>.*)\|[ \t]*$/u;

/** What opens and closes a stretch of code: models put their whole answer into one. */
const fence = /^ {0,3}(?:`{3,}|~{3,})(?:[ \t]*(?:markdown|md|text))?[ \t]*$/iu;

/** So many headings make a text Markdown. */
const fewestHeadings = 2;

/** The characters that Markdown of extractors writes as entities. */
const entities: Readonly<Record<string, string>> = {
	amp: '&',
	apos: "'",
	gt: '>',
	ldquo: '“',
	lsquo: '‘',
	lt: '<',
	mdash: '—',
	nbsp: ' ',
	ndash: '–',
	quot: '"',
	rdquo: '”',
	rsquo: '’',
};

/**
 * The lines that a Markdown text stands for, one for each of its own, so that numbers of lines hold: headings without
 * their signs, rows of tables with a tab between cells, bold without asterisks (letters and reports as models and
 * converters give them). No word changes: a line whose letters and figures would is left as it is. Any other text is left
 * alone, for "#", "|" and "&amp;" may be its own: only headings, two at least, show that a text is Markdown.
 */
export function plainLines(lines: readonly string[]): string[] {
	if (!isMarkdown(lines)) return [...lines];
	return lines.map((line) => {
		const feeds = /^\f*/u.exec(line)?.[0] ?? '';
		const own = line.slice(feeds.length);
		const plain = fence.test(own) || rule.test(own) || tableRule.test(own) ? '' : plainLine(own);
		const isSame = fence.test(own) || letters(plain) === letters(decode(own));
		return isSame ? feeds + plain : line;
	});
}

function isMarkdown(lines: readonly string[]): boolean {
	const headings = lines.filter((line, index) => {
		if (boldLine.test(line) || /\p{L}/u.test(atxHeading.exec(line)?.groups?.['text'] ?? ''))
			return true;
		// An underline as long as a short line above it, which blank lines part from the rest.
		return (
			/^(?:={3,}|-{3,})$/u.test(line) &&
			/^\p{Lu}.{1,79}$/u.test(lines[index - 1] ?? '') &&
			(lines[index - 2] ?? '').trim() === ''
		);
	});
	return headings.length >= fewestHeadings;
}

function plainLine(line: string): string {
	const heading = atxHeading.exec(line)?.groups?.['text'];
	if (heading !== undefined)
		return inline(withoutEnd(heading)).replace(/^\*(?<text>[^*]+)\*$/u, '$<text>');
	const cells = tableRow.exec(line)?.groups?.['cells'];
	if (cells === undefined) return inline(line.replace(/^[ \t]*>[ \t]?/u, ''));
	const filled = cells.split(/(?<!\\)\|/u).map((cell) => inline(cell).trim());
	const last = filled.findLastIndex((cell) => cell !== '');
	const first = filled.findIndex((cell) => cell !== '');
	return filled.slice(Math.max(first, 0), last + 1).join('\t');
}

/** The words of a heading without the signs that may close it. */
function withoutEnd(heading: string): string {
	const words = heading.trim().split(/[ \t]+/u);
	if (/^#+$/u.test(words.at(-1) ?? '')) words.pop();
	return words.join(' ');
}

/** The words of a line without what sets them bold; single asterisks, which mark emphasis in any text, stay. */
function inline(text: string): string {
	const words = text
		.replace(/<br[ \t]*\/?>/giu, ' ')
		.replace(/(?<!\\)\*{2,3}(?<bold>[^*\s](?:[^*]*[^*\s])?)\*{2,3}/gu, '$<bold>')
		.replace(
			/(?<![\p{L}\p{N}_\\])__(?<bold>[^_\s](?:[^_]*[^_\s])?)__(?![\p{L}\p{N}_])/gu,
			'$<bold>',
		)
		.replace(
			/(?<![\p{L}\p{N}_\\])_(?<text>[^_\s](?:[^_]*[^_\s])?)_(?![\p{L}\p{N}_])/gu,
			'*$<text>*',
		)
		.replace(/<((?:https?:\/\/|mailto:)?[\w./@+-]+)>/gu, (found, address: string) =>
			/\w[.@]\w|\/\//u.test(address) ? address : found,
		)
		.replace(/\\(?<sign>[!-/:-@[-`{-~])/gu, '$<sign>')
		.replace(/\\$/u, '');
	return decode(words);
}

function decode(text: string): string {
	return text.replace(
		/&(?:#x(?<hex>[\da-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>[a-z]{2,6}));/giu,
		(found, ...rest) => {
			const { hex, decimal, name } = rest.at(-1) as Record<string, string | undefined>;
			if (name !== undefined) return entities[name.toLowerCase()] ?? found;
			const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
			const isCharacter = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
			return isCharacter && !/[\p{Cc}]/u.test(String.fromCodePoint(code))
				? String.fromCodePoint(code)
				: found;
		},
	);
}

/** The letters and figures of a text, in order: what no step may change. */
function letters(text: string): string {
	return text.replace(/<br[ \t]*\/?>/giu, '').replace(/[^\p{L}\p{N}]+/gu, '');
}
