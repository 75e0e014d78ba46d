import type { APIRoute } from 'astro';
import { readGlossary } from '../../collections/read-glossary.ts';
import { readAuthorityPages } from '../../collections/read-register.ts';
import { toKnownNames } from '../../search/index/known-names.ts';

/** Names of terms and authorities for the search index; `searchIndex()` reads them and removes them. */
export const GET: APIRoute = async () => {
	const [terms, pages] = await Promise.all([readGlossary(), readAuthorityPages()]);
	return Response.json(
		toKnownNames(
			terms,
			pages.map(({ authority }) => authority),
		),
	);
};
