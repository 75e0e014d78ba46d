import type { Card } from './say/card.ts';
import { makeCard, type CardReport } from './say/make-card.ts';
import { drawCard, emptyCard } from './draw/draw-card.ts';
import { rasterise, startRasteriser } from './draw/rasterise.ts';
import { readTypeface } from './draw/read-typeface.ts';
import { Typesetter } from './draw/typesetter.ts';
import { keyOfCard, type KeptCards } from './kept-cards.ts';

/** Answers the card of a report as PNG. */
export type DrawReport = (report: CardReport) => Promise<Buffer>;

/** What is used to keep cards from one build to the next. */
interface Keeping {
	cards: KeptCards;
	/** Digest of what cards are drawn by. */
	version: string;
}

/**
 * Makes cards, and draws those that are not kept. Typeface and rasteriser are made ready when the first has to be drawn.
 *
 * @param keeping where cards are kept; without it each is drawn
 */
export function cardMaker(keeping?: Keeping): DrawReport {
	let ready: Promise<Typesetter> | undefined;
	return async (report) => {
		const card = makeCard(report);
		const key = keeping && keyOfCard(keeping.version, card);
		const kept = key === undefined ? null : keeping?.cards.read(report.id, key);
		if (kept) return kept;
		ready ??= makeReady();
		const drawn = draw(card, await ready);
		if (drawn === null) return rasterise(emptyCard);
		if (key !== undefined) keeping?.cards.keep(report.id, key, drawn);
		return drawn;
	};
}

async function makeReady(): Promise<Typesetter> {
	await startRasteriser();
	return new Typesetter(await readTypeface());
}

/**
 * Draws a card; null where that failed. What a report says cannot make it fail; if it ever does, its page still names a picture
 * that is there, which is not kept: the next build tries again.
 */
function draw(card: Card, setter: Typesetter): Buffer | null {
	try {
		return rasterise(drawCard(card, setter));
	} catch {
		return null;
	}
}
