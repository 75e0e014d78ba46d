import type { z } from 'astro/zod';
import { failure, success, type Outcome, type Problem } from '../model/problem.ts';
import { splitFrontmatter } from '../model/split-frontmatter.ts';
import { readProse, type Prose, type ProseForm } from '../prose/read-prose.ts';
import { readYaml, schemaProblems, type FaultReport, type YamlFile } from './yaml-problems.ts';

/** A file of content/ as it was found. */
export interface ContentFile {
	/** Its name without the extension: `care-order`. */
	slug: string;
	/** As a message is to name it. */
	path: string;
	text: string;
}

/** A kind of file of content/. */
export interface ContentKind<T> {
	/** Its folder within content/: `glossary`. */
	folder: string;
	/** The form of its fields. */
	schema: z.ZodType<T>;
	/** How its faults are reported. */
	report: Omit<FaultReport, 'path'>;
	/** What the text below its fields may hold; absent where the whole file is YAML. */
	text?: ProseForm;
	/** What is wrong with the files as they stand to each other; `slugs` are those of all, also of faulty ones. */
	together?: (files: readonly ReadContentFile<T>[], slugs: ReadonlySet<string>) => Problem[];
}

/** A file of the right form. */
export interface ReadContentFile<T> extends ContentFile {
	data: T;
	/** Where its fields stand. */
	yaml: YamlFile;
	/** Its text; absent where the whole file is YAML. */
	prose?: Prose;
}

/** The ending of a kind's files. */
export function extensionOf({ text }: Pick<ContentKind<unknown>, 'text'>): '.mdx' | '.yaml' {
	return text === undefined ? '.yaml' : '.mdx';
}

/** Reads a file of content/: its fields and its text. Both the check and the build read it here. */
function readContentFile<T>(
	file: ContentFile,
	{ schema, report, text: form }: ContentKind<T>,
): Outcome<ReadContentFile<T>> {
	const { path } = file;
	const whole = file.text.replace(/^\uFEFF/u, '');
	const { frontmatter, body, linesBefore } =
		form === undefined ? { frontmatter: whole, body: '', linesBefore: 0 } : splitFrontmatter(whole);
	const yaml = readYaml(frontmatter, form === undefined ? 0 : 1);
	const prose = form === undefined ? undefined : readProse(body, form);
	const problems: Problem[] = [
		...yaml.faults.map((fault) => ({ rule: report.rule, path, ...fault })),
		...(prose?.faults ?? []).map(({ line, ...fault }) => ({
			rule: report.rule,
			path,
			line: line + linesBefore,
			...fault,
		})),
	];
	if (yaml.faults.length > 0) return failure(...problems);
	const checked = schema.safeParse(yaml.data);
	if (!checked.success)
		problems.push(...schemaProblems(checked.error.issues, yaml, { ...report, path }));
	return problems.length > 0 || !checked.success
		? failure(...problems)
		: success({ ...file, yaml, data: checked.data, ...(prose && { prose }) });
}

/** Files of one kind, read. */
export interface ReadContentFiles<T> {
	/** Those of the right form, in the order in which they were given. */
	files: ReadContentFile<T>[];
	/** What is wrong with the others, and with the files as they stand to each other. */
	problems: Problem[];
}

/** Reads files of one kind, each by itself and then as they stand to each other. */
export function readContentFiles<T>(
	found: readonly ContentFile[],
	kind: ContentKind<T>,
): ReadContentFiles<T> {
	const outcomes = found.map((file) => readContentFile(file, kind));
	const files = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
	const slugs = new Set(found.map(({ slug }) => slug));
	return {
		files,
		problems: [
			...outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.problems)),
			...(kind.together?.(files, slugs) ?? []),
		],
	};
}
