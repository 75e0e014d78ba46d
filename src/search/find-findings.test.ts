import { describe, expect, it } from 'vitest';
import { findFindings } from './find-findings.ts';
import type { SearchIndex } from './search-index.ts';

/** An index that knows what each term finds, and reads as "supervision of line managers". */
function indexOf(answers: Record<string, { ids: string[]; locations?: number[] }>) {
	const asked: string[] = [];
	const index: SearchIndex = {
		search: (term, filters = {}) => {
			asked.push([term, ...Object.values(filters)].join(' in '));
			const { ids, locations = [] } = answers[term] ?? { ids: [] };
			const read = () =>
				Promise.resolve({
					url: '',
					content: 'supervision of line managers',
					locations,
					filters: {},
				});
			return Promise.resolve(ids.map((id) => ({ id, read })));
		},
	};
	return { index, asked };
}

describe('findFindings', () => {
	it('finds what has all the words', async () => {
		const { index } = indexOf({
			'"line"': { ids: ['a', 'b'] },
			'"managers"': { ids: ['a'] },
			'line managers': { ids: ['a'] },
		});
		const found = await findFindings(index, {
			type: 'words',
			words: ['line', 'managers'],
			quoted: false,
		});
		expect(found.matches.map(({ id }) => id)).toEqual(['a']);
		expect(found.unknown).toEqual([]);
	});

	it('leaves a word out that the index would take a shorter one for, and says so', async () => {
		const { index, asked } = indexOf({
			'"line"': { ids: ['a'] },
			ofsted: { ids: ['b'], locations: [1] },
			line: { ids: ['a'] },
		});
		const found = await findFindings(index, {
			type: 'words',
			words: ['ofsted', 'line'],
			quoted: false,
		});
		expect(found.unknown).toEqual(['ofsted']);
		expect(found.matches.map(({ id }) => id)).toEqual(['a']);
		expect(asked).not.toContain('ofsted line');
	});

	it('keeps the beginning of a word', async () => {
		const { index } = indexOf({ manag: { ids: ['a'], locations: [3] } });
		const found = await findFindings(index, { type: 'words', words: ['manag'], quoted: false });
		expect(found.unknown).toEqual([]);
		expect(found.matches.map(({ id }) => id)).toEqual(['a']);
	});

	it('does not search for a phrase with a word that no finding has', async () => {
		const { index, asked } = indexOf({ '"line"': { ids: ['a'] } });
		const found = await findFindings(index, { type: 'phrase', words: ['line', 'xyzzy'] });
		expect(found).toEqual({ matches: [], unknown: ['xyzzy'] });
		expect(asked).not.toContain('"line xyzzy"');
	});

	it('takes no beginning of a word for a word of a phrase', async () => {
		const { index } = indexOf({ manag: { ids: ['a'], locations: [3] } });
		const found = await findFindings(index, { type: 'phrase', words: ['manag'] });
		expect(found).toEqual({ matches: [], unknown: ['manag'] });
	});

	it('keeps to an authority, but knows the words of all', async () => {
		const { index, asked } = indexOf({ '"line"': { ids: ['a'] } });
		await findFindings(
			index,
			{ type: 'words', words: ['line'], quoted: false },
			{ authority: 'wirral' },
		);
		expect(asked).toEqual(['"line"', 'line in wirral']);
	});

	it('looks a repeated word up once', async () => {
		const { index, asked } = indexOf({ '"line"': { ids: ['a'] } });
		await findFindings(index, { type: 'words', words: ['line', 'line'], quoted: false });
		expect(asked.filter((term) => term === '"line"')).toHaveLength(1);
	});
});
