import type { GlossaryEntry } from '../../glossary/glossary-entry.ts';
import type { KnownAuthority } from '../../model/authority.ts';
import type { KnownNames } from './manifest.ts';

/** The names that readers may write for what findings are about. */
export function toKnownNames(
	terms: readonly Pick<GlossaryEntry, 'slug' | 'term' | 'acronym' | 'aliases'>[],
	authorities: readonly KnownAuthority[],
): KnownNames {
	return {
		terms: terms.map(({ slug, term, acronym = '', aliases }) => [slug, term, acronym, ...aliases]),
		authorities: authorities.map(({ slug, name, alsoKnownAs }) => [slug, name, ...alsoKnownAs]),
	};
}
