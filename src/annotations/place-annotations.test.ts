import { expect, test } from 'vitest';
import type { Annotation } from '../model/annotation.ts';
import type { Block } from '../model/body.ts';
import { markHtml } from '../marks/mark-html.ts';
import { placeAnnotations } from './place-annotations.ts';

const words = 'Plans are good and reviews are held.';
const finding = (id: string) => ({
	id,
	blocks: [{ type: 'paragraph', pieces: [{ type: 'text', text: words }] }] satisfies Block[],
});

function annotate(id: string, exact: string, target = 'p1'): Annotation {
	return {
		id,
		target,
		quotation: { exact },
		motivation: 'explaining',
		body: 'Note.',
		restsOn: [{ unsourced: 'all' }],
		checked: { on: '2026-11-29', against: 'knowledge' },
		author: 'A. Person',
		date: '2026-11-21',
	};
}

/** The ids of the annotations of each finding, each with its number. */
function place(annotations: readonly Annotation[]): Record<string, string[]> {
	const placed = placeAnnotations([finding('p1'), finding('p2')], annotations);
	return Object.fromEntries(
		[...placed].map(([id, own]) => [
			id,
			own.map(({ number, annotation }) => `${number} ${annotation.id}`),
		]),
	);
}

/** The words of the first finding with all marks, the numbers alone in place of their links. */
function show(...annotations: Annotation[]): string {
	const own = placeAnnotations([finding('p1')], annotations).get('p1') ?? [];
	return markHtml(
		words,
		own.map(({ mark }) => mark),
	)
		.replaceAll(/<sup.*?data-number="(\d)".*?<\/sup>/gu, '^$1')
		.replaceAll(' class="quoted"', '');
}

test('numbers annotations by their place in the report, then the longer first', () => {
	expect(
		place([
			annotate('d', 'Plans', 'p2'),
			annotate('c', 'reviews'),
			annotate('b', 'Plans'),
			annotate('a', 'Plans are good'),
		]),
	).toEqual({ p1: ['1 a', '2 b', '3 c'], p2: ['4 d'] });
});

test('marks quotations that lie within each other', () => {
	expect(show(annotate('a', 'good and reviews'), annotate('b', 'and'))).toBe(
		'Plans are <mark>good</mark> <mark><mark>and</mark></mark>^2 <mark>reviews</mark>^1 are held.',
	);
});

test('marks quotations that overlap', () => {
	expect(show(annotate('a', 'good and'), annotate('b', 'and reviews'))).toBe(
		'Plans are <mark>good</mark> <mark><mark>and</mark></mark>^1 <mark>reviews</mark>^2 are held.',
	);
});

test('draws the number instead of writing it, so that no copied text holds it', () => {
	const [placed] = placeAnnotations([finding('p1')], [annotate('a', 'Plans')]).get('p1') ?? [];
	expect(placed?.mark.after).toBe(
		'<sup class="annotation-number"><a href="#annotation-a" id="annotation-a-place" aria-label="Annotation 1" data-number="1"></a></sup>',
	);
});

test('refuses a quotation that nobody has checked', () => {
	expect(() => place([annotate('a', 'elsewhere')])).toThrow('was not checked');
	expect(() => place([annotate('a', 'are')])).toThrow('exactly once');
});

test('says what a note rests on, with links behind the base where the note itself has none', () => {
	const note = annotate('a', 'Plans');
	const restsOn = [
		{ finding: '/reports/st-helens/2012-08-10/#p65' },
		{ law: 'An Act', section: 'section 1', url: 'https://law.example/' },
		{ law: 'An Act', section: 'section 2', url: 'https://law.example/2' },
	];
	const body = 'See [it](https://law.example/2).';
	const placed = placeAnnotations([finding('p1')], [{ ...note, body, restsOn }], {
		base: '/reader/',
		nameFinding: () => 'Paragraph 65',
	});
	expect(placed.get('p1')?.[0]?.basis).toEqual([
		{ words: 'Paragraph 65', href: '/reader/reports/st-helens/2012-08-10/#p65' },
		{ words: 'An Act, section 1', href: 'https://law.example/' },
		{ words: 'An Act, section 2' },
	]);
});
