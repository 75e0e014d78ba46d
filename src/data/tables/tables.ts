import { annotationsTable } from './annotations.ts';
import { changesTable } from './changes.ts';
import { findingsTable, recommendationsTable } from './findings.ts';
import { authoritiesTable, inspectionsTable } from './inspections.ts';
import { judgementsTable } from './judgements.ts';
import { referencesTable } from './references.ts';
import { licencesTable, reportsTable } from './reports.ts';
import { themesTable } from './themes.ts';
import type { DataTable } from './table.ts';

/** Every table of the open data. One entry is all that a new table needs: files, SQL, dictionary and page follow. */
export const dataTables: readonly DataTable[] = [
	reportsTable,
	findingsTable,
	judgementsTable,
	recommendationsTable,
	inspectionsTable,
	referencesTable,
	themesTable,
	annotationsTable,
	changesTable,
	authoritiesTable,
	licencesTable,
];
