import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { subjects } from './subjects.ts';

test('every subject is a term of the glossary', () => {
	const terms = globSync('content/glossary/*.mdx').map((file) => basename(file, '.mdx'));
	expect(subjects.filter((slug) => !terms.includes(slug))).toEqual([]);
	expect(new Set(subjects).size).toBe(subjects.length);
});
