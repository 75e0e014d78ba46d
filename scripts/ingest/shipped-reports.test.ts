import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../cli/project.ts';
import { readAuthorities } from '../library/read-authorities.ts';
import { convert } from './convert.ts';
import { readFacts, type Facts } from './fixtures/read-facts.ts';
import { readDocument } from './read/read-document.ts';

const facts = parse(
	readFileSync(join(import.meta.dirname, 'shipped-reports.yaml'), 'utf8'),
) as Record<string, Facts>;
const authorities = await readAuthorities(join(projectRoot, 'content/authorities'));

describe.each(Object.entries(facts))('%s', async (id, wanted) => {
	const converted = await convertSource(id);

	test.each([
		['as it converts', converted],
		['as it ships', readFileSync(join(projectRoot, `content/reports/${id}.mdx`), 'utf8')],
	])('says %s what a person reads in its document', (_, mdx) => {
		expect(readFacts(mdx, wanted)).toEqual({
			id,
			...wanted,
			others: wanted.others ?? [],
			paragraphs: wanted.paragraphs ?? 0,
			judgements: wanted.judgements ?? [],
			improvements: wanted.improvements ?? [],
			damaged: wanted.damaged ?? [],
		});
	});
});

/** Converts the document of a report and gives the MDX. */
async function convertSource(id: string): Promise<string> {
	const path = join(projectRoot, `content/sources/${id}.txt`);
	const document = await readDocument(readFileSync(path), `${id}.txt`);
	const conversion = document.ok
		? convert(document.value, { authorities, path: `${id}.txt` })
		: document;
	if (!conversion.ok) throw new Error(conversion.problems.map(({ message }) => message).join('\n'));
	return conversion.value.mdx;
}
