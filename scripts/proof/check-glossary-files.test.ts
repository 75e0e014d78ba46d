import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../cli/project.ts';
import { makeTestFolder } from '../ingest/fixtures/run-command.ts';
import { checkGlossaryFiles } from './check-glossary-files.ts';

const term = (name: string, more = '') =>
	`---\nterm: ${name}\nshort: What it means.\n${more}---\n\nMore of it.\n`;

test('finds nothing wrong with the glossary of the project', async () => {
	expect(await checkGlossaryFiles(join(projectRoot, 'content/glossary'), projectRoot)).toEqual([]);
});

test('names the file and the line of what is wrong, in a term and between terms', async () => {
	const folder = makeTestFolder();
	await folder.write('glossary/care-order.mdx', term('Care order', 'related: [no-such-term]\n'));
	await folder.write('glossary/other.mdx', term('Other', 'aliases: [care order]\n'));
	await folder.write('glossary/README.md', 'no term');
	const problems = await checkGlossaryFiles(join(folder.path, 'glossary'), folder.path);
	expect(problems).toMatchObject([
		{ rule: 'glossary-alias-taken', path: join('glossary', 'other.mdx'), line: 4 },
		{ rule: 'reference-unknown', path: join('glossary', 'care-order.mdx'), line: 4 },
	]);
});
