import { expect, test } from 'vitest';
import { formatProblem } from '../model/problem.ts';
import { readContentFiles, type ContentFile } from './content-file.ts';
import { themeFile } from './content-kinds.ts';

function makeFile(slug: string, ...fields: string[]): ContentFile {
	const text = [`name: ${slug}`, 'about: What it covers.', ...fields, ''].join('\n');
	return { slug, path: `themes/${slug}.yaml`, text };
}

function report(...files: ContentFile[]): string[] {
	return readContentFiles(files, themeFile).problems.map((problem) =>
		formatProblem(problem).replace(/ Fix: .*/u, ''),
	);
}

test('accepts a theme with wordings of every kind', () => {
	expect(
		report(
			makeFile('a', 'terms: [audit*]', 'phrases: ["(dip|deep) ... sample"]', 'related: [b]'),
			makeFile('b', 'headings: [performance]', 'exclusions: [a (b|c)]'),
		),
	).toEqual([]);
});

test('names a wording that is broken, with its place', () => {
	expect(report(makeFile('a', 'phrases:', '  - audit', '  - "(audit|review"'))).toEqual([
		'themes/a.yaml:5:5 theme-wording-broken - phrases: "(audit|review" opens a bracket and does not close it. Expected brackets in pairs.',
	]);
});

test('names an empty term', () => {
	expect(report(makeFile('a', 'terms: [audit, ""]'))).toEqual([
		'themes/a.yaml:3:16 theme-wording-broken - terms: "" has no words. Expected one word at least.',
	]);
});

test.each([
	['the', 'stands for a common word alone'],
	['audit', 'stands in the list twice'],
	['(audit|review)', 'has signs that a term has not'],
])('refuses the term %s', (term, fault) => {
	expect(report(makeFile('a', `terms: [audit, "${term}"]`))[0]).toContain(fault);
});

test('names a theme without any wording, and a name that two have', () => {
	const twin = makeFile('b', 'terms: [review]');
	expect(
		report(
			makeFile('a', 'exclusions: [audit]'),
			{ ...twin, text: twin.text.replace('name: b', 'name: A') },
			makeFile('c', 'terms: [plan]'),
		),
	).toEqual([
		'themes/a.yaml:1:1 theme-invalid - the theme has no wording, so no finding has it. Expected one at least under terms, phrases or headings.',
		'themes/b.yaml:1:7 theme-invalid - the name "A" belongs to a already. Expected a name that no other theme has.',
	]);
});

test('names a related theme that does not exist', () => {
	expect(report(makeFile('a', 'terms: [audit]', 'related: [b]'))).toEqual([
		'themes/a.yaml:4:11 reference-unknown - related names b. Expected the slug of another theme.',
	]);
});
