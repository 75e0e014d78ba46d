import type { Element } from 'hast';
import { hastToHtml, splitTokens } from 'shiki/core';
import { displayable } from './displayable.ts';
import { makeElement } from './element.ts';
import { highlight } from './highlight.ts';
import { lineOrigin, type OriginOptions } from './line-origin.ts';
import { lineWords } from './line-words.ts';
import type { LineRole, SourceLine } from './mark-source.ts';

/**
 * Writes the lines of a source as HTML, one element a line, with the line's address as its id.
 *
 * The source is hostile text: it reaches the page only as text nodes, which the serialiser escapes. Nothing is
 * added to a line's own words but what stands in `ins` (what was done to them) and in `a` or `small` (its number,
 * and what became of it).
 */
export function renderSource(lines: readonly SourceLine[], options: OriginOptions): string {
	const texts = lines.map(({ text }) => displayable(text));
	const starts = startsOf(texts);
	const cuts = lines.flatMap(({ marks }, index) =>
		marks.flatMap(({ start, end }) => [start, end].map((offset) => offset + (starts[index] ?? 0))),
	);
	const tokens = splitTokens(highlight(texts), cuts);
	let before: LineRole = { type: 'blank' };
	const children = lines.map((line, index) => {
		const element = lineElement(line, before, options);
		element.children.push(
			numberLink(line),
			...lineWords(line, tokens[index] ?? [], starts[index] ?? 0),
			...lineOrigin(line.role, before, options),
		);
		if (line.role.type !== 'blank') before = line.role;
		return element;
	});
	return hastToHtml({ type: 'root', children });
}

/** Offset of each line's first character when the lines are joined by one character. */
function startsOf(texts: readonly string[]): number[] {
	let next = 0;
	return texts.map((text) => {
		const start = next;
		next += text.length + 1;
		return start;
	});
}

function lineElement(
	{ number, role }: SourceLine,
	before: LineRole,
	{ isPage }: OriginOptions,
): Element {
	const id = `l${number}`;
	switch (role.type) {
		case 'blank':
		case 'finding':
		case 'grade-line':
		case 'judgement-record':
		case 'note':
			return makeElement('p', { id });
		case 'heading': {
			// A heading that the source breaks over two lines is one heading: its second line is plain.
			const begins = !isPage && (before.type !== 'heading' || before.id !== role.id);
			return begins
				? makeElement(`h${Math.min(role.depth + 3, 6)}`, { id })
				: makeElement('p', { id, className: ['src-heading'] });
		}
		case 'furniture':
		case 'unplaced':
			return makeElement('p', { id, className: [`src-${role.type}`] });
	}
}

/** The line's number, a link to itself. A blank line's is passed over by screen readers and the Tab key. */
function numberLink({ number, role }: SourceLine): Element {
	const name =
		role.type === 'blank' ? { ariaHidden: 'true', tabIndex: -1 } : { ariaLabel: `Line ${number}` };
	return makeElement('a', { href: `#l${number}`, ...name }, `${number}`);
}
