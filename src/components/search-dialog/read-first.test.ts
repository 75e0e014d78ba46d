import { expect, test, vi } from 'vitest';
import type { PagefindData, PagefindResult } from '../../pagefind/open-pagefind.ts';
import { readFirst } from './read-first.ts';

function list(titles: readonly string[]): PagefindResult[] {
	return titles.map((title) => ({
		id: title,
		words: [],
		data: () => Promise.resolve({ raw_url: title, content: title, meta: {} }),
	}));
}

const isYes = ({ content }: PagefindData): boolean => content === 'yes';

test.each([
	['no no no yes no yes yes', 2, 2, true],
	['no yes no no no', 2, 1, false],
	['yes yes', 2, 2, false],
	['yes no yes yes', 2, 2, true],
	['', 2, 0, false],
])('of %j it gives at most %d: %d, and more: %j', async (titles, most, count, more) => {
	const found = await readFirst(list(titles.split(' ').filter(Boolean)), most, isYes);
	expect(found.read).toHaveLength(count);
	expect(found.more).toBe(more);
});

test('it reads no more than it must, and never very many', async () => {
	const data = vi.fn(() => Promise.resolve({ raw_url: '', content: 'yes', meta: {} }));
	const results = Array.from({ length: 100 }, () => ({ id: '', words: [], data }));
	await readFirst(results, 5, isYes);
	expect(data).toHaveBeenCalledTimes(5);
	await readFirst(results, 5, () => false);
	expect(data).toHaveBeenCalledTimes(35);
});
