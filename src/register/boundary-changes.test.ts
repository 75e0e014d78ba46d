import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { boundaryChanges, changesOf, earlierThan, hasEnded } from './boundary-changes.ts';

const known = new Set(
	readdirSync('content/authorities').map((file) => file.replace(/\.yaml$/u, '')),
);

test('names only authorities that have a file, in order of time', () => {
	const slugs = boundaryChanges.flatMap(({ earlier, later }) =>
		[...earlier, ...later].flatMap(({ slug }) => slug ?? []),
	);
	expect(slugs.filter((slug) => !known.has(slug))).toEqual([]);
	const days = boundaryChanges.map(({ on }) => on);
	expect(days).toEqual([...days].sort());
});

test.each([
	['cumberland', ['Cumbria until 2023-04-01']],
	['dorset', ['Bournemouth until 2019-04-01', 'Poole until 2019-04-01']],
	['cheshire-east', ['Cheshire until 2009-04-01']],
	['cumbria', []],
	['st-helens', []],
])('%s took over the area of %j', (slug, earlier) => {
	expect(earlierThan(slug).map(({ name, until }) => `${name} until ${until}`)).toEqual(earlier);
});

test('knows which of them went on with another area', () => {
	expect(
		earlierThan('bournemouth-christchurch-and-poole').map(({ slug, hasEnded }) => [slug, hasEnded]),
	).toEqual([
		['bournemouth', true],
		['poole', true],
		['dorset', false],
	]);
});

test('an authority that ended knows who came after, and most know of no change', () => {
	expect(changesOf('cumbria').flatMap(({ later }) => later.map(({ name }) => name))).toEqual([
		'Cumberland',
		'Westmorland and Furness',
	]);
	expect(changesOf('st-helens')).toEqual([]);
});

test('knows which have ended', () => {
	expect(['cumbria', 'poole', 'dorset', 'cumberland', 'st-helens'].map(hasEnded)).toEqual([
		...[true, true],
		...[false, false, false],
	]);
});
