import { describe, expect, it } from 'vitest';
import { readFrontmatter } from './read-frontmatter.ts';
import { formatProblem } from '../model/problem.ts';
import { splitFrontmatter } from '../model/split-frontmatter.ts';

const frontmatter = `title: Inspection
authority: St Helens
inspected: { from: "2012-06-25", to: "6 July" }
judgements:
  - { id: judgement-overall, area: overall, label: Overall, grade: great, printed: Great, source: l4 }
colour: blue
`;

function problems(mdx = `---\n${frontmatter}---\n`): string[] {
	const read = readFrontmatter(mdx, 'content/reports/a/b.mdx');
	return read.ok ? [] : read.problems.map(formatProblem);
}

describe('readFrontmatter', () => {
	it('names file, line, column, field, the value found and what was expected', () => {
		expect(problems()).toContain(
			'content/reports/a/b.mdx:3:12 frontmatter-invalid - authority is not of its form, found "St Helens". ' +
				'Expected lower-case words joined by hyphens. Fix: Correct the field, or convert the document again.',
		);
	});

	it('finds a field inside others', () => {
		expect(problems().join('\n')).toMatch(
			/b\.mdx:4:38 frontmatter-invalid - inspected\.to .*found "6 July"/u,
		);
		expect(problems().join('\n')).toMatch(
			/b\.mdx:6:68 frontmatter-invalid - judgements\.0\.grade .*"great"/u,
		);
	});

	it('names a field that is missing, and what it may be', () => {
		expect(problems().join('\n')).toMatch(/overall is missing\. Expected one of "outstanding"/u);
		expect(problems().join('\n')).toMatch(
			/b\.mdx:2:1 frontmatter-invalid - framework is missing\./u,
		);
	});

	it('names a field that nobody knows', () => {
		expect(problems().join('\n')).toMatch(
			/b\.mdx:7:9 frontmatter-invalid - colour is no field of a report\./u,
		);
	});

	it('says where it is no YAML', () => {
		expect(problems('---\ntitle: "A\n---\n').join('\n')).toMatch(
			/b\.mdx:\d+:\d+ frontmatter-invalid - the frontmatter is no YAML:/u,
		);
	});

	it('refuses a byte order mark, for which the digest would not fit', () => {
		expect(problems('\uFEFF---\n---\n').join('\n')).toContain('byte order mark');
	});
});

describe('splitFrontmatter', () => {
	it.each([
		['---\na: 1\n---\nbody\n', { frontmatter: 'a: 1\n', body: 'body\n', linesBefore: 3 }],
		['---\r\na: 1\r\n---\r\nbody', { frontmatter: 'a: 1\r\n', body: 'body', linesBefore: 3 }],
		['---\n---\nbody', { frontmatter: '', body: 'body', linesBefore: 2 }],
		['body\n---\nmore\n---\n', { frontmatter: '', body: 'body\n---\nmore\n---\n', linesBefore: 0 }],
	])('%j', (text, expected) => {
		expect(splitFrontmatter(text)).toEqual(expected);
	});
});
