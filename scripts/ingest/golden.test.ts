import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
import { readText } from './read/read-text.ts';
import { allFindings } from '../../src/model/body-parts.ts';

/**
 * Each folder of golden/ is one made-up document: `source.txt` as received, `report.mdx` as it converts, and
 * `facts.yaml`, the few facts that a person reads in the source and that the report must agree with.
 * UPDATE_GOLDEN=1 writes report.mdx again; the facts are never written.
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

describe.each(readdirSync(folder))('%s', (name) => {
	const file = (leaf: string): string => join(folder, name, leaf);
	const conversion = convertFile(file('source.txt'));

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
			inspected: [frontmatter.inspected.from, frontmatter.inspected.to],
			inspectors: frontmatter.inspectors.map((inspector) => inspector.name),
			judgements: frontmatter.judgements.map(({ area, grade }) => `${area} ${grade}`),
			findings: findings.length,
			begins: excerpt(facts.begins, (text, length) => text.slice(0, length)),
			ends: excerpt(facts.ends, (text, length) => text.slice(-length)),
			warnings: frontmatter.conversion.warnings.map(({ rule, source }) => `${rule} ${source}`),
		}).toEqual(facts);
	});

	test('converts into the same bytes as before', () => {
		if (process.env['UPDATE_GOLDEN']) writeFileSync(file('report.mdx'), conversion.mdx);
		expect(conversion.mdx).toBe(readFileSync(file('report.mdx'), 'utf8'));
	});
});

function convertFile(path: string): Conversion {
	const document = readText(readFileSync(path), 'source.txt');
	if (!document.ok) throw refusal(document.problems);
	const conversion = convert(document.value, { authorities, path: 'source.txt' });
	if (!conversion.ok) throw refusal(conversion.problems);
	return conversion.value;
}

function refusal(problems: readonly Problem[]): Error {
	return new Error(problems.map(({ rule, message }) => `${rule} - ${message}`).join('\n'));
}
