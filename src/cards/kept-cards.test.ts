import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reach, readImportGraph } from '../../scripts/structure/import-graph.ts';
import { projectRoot } from '../tests/built-site/built-folder.ts';
import { cardMaker } from './card-maker.ts';
import { reportOf } from './fixtures/report-of.ts';
import { drawingCode, dropUnusedCards, keptCards, keyOfCard } from './kept-cards.ts';
import { makeCard } from './say/make-card.ts';

let cache: string;
beforeEach(() => {
	cache = mkdtempSync(join(tmpdir(), 'reader-cards-'));
});
afterEach(() => rmSync(cache, { recursive: true, force: true }));

const id = 'ayton/2020-02-03';
const key = keyOfCard('one', makeCard(reportOf()));

test('a card is kept under all that it says and all that draws it', () => {
	const cards = keptCards(cache);
	cards.keep(id, key, Buffer.from('picture'));
	expect(cards.read(id, key)?.toString()).toBe('picture');
	expect(cards.read(id, keyOfCard('two', makeCard(reportOf())))).toBeNull();
	expect(cards.read(id, keyOfCard('one', makeCard(reportOf({ council: 'Byton' }))))).toBeNull();
	expect(cards.read('ayton/2020-02-04', key)).toBeNull();
});

test('a card that is no longer whole is not read', () => {
	const cards = keptCards(cache);
	cards.keep(id, key, Buffer.from('picture'));
	const file = join(cache, 'cards', `${id}.png`);
	writeFileSync(file, readFileSync(file).subarray(0, -1));
	expect(cards.read(id, key)).toBeNull();
});

test('a card that no build has used for long is dropped, and one that was used stays', async () => {
	const cards = keptCards(cache);
	const png = await cardMaker()(reportOf());
	const file = (name: string): string => join(cache, 'cards', name);
	for (const name of ['ayton/2020-02-03', 'ayton/2021-01-01']) {
		cards.keep(name, key, png);
		utimesSync(file(`${name}.png`), 0, 0);
	}
	writeFileSync(file('ayton/photo.png'), png);
	utimesSync(file('ayton/photo.png'), 0, 0);
	cards.read(id, key);
	await dropUnusedCards(cache);
	expect(existsSync(file('ayton/2021-01-01.png'))).toBe(false);
	expect(cards.read(id, key)?.equals(png)).toBe(true);
	expect(existsSync(file('ayton/photo.png'))).toBe(true);
});

test('where nothing can be kept nothing is known, and nothing fails', () => {
	writeFileSync(join(cache, 'cards'), 'a file where the folder would be');
	keptCards(cache).keep(id, key, Buffer.from('picture'));
	expect(keptCards(cache).read(id, key)).toBeNull();
});

test('a card is drawn once, and again when it says something else', async () => {
	const cards = keptCards(cache);
	const drawn = await cardMaker({ cards, version: 'one' })(reportOf());
	const alone = await cardMaker()(reportOf());
	expect(drawn.equals(alone)).toBe(true);
	const marked = { ...cards, read: () => Buffer.from('kept') };
	expect((await cardMaker({ cards: marked, version: 'one' })(reportOf())).toString()).toBe('kept');
	const other = await cardMaker({ cards, version: 'one' })(reportOf({ council: 'Byton' }));
	expect(other.equals(drawn)).toBe(false);
});

test('a card is kept only while nothing that draws cards has changed', async () => {
	const files = await readImportGraph(projectRoot);
	const drawing = ['draw-card', 'rasterise', 'typesetter', 'read-typeface'];
	const imported = [
		...reach(
			files,
			drawing.map((name) => `src/cards/draw/${name}.ts`),
		),
	];
	expect(imported).toContain('src/cards/draw/encode-png.ts');
	expect(
		imported.filter((file) => !drawingCode.some((folder) => file.startsWith(`${folder}/`))),
	).toEqual([]);
});
