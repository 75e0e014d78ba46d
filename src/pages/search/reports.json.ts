import type { APIRoute } from 'astro';
import { readLibrary } from '../../loaders/read-library.ts';
import { makeReportTable } from '../../search/make-report-table.ts';

/** The words that search results show beside a finding; read when a reader searches. */
export const GET: APIRoute = async () => Response.json(makeReportTable(await readLibrary()));
