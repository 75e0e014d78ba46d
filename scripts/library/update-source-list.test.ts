import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Listing } from './listing.ts';
import { writeSourceList, type Listings } from './source-list.ts';
import { updateSourceList } from './update-source-list.ts';

const folder = resolve('library/sources');
const listings = (entries: Record<string, Listing>): Listings =>
	new Map(Object.entries(entries).map(([file, listing]) => [resolve(folder, file), listing]));
const a: Listing = { url: 'https://x.example/a' };
const b: Listing = { url: 'https://x.example/b', published: '2019-11-04' };
const before = listings({ 'k/a.txt': a });
const update = (text: string, now: Record<string, Listing>) =>
	updateSourceList(text, { before, now: listings(now) }, folder);

test('writes a list where there is none, and one that the tool has written anew', () => {
	const own = writeSourceList(before, folder);
	const both = { 'k/b.txt': b, 'k/a.txt': a };
	expect(updateSourceList('', { before: new Map(), now: before }, folder)).toBe(own);
	expect(update(own, both)).toBe(writeSourceList(listings(both), folder));
	expect(updateSourceList('', { before: new Map(), now: new Map() }, folder)).toBe('');
});

const head = 'File;Notes;URL;Published';
const mine = [head, 'k/a.txt;"mine; all";https://x.example/a;', 'k/gone.pdf;;not yet;soon'];

test('keeps what people wrote, columns and faulty rows, and adds a row as theirs are', () => {
	const text = `\uFEFF${mine.join('\r\n')}`;
	expect(update(text, { 'k/a.txt': a, 'k/b.txt': b })).toBe(
		`${text}\nk/b.txt;;https://x.example/b;2019-11-04\n`,
	);
	expect(update(text, { 'k/a.txt': a })).toBe(text);
});

test('changes the row of a document that is listed otherwise, and takes that of one that is not', () => {
	const text = `${mine.join('\n')}\n`;
	const [, , gone = ''] = mine;
	expect(update(text, { 'k/a.txt': b })).toBe(
		`${head}\nk/a.txt;"mine; all";https://x.example/b;2019-11-04\n${gone}\n`,
	);
	expect(update(text, {})).toBe(`${head}\n${gone}\n`);
});

test.each([
	['has no column for it', 'file,notes\nk/a.txt,mine\n'],
	['names no documents', 'k/a.txt,https://x.example/a\n'],
	['has a quotation mark that is never closed', 'file,url,published\n"k/a.txt,x\n'],
])('leaves a list alone that %s', (_, text) => {
	expect(update(text, { 'k/b.txt': b })).toBeNull();
});
