import type { APIRoute, GetStaticPaths } from 'astro';
import { addressOrPath } from '../../../../addresses/absolute-address.ts';
import { readLines } from '../../../../collections/read-register.ts';
import { listJudgements, toJudgementTable } from '../../../../register/given-judgements.ts';
import { listJudged, type JudgedList } from '../../../../register/judged-lists.ts';
import { writeCsv } from '../../../../search/save/write-csv.ts';

export const getStaticPaths = (async () =>
	listJudged(listJudgements(await readLines())).map((list) => ({
		params: { area: list.area as string, grade: list.grade as string },
		props: { list },
	}))) satisfies GetStaticPaths;

/** The judgements of one area that gave one grade, as a table to take away. */
export const GET: APIRoute<{ list: JudgedList }> = ({ props, site }) =>
	new Response(
		writeCsv(toJudgementTable(props.list.judgements, (path) => addressOrPath(path, site))),
	);
