import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { fullName } from '../../../glossary/glossary-entry.ts';
import type { TermSummary } from '../../../glossary/term-summary.ts';
import { readGlossary } from '../../../collections/read-glossary.ts';

export const getStaticPaths = (async () =>
	(await readGlossary()).map((term) => ({
		params: { slug: term.slug },
		props: { name: fullName(term), short: term.short },
	}))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What a term means, in a sentence or two: a report shows it beside the term. */
export const GET: APIRoute<Props> = ({ props: { name, short } }) =>
	Response.json({ name, short } satisfies TermSummary);
