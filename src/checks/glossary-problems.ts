import { nameKey, namesOf } from '../model/glossary-names.ts';
import { glossaryTermSchema, type GlossaryTerm } from '../model/glossary.ts';
import { readNote } from './note-markdown.ts';
import type { Problem } from '../model/problem.ts';
import { splitFrontmatter } from '../model/split-frontmatter.ts';
import { readYaml, schemaProblems, type YamlFile } from './yaml-problems.ts';

/** A file of the glossary as it was found. */
export interface GlossaryFile {
	/** Its name without the extension: `care-order`. */
	slug: string;
	/** As a message is to name it. */
	path: string;
	text: string;
}

/** A term of the right form, with the file that it was read from. */
interface ReadTerm extends GlossaryFile {
	yaml: YamlFile;
	term: GlossaryTerm;
}

/** What is wrong with a glossary: each term by itself, and the terms as they stand to each other. */
export function glossaryProblems(files: readonly GlossaryFile[]): Problem[] {
	const problems: Problem[] = [];
	const terms: ReadTerm[] = [];
	for (const file of files) {
		const { frontmatter, body, linesBefore } = splitFrontmatter(file.text);
		const yaml = readYaml(frontmatter, 1);
		const { path } = file;
		for (const { line, column, message } of yaml.faults)
			problems.push({ rule: 'glossary-invalid', path, line, column, message });
		for (const { line, ...fault } of readNote(body).faults)
			problems.push({ rule: 'glossary-invalid', path, line: line + linesBefore, ...fault });
		if (yaml.faults.length > 0) continue;
		const { data: term, error } = glossaryTermSchema.safeParse(yaml.data);
		if (term !== undefined) terms.push({ ...file, yaml, term });
		else
			problems.push(
				...schemaProblems(error.issues, yaml, {
					rule: 'glossary-invalid',
					path,
					about: 'a term',
					whole: 'the frontmatter',
				}),
			);
	}
	const slugs = new Set(files.map(({ slug }) => slug));
	return [
		...problems,
		...repeatedNames(terms),
		...terms.flatMap((term) => unknownRelated(term, slugs)),
	];
}

function repeatedNames(terms: readonly ReadTerm[]): Problem[] {
	const owners = new Map<string, ReadTerm>();
	return terms.flatMap((file) =>
		namesOf(file.term).flatMap((name): Problem[] => {
			const owner = owners.get(nameKey(name));
			if (owner === undefined) owners.set(nameKey(name), file);
			if (owner === undefined || owner === file) return [];
			return [
				{
					rule: 'glossary-alias-taken',
					path: file.path,
					...file.yaml.findPlace(keysOf(file.term, name)),
					message: `the name "${name}" belongs to ${owner.slug} already`,
					expected: 'a name that no other term has',
				},
			];
		}),
	);
}

/** Where a term's file has one of its names. */
function keysOf({ term, acronym, aliases }: GlossaryTerm, name: string): (string | number)[] {
	if (name === term) return ['term'];
	return name === acronym ? ['acronym'] : ['aliases', aliases.indexOf(name)];
}

function unknownRelated(file: ReadTerm, slugs: ReadonlySet<string>): Problem[] {
	return file.term.related.flatMap((slug, index): Problem[] =>
		slugs.has(slug) && slug !== file.slug
			? []
			: [
					{
						rule: 'reference-unknown',
						path: file.path,
						...file.yaml.findPlace(['related', index]),
						message: `related names ${slug}`,
						expected: 'the slug of another term of the glossary',
					},
				],
	);
}
