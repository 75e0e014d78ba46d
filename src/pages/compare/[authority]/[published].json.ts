import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { reportParams } from '../../../addresses/report-addresses.ts';
import { readLibrary } from '../../../collections/read-library.ts';
import { makeCompared } from '../../../compare/make-compared.ts';

export const getStaticPaths = (async () =>
	(await readLibrary()).map((report) => ({
		params: { ...reportParams(report.id) },
		props: { report },
	}))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What a comparison shows of a report. */
export const GET: APIRoute<Props> = ({ props: { report } }) => Response.json(makeCompared(report));
