import { expect, test } from 'vitest';
import { splitFrontmatter } from './split-frontmatter.ts';

test('parts a file at its two lines of dashes', () => {
	expect(splitFrontmatter('---\ntitle: "A"\nwords: 4\n---\n\nWords.\n')).toEqual({
		frontmatter: 'title: "A"\nwords: 4\n',
		body: '\nWords.\n',
		linesBefore: 4,
	});
});

test('reads line breaks of Windows', () => {
	expect(splitFrontmatter('---\r\ntitle: "A"\r\n---\r\nWords.')).toEqual({
		frontmatter: 'title: "A"\r\n',
		body: 'Words.',
		linesBefore: 3,
	});
});

test('ends at the first line that is three dashes and no more', () => {
	expect(splitFrontmatter('---\na: "---"\n---\nb\n---\nc').body).toBe('b\n---\nc');
});

test('reads an empty frontmatter, and a file that ends with it', () => {
	expect(splitFrontmatter('---\n---\nWords.')).toEqual({
		frontmatter: '',
		body: 'Words.',
		linesBefore: 2,
	});
	expect(splitFrontmatter('---\na: 1\n---')).toMatchObject({ frontmatter: 'a: 1\n', body: '' });
});

test.each(['Words.', '\n---\na: 1\n---\n', '---\na: 1\n', '--- \na: 1\n---\n', ''])(
	'finds none in %j',
	(text) => {
		expect(splitFrontmatter(text)).toEqual({ frontmatter: '', body: text, linesBefore: 0 });
	},
);
