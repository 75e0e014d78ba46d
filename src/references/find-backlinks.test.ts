import { expect, test } from 'vitest';
import { findBacklinks } from './find-backlinks.ts';

const text = (name: string, words: string, on?: string) => ({
	...{ name, path: `/${name}/`, text: words },
	...(on !== undefined && { on }),
});

test('finds what points to a finding, by its place in the report or by its own page, each once', () => {
	const links = findBacklinks([
		text('term', 'See /reports/ayton/2012-01-01/#p5 and [again](/reports/ayton/2012-01-01/p5/).'),
		text('note', '"finding":"/reports/ayton/2012-01-01/#p5"'),
	]);
	expect(links.get('ayton/2012-01-01#p5')).toEqual([
		{ name: 'term', path: '/term/' },
		{ name: 'note', path: '/note/' },
	]);
});

test('does not count what a note says of its own finding, nor a link to a whole report', () => {
	const links = findBacklinks([
		text('note', '/reports/ayton/2012-01-01/#p5 /reports/ayton/2012-01-01/', 'ayton/2012-01-01#p5'),
	]);
	expect([...links]).toEqual([]);
});
