import type { APIRoute } from 'astro';
import { readLibrary } from '../../collections/read-library.ts';
import { readThemes } from '../../collections/read-themes.ts';
import { listCompared } from '../../compare/make-compared.ts';

/** What may be compared: a browser loads it when somebody chooses. */
export const GET: APIRoute = async () =>
	Response.json(listCompared(await readLibrary(), await readThemes()));
