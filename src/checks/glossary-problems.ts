import { nameKey, namesOf } from '../model/glossary-names.ts';
import type { GlossaryTerm } from '../model/glossary.ts';
import type { Problem } from '../model/problem.ts';
import type { ReadContentFile } from './content-file.ts';

type ReadTerm = ReadContentFile<GlossaryTerm>;

/**
 * What is wrong with terms as they stand to each other.
 *
 * @param slugs those of all terms, also of such as cannot be read
 */
export function glossaryProblems(
	terms: readonly ReadTerm[],
	slugs: ReadonlySet<string>,
): Problem[] {
	return [...repeatedNames(terms), ...terms.flatMap((term) => unknownRelated(term, slugs))];
}

function repeatedNames(terms: readonly ReadTerm[]): Problem[] {
	const owners = new Map<string, ReadTerm>();
	return terms.flatMap((file) =>
		namesOf(file.data).flatMap((name): Problem[] => {
			const owner = owners.get(nameKey(name));
			if (owner === undefined) owners.set(nameKey(name), file);
			if (owner === undefined || owner === file) return [];
			return [
				{
					rule: 'glossary-alias-taken',
					path: file.path,
					...file.yaml.findPlace(keysOf(file.data, name)),
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
	return file.data.related.flatMap((slug, index): Problem[] =>
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
