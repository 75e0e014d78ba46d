import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findingText } from '../../src/model/body.ts';
import type { Problem } from '../../src/model/problem.ts';
import { readBody } from '../../src/model/read-body.ts';
import { splitFrontmatter } from '../../src/model/split-frontmatter.ts';
import { projectRoot } from '../cli/project.ts';
import { convert, type Conversion } from './convert.ts';
import { readAuthorities } from '../library/read-authorities.ts';
import { goldenPdfs, makeGoldenPdf } from './fixtures/golden-pdfs.ts';
import { readDocument } from './read/read-document.ts';
import { wordsOf, type SourceDocument } from './read/source-document.ts';
import { allFindings } from '../../src/model/body-parts.ts';

/**
 * Each folder of golden/ is one made-up document: `source.txt` or `source.pdf` as received, `report.mdx` as it
 * converts, and `facts.yaml`, the few facts that a person reads in the source and that the report must agree with.
 * A PDF is printed from the `pages.ts` beside it. UPDATE_GOLDEN=1 prints it and writes report.mdx again; the facts
 * are never written.
 */
interface Facts {
	id: string;
	inspected: [from: string, to: string];
	/** Names, whoever led first. */
	inspectors: string[];
	/** "area grade", in the order of the record. */
	judgements: string[];
	/** How many findings there are. */
	findings: number;
	/** What some of them read, as far as it is given here. */
	begins: Record<string, string>;
	/** And how they end. */
	ends: Record<string, string>;
	/** "rule source" of every warning, in order. */
	warnings: string[];
}

const folder = join(import.meta.dirname, 'golden');
const authorities = await readAuthorities(join(projectRoot, 'content/authorities'));
const isUpdate = Boolean(process.env['UPDATE_GOLDEN']);

if (isUpdate)
	for (const [name, made] of Object.entries(goldenPdfs))
		writeFileSync(join(folder, name, 'source.pdf'), makeGoldenPdf(made));

test('every PDF has the pages that it is printed from', () => {
	const pdfs = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'source.pdf')));
	expect(pdfs).toEqual(Object.keys(goldenPdfs).sort());
});

test.each(Object.entries(goldenPdfs))('%s is printed into the same bytes', (name, made) => {
	const received = readFileSync(join(folder, name, 'source.pdf'), 'latin1');
	expect(received).toBe(makeGoldenPdf(made).toString('latin1'));
});

describe.each(readdirSync(folder))('%s', async (name) => {
	const file = (leaf: string): string => join(folder, name, leaf);
	const source = existsSync(file('source.pdf')) ? 'source.pdf' : 'source.txt';
	const document = await readSource(file(source), source);
	const conversion = convertDocument(document);

	test('agrees with the facts that a person reads in it', () => {
		const facts = parse(readFileSync(file('facts.yaml'), 'utf8')) as Facts;
		const { id, frontmatter, mdx } = conversion;
		const findings = allFindings(readBody(splitFrontmatter(mdx).body));
		const texts = new Map(findings.map((finding) => [finding.id, findingText(finding)]));
		const excerpt = (ids: object, cut: (text: string, length: number) => string) =>
			Object.fromEntries(
				Object.entries(ids as Record<string, string>).map(([key, wanted]) => [
					key,
					cut(texts.get(key) ?? '', wanted.length),
				]),
			);
		expect({
			id,
			inspected: [frontmatter.inspected?.from, frontmatter.inspected?.to],
			inspectors: frontmatter.inspectors.map((inspector) => inspector.name),
			judgements: frontmatter.judgements.map(({ area, grade }) => `${area} ${grade}`),
			findings: findings.length,
			begins: excerpt(facts.begins, (text, length) => text.slice(0, length)),
			ends: excerpt(facts.ends, (text, length) => text.slice(-length)),
			warnings: frontmatter.conversion.warnings.map(({ rule, source }) => `${rule} ${source}`),
		}).toEqual(facts);
	});

	test('converts into the same bytes as before', () => {
		if (isUpdate) writeFileSync(file('report.mdx'), conversion.mdx);
		expect(conversion.mdx).toBe(readFileSync(file('report.mdx'), 'utf8'));
	});

	test('loses no word', () => {
		const { kept, furniture, repaired } = conversion.frontmatter.conversion.words;
		const words = document.lines.flatMap(({ text }) => wordsOf(text));
		expect(kept + furniture + repaired).toBe(words.length);
	});
});

async function readSource(path: string, name: string): Promise<SourceDocument> {
	const document = await readDocument(readFileSync(path), name);
	if (!document.ok) throw refusal(document.problems);
	return document.value;
}

function convertDocument(document: SourceDocument): Conversion {
	const conversion = convert(document, { authorities, path: document.name });
	if (!conversion.ok) throw refusal(conversion.problems);
	return conversion.value;
}

function refusal(problems: readonly Problem[]): Error {
	return new Error(problems.map(({ rule, message }) => `${rule} - ${message}`).join('\n'));
}
