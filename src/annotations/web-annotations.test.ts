import { expect, test } from 'vitest';
import type { Block } from '../model/body.ts';
import { webAnnotations } from './web-annotations.ts';

const text =
	'The council has a plan. Plans are good, and reviews are held when they should be held.';
const finding = {
	id: 'p1',
	blocks: [{ type: 'paragraph', pieces: [{ type: 'text', text }] }] satisfies Block[],
};

const grounds = {
	restsOn: [{ unsourced: 'all' }],
	checked: { on: '2026-11-29', against: 'knowledge' as const },
};

test('exports annotations in the Web Annotation Data Model, with absolute addresses', () => {
	const note = {
		...grounds,
		motivation: 'linking',
		author: 'A. Person',
		authorKind: 'person',
		date: '2026-11-21',
	} as const;
	expect(
		webAnnotations(
			[finding],
			[
				{
					...note,
					id: 'reviews',
					target: 'p1',
					quotation: { exact: 'reviews\nare held' },
					body: 'See [it](/reports/a/b/).',
				},
			],
			'Annotations of a report',
			{
				file: 'https://site.example/r/annotations.jsonld',
				report: 'https://site.example/r/',
				finding: (id) => `https://site.example/r/${id}/`,
				page: (path) => `https://site.example${path}`,
			},
		),
	).toEqual({
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: 'https://site.example/r/annotations.jsonld',
		type: 'AnnotationCollection',
		label: 'Annotations of a report',
		total: 1,
		first: {
			id: 'https://site.example/r/annotations.jsonld#page',
			type: 'AnnotationPage',
			partOf: 'https://site.example/r/annotations.jsonld',
			startIndex: 0,
			items: [
				{
					id: 'https://site.example/r/#annotation-reviews',
					type: 'Annotation',
					motivation: 'linking',
					creator: { type: 'Person', name: 'A. Person' },
					created: '2026-11-21T00:00:00Z',
					body: {
						type: 'TextualBody',
						value: '<p>See <a href="https://site.example/reports/a/b/">it</a>.</p>',
						format: 'text/html',
						language: 'en-GB',
						purpose: 'linking',
					},
					target: {
						type: 'SpecificResource',
						source: 'https://site.example/r/p1/',
						selector: {
							type: 'TextQuoteSelector',
							exact: 'reviews are held',
							prefix: 'has a plan. Plans are good, and ',
							suffix: ' when they should be held.',
						},
					},
				},
			],
		},
	});
});

test('tells an organisation from a person', () => {
	const { first } = webAnnotations(
		[finding],
		[
			{
				id: 'plan',
				target: 'p1',
				quotation: { exact: 'a plan' },
				motivation: 'explaining',
				body: 'Note.',
				...grounds,
				author: 'A Council',
				date: '2026-11-21',
			},
		],
		'Annotations of a report',
		{ file: '', report: '', finding: (id) => id, page: (path) => path },
	);
	expect(first.items.map(({ creator }) => creator)).toEqual([
		{ type: 'Organization', name: 'A Council' },
	]);
});
