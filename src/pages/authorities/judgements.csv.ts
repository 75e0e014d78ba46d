import type { APIRoute } from 'astro';
import { addressOrPath } from '../../addresses/absolute-address.ts';
import { readLines } from '../../collections/read-register.ts';
import { listJudgements, toJudgementTable } from '../../register/given-judgements.ts';
import { writeCsv } from '../../search/save/write-csv.ts';

/** Every judgement of the register and of the reports that are held, as a table to take away. */
export const GET: APIRoute = async ({ site }) => {
	const judgements = listJudgements(await readLines());
	return new Response(writeCsv(toJudgementTable(judgements, (path) => addressOrPath(path, site))));
};
