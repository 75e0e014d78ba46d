import type { APIRoute } from 'astro';
import { readLines } from '../../../collections/read-register.ts';
import { gradeLetters } from '../../../model/grade.ts';
import { packGrades } from '../../../register/grades-data.ts';
import { mapCouncils } from '../../../register/mapped-councils.ts';

/** The grades of all councils of the map, from which a browser draws it as at any day. */
export const GET: APIRoute = async () =>
	new Response(JSON.stringify(packGrades(mapCouncils(await readLines()), gradeLetters)));
