import { describe, expect, it } from 'vitest';
import { FindingIndex, type FoundRecord } from './finding-index.ts';
import { openSmallIndex } from '../fixtures/memory-index.ts';
import { placesOf } from '../fixtures/places-of.ts';

const texts = [
	'Visits are made to children.',
	'A child was visited twice; each visit was recorded, and the visits planned.',
	'Managers plan.',
];

const open = () => openSmallIndex(texts.map((text) => ({ text })));

describe('FindingIndex', () => {
	it('knows a word in all the forms that findings have', async () => {
		const { index } = await open();
		expect(index.words.formsOf('visiting')).toEqual(['visit', 'visited', 'visits']);
		expect(index.words.formsOf('manage')).toEqual([]);
	});

	it('knows one form alone', async () => {
		const { index } = await open();
		expect(index.words.has('children')).toBe(true);
		expect(index.words.has('visiting')).toBe(false);
	});

	it('knows the words that begin alike', async () => {
		const { index } = await open();
		expect(index.words.beginningWith('plan')).toEqual(['plan', 'planned']);
		expect(index.words.beginningWith('xyz')).toEqual([]);
	});

	it('says where a word stands, in each finding from its own beginning', async () => {
		const { index } = await open();
		expect(await placesOf(index, 'was')).toEqual({ 1: [2, 7] });
		expect(await placesOf(index, 'visits')).toEqual({ 0: [0], 1: [11] });
	});

	it('knows words that are written as one, with hyphens and apart, wherever they stand', async () => {
		const { index } = await openSmallIndex([
			{ text: 'wellbeing' },
			{ text: 'their well-being' },
			{ text: 'well being' },
			{ text: 'being well' },
		]);
		expect(await placesOf(index, 'wellbeing')).toEqual({ 0: [0], 1: [1], 2: [0] });
		expect(await placesOf(index, 'well')).toEqual({ 1: [1], 2: [0], 3: [1] });
		expect(index.words.join(['well', 'being'])).toBe('wellbeing');
		expect(index.words.join(['being', 'well'])).toBeUndefined();
		expect(index.words.partsOf('wellbeing')).toEqual(['well', 'being']);
	});

	it('says under whose headings a word stands', async () => {
		const { index } = await openSmallIndex([
			{ text: 'It is good.', section: ['Summary', 'Supervision of staff'] },
			{ text: 'Supervision is good.', section: ['Summary'] },
		]);
		const { spans, headed } = await index.findPlaces('supervision');
		expect([...headed]).toEqual([0]);
		expect(spans).toHaveLength(1);
	});

	it('finds a term of the glossary under any of its names', async () => {
		const term = {
			slug: 'lado',
			term: 'Local officer',
			acronym: 'LADO',
			aliases: [],
			exceptions: [],
		};
		const texts = ['The LADO is good.', 'A local officer.', 'No ladder.'];
		const { index } = await openSmallIndex(
			texts.map((text) => ({ text })),
			[],
			{ terms: [term, { ...term, slug: 'none', term: 'Nobody', acronym: 'NNN' }] },
		);
		expect((await index.findName('lado')).spans).toHaveLength(2);
		expect(index.manifest.names.terms.map(([slug]) => slug)).toEqual(['lado']);
	});

	it('tells the findings of several reports apart', async () => {
		const { index } = await openSmallIndex([
			{ text: 'a plan', report: 'wirral/2010-08-18' },
			{ text: 'no more', report: 'wirral/2010-08-18' },
			{ text: 'the plan', report: 'wirral/2012-08-18' },
		]);
		expect(Object.keys(await placesOf(index, 'plan'))).toEqual(['0', '2']);
		expect([0, 1, 2].map((finding) => index.reportOf(finding))).toEqual([0, 0, 1]);
	});

	it('asks Pagefind for no word twice', async () => {
		const { index, asked } = await open();
		await Promise.all([index.findPlaces('was'), index.findPlaces('was')]);
		expect(asked).toHaveLength(1);
	});

	it('reads the text of a finding, and no file twice', async () => {
		const { index, asked } = await open();
		expect((await index.readText(2))[3]).toBe('Managers plan.');
		await index.readText(0);
		expect(asked).toEqual(['t0/text-0.json']);
	});

	it('asks for a file again after it could not be had', async () => {
		const { index } = await open();
		let fails = true;
		const flaky = new FindingIndex(index.manifest, {
			load: () => {
				if (!fails) return Promise.resolve([['p0', 'P', [], '']]);
				fails = false;
				return Promise.reject(new Error('offline'));
			},
			openPagefind: () => Promise.reject(new Error('offline')),
		});
		await expect(flaky.readText(0)).rejects.toThrow('offline');
		expect((await flaky.readText(0))[0]).toBe('p0');
		await expect(flaky.findPlaces('visit')).rejects.toThrow('offline');
	});

	it('begins anew after Pagefind lacked a part of the index', async () => {
		const { index } = await open();
		const told: string[] = [];
		let answers: FoundRecord[][] = [[], [{ id: 'wirral/2010-08-18', words: [0] }]];
		const flaky = new FindingIndex(index.manifest, {
			load: () => Promise.resolve([]),
			openPagefind: () => {
				told.push('opened');
				const [results = [], ...others] = answers;
				answers = others;
				return Promise.resolve({ search: () => Promise.resolve({ results }) });
			},
			forget: () => told.push('forget'),
		});
		await expect(flaky.findPlaces('visits')).rejects.toThrow('a part of the index is missing');
		expect(await placesOf(flaky, 'visits')).toEqual({ 0: [0] });
		expect(told).toEqual(['opened', 'forget', 'opened']);
	});

	it.each([
		['a record that the manifest lacks', 'other', [0]],
		['a place that no layer has', 'wirral/2010-08-18', [9999]],
	])('refuses %s', async (_, id, words) => {
		const { index } = await open();
		const mixed = new FindingIndex(index.manifest, {
			load: () => Promise.resolve([]),
			openPagefind: () =>
				Promise.resolve({ search: () => Promise.resolve({ results: [{ id, words }] }) }),
		});
		await expect(mixed.findPlaces('visits')).rejects.toThrow('do not belong together');
	});

	it('knows nothing where there is nothing', async () => {
		const { index } = await openSmallIndex([]);
		expect(index.words.formsOf('visit')).toEqual([]);
	});
});
