import { join, relative } from 'node:path';
import { readIfThere } from '../../src/files/read-if-there.ts';
import {
	listReportsAndVersions,
	permalinksFile,
	reportFile,
} from '../../src/library/library-files.ts';
import type { Outcome, Problem } from '../../src/model/problem.ts';
import { projectRoot } from '../cli/project.ts';
import { takeShare, type Shard } from '../cli/shard.ts';
import { readAuthorities } from '../library/read-authorities.ts';
import { librarySourceList, readSourceList } from '../library/source-list.ts';
import { checkAnnotationFiles } from './check-annotation-files.ts';
import { checkLedger } from './check-ledger.ts';
import type { CheckContext, CheckedReport } from './check-report.ts';

/** What the proof of a library found. */
export interface LibraryProof {
	/** Ids of all its reports and their older versions, the faulty ones too. */
	ids: readonly string[];
	/** How many reports of the part were to be proved, the faulty ones too. */
	total: number;
	/** Those that are sound. */
	reports: CheckedReport[];
	/** How many annotations stand where they say. */
	annotations: number;
	/** Slugs of the authorities that reports may be on. */
	authorities: ReadonlySet<string>;
	problems: Problem[];
}

/** Checks the reports of these ids, and hands over what was found in the order of the ids. */
export type CheckReports = (
	ids: readonly string[],
	context: CheckContext,
) => AsyncIterable<Outcome<CheckedReport>>;

/**
 * Proves a library: each report against its source, the list of its sources, its annotations, and its ledger.
 *
 * @param cwd the folder that messages name files from
 * @param today as an ISO date: nothing was published later
 * @param shard which of the reports are proved; all where none is given
 */
export async function proveLibrary(
	library: string,
	checkReports: CheckReports,
	{ cwd, today, shard = { number: 1, of: 1 } }: { cwd: string; today: string; shard?: Shard },
): Promise<LibraryProof> {
	const authorities = await readAuthorities(join(projectRoot, 'content/authorities'));
	const ids = await listReportsAndVersions(library);
	const { listings, problems } = await readSourceList(librarySourceList(library), cwd);
	const reports: CheckedReport[] = [];
	const share = takeShare(ids, shard);
	for await (const checked of checkReports(share, { library, authorities, listings, cwd })) {
		if (checked.ok) reports.push(checked.value);
		else problems.push(...checked.problems);
	}
	const annotations = await checkAnnotationFiles(library, cwd);
	const ledger = permalinksFile(library);
	const text = (await readIfThere(ledger))?.toString('utf8') ?? '';
	problems.push(
		...annotations.problems,
		...checkLedger({ text, path: relative(cwd, ledger), today }, reports, ids, (id) =>
			relative(cwd, reportFile(library, id)),
		),
	);
	return {
		...{ ids, total: share.length, reports, annotations: annotations.sound },
		authorities: new Set(authorities.map(({ slug }) => slug)),
		problems,
	};
}
