import { expect, test } from 'vitest';
import { formatProblem } from '../model/problem.ts';
import { readContentFiles } from './content-file.ts';
import { themeFile } from './content-kinds.ts';
import { wideWordings } from './wide-wordings.ts';

const { files } = readContentFiles(
	[
		{
			slug: 'a',
			path: 'themes/a.yaml',
			text: 'name: A\nabout: A.\nterms:\n  - children\n  - audit\n',
		},
	],
	themeFile,
);

function findings(count: number, text: string) {
	return Array.from({ length: count }, () => ({ kind: 'narrative' as const, text, headings: [] }));
}

test('names a wording that stands in half of the findings, with its place', () => {
	const library = [...findings(100, 'Children are safe.'), ...findings(100, 'An audit.')];
	expect(wideWordings(files, library.slice(0, 200)).map(formatProblem)).toEqual([
		expect.stringContaining(
			'themes/a.yaml:4:5 theme-wording-wide - terms: "children" stands in 100 of 200 findings',
		),
		expect.stringContaining('themes/a.yaml:5:5'),
	]);
});

test('allows one that stands in fewer, and says nothing of a small library', () => {
	expect(wideWordings(files, [...findings(99, 'Children.'), ...findings(101, 'Other.')])).toEqual(
		[],
	);
	expect(wideWordings(files, findings(199, 'Children.'))).toEqual([]);
});
