import { countOf } from '../../words/count-of.ts';
import type { Card } from '../say/card.ts';
import { ground, inks } from './colours.ts';
import { toDrawable } from './drawable-text.ts';
import { drawGrades } from './draw-grades.ts';
import { inLines } from './fit-text.ts';
import { drawText, type DrawnText, type TextLook } from './draw-text.ts';
import { footHeight, height, left, right, width } from './layout.ts';
import { round } from './round.ts';
import type { Typesetter } from './typesetter.ts';

const looks = {
	kind: { ways: inLines(1, 32, 28, 24), weight: 600, colour: inks.accent },
	council: {
		ways: [...inLines(1, 84, 72, 60, 52), ...inLines(2, 60, 52, 44)],
		...{ weight: 600, colour: inks.text },
	},
	detail: {
		ways: [...inLines(1, 26, 24, 22), ...inLines(2, 24, 22)],
		...{ weight: 400, colour: inks.quiet },
	},
	dates: {
		ways: [...inLines(1, 28, 26, 24, 22), ...inLines(2, 22)],
		...{ weight: 400, colour: inks.text },
	},
	instead: { ways: inLines(1, 40, 36, 32, 28), weight: 600, colour: inks.text },
	kinds: { ways: inLines(1, 32, 28, 24), weight: 400, colour: inks.text },
	notice: {
		ways: [...inLines(1, 24, 22), ...inLines(2, 22)],
		...{ weight: 600, colour: inks.text },
	},
	findings: { ways: inLines(1, 26, 24), weight: 400, colour: inks.quiet },
	site: { ways: inLines(1, 26, 24, 22), weight: 600, colour: inks.accent },
} as const satisfies Record<string, TextLook>;

/** Draws a card as SVG: outlines and flat colours, with nothing to load. */
export function drawCard(card: Card, setter: Typesetter): string {
	const clean = (text: string): string => toDrawable(text, (character) => setter.has(character));
	const draw = (text: string, look: TextLook, y: number): DrawnText =>
		drawText(clean(text), look, { x: left, y, width: right - left }, setter);
	const parts: string[] = [];
	const notices = clean(card.notices.join(' · '));
	const notice = notices === '' ? null : drawNotice(notices, setter);
	const end = height - footHeight - (notice?.height ?? 0);
	let y = 48;
	// What has no room is left out: it stands in the words of the card, and on the page.
	const put = (text: string, look: TextLook, gap: number): void => {
		const drawn = draw(text, look, y);
		if (y + drawn.height > end) return;
		parts.push(drawn.svg);
		y += drawn.height + gap;
	};

	put(card.kind, looks.kind, 6);
	put(card.council, looks.council, 12);
	for (const detail of card.details) put(detail, looks.detail, 4);
	put(card.dates, looks.dates, 24);
	if (card.instead !== null) put(card.instead, looks.instead, 12);
	const grades = drawGrades(card, { y, end }, setter);
	parts.push(grades.svg);
	y = grades.y;
	if (grades.left > 0)
		put(countOf(grades.left, grades.isBegun ? 'more grade' : 'grade'), looks.kinds, 0);
	else if (card.areas.length === 0) put(card.kinds, looks.kinds, 0);
	if (notice !== null) parts.push(notice.svg);
	parts.push(drawFoot(clean(card.findings), clean(card.site), setter));
	return wrap(parts.join(''));
}

/** The card of which nothing could be drawn: the mark of the site alone. */
export const emptyCard = wrap(drawMark(width / 2 - 100, height / 2 - 100, 200));

function wrap(content: string): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path fill="${ground}" d="M0 0H${width}V${height}H0Z"/><path fill="${inks.accent}" d="M0 0H24V${height}H0Z"/>${content}</svg>`;
}

/** What keeps a reader from relying on the card, above its foot, with a bar beside it. */
function drawNotice(text: string, setter: Typesetter): { svg: string; height: number } {
	const room = { x: left + 18, y: 0, width: right - left - 18 };
	const { svg, height: tall } = drawText(text, looks.notice, room, setter);
	const y = height - footHeight - tall;
	const bar = `<path fill="${inks.text}" d="M${left} 2h5v${round(tall - 2)}h-5Z"/>`;
	return {
		svg: `<g transform="translate(0 ${Math.round(y)})">${bar}${svg}</g>`,
		height: tall + 16,
	};
}

/** How many findings there are on the left, what the site is called on the right. */
function drawFoot(findings: string, site: string, setter: Typesetter): string {
	const y = height - footHeight + 16;
	const half = (right - left) / 2;
	const text = drawText(findings, looks.findings, { x: left, y: y + 20, width: half }, setter);
	const name = drawText(site, looks.site, { x: 0, y: y + 20, width: half - 60 }, setter);
	const x = right - name.width;
	return [
		`<path fill="${inks.rule}" d="M${left} ${y}H${right}v2H${left}Z"/>`,
		text.svg,
		drawMark(Math.round(x) - 48, y + 20, 34),
		`<g transform="translate(${Math.round(x)} 0)">${name.svg}</g>`,
	].join('');
}

/** The mark of the site, as its icon has it. */
function drawMark(x: number, y: number, size: number): string {
	return `<g transform="translate(${round(x)} ${round(y)}) scale(${round(size / 32)})"><rect width="32" height="32" rx="4" fill="${inks.accent}"/><path d="M12 9h14M12 16h14M12 23h9M6 9h1M6 16h1M6 23h1" stroke="${ground}" stroke-width="3" stroke-linecap="round"/></g>`;
}
