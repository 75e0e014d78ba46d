import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readLedger, type Ledger } from '../../library/read-ledger.ts';
import { authorityFile, frameworkFile, themeFile } from '../../checks/content-kinds.ts';
import { readContentFolder } from '../../checks/read-content-folder.ts';
import type { BodyCache } from '../../library/kept-bodies.ts';
import { listReports } from '../../library/library-files.ts';
import { byDate, type LibraryReport } from '../../library/library-report.ts';
import { nameShortly } from '../../library/short-name.ts';
import { throwProblems } from '../../library/throw-problems.ts';
import type { FrameworkId } from '../../model/framework.ts';
import type { Inspection } from '../../model/inspection.ts';
import { readRegister } from '../../register/read-register.ts';
import { compileThemes, type ThemeFinder } from '../../themes/compile-themes.ts';
import { readReportHead } from './read-report.ts';

/** A report without its text: what is held of all reports at once. */
export type ReportHead = Omit<LibraryReport, 'body'>;

/** What is known of a library before the text of its reports is read. */
export interface DataHeads {
	/** Its absolute path. */
	library: string;
	/** Every authority, in order of slug. */
	authorities: LibraryReport['authority'][];
	/** Every framework that has a page, by slug. */
	frameworks: ReadonlyMap<string, LibraryReport['framework']>;
	/** All reports, oldest first. */
	reports: ReportHead[];
	/** The reports of each authority, by its slug, oldest first. */
	reportsOf: ReadonlyMap<string, ReportHead[]>;
	/** Finds what findings speak of. */
	themes: ThemeFinder;
	/** The names of themes, by their slugs. */
	themeNames: ReadonlyMap<string, string>;
	/** Where the texts of reports are kept; each is read where there is none. */
	cache: BodyCache | undefined;
	/** What the ledger says of each report, by its id. */
	ledger: Ledger;
	/** The rows of the register, by the slug of the authority. */
	registerOf: ReadonlyMap<string, Inspection[]>;
}

/**
 * Reads what is known of a library before the text of its reports.
 *
 * @param library its absolute path
 * @param content absolute path of content/, for authorities, frameworks and the register
 * @param cache where the texts of reports are kept; each is read where there is none
 */
export async function readHeads(
	library: string,
	content: string,
	cache?: BodyCache,
): Promise<DataHeads> {
	const [authorityFiles, frameworkFiles, themeFiles] = await Promise.all([
		readContentFolder(authorityFile, content, process.cwd()),
		readContentFolder(frameworkFile, content, process.cwd()),
		readContentFolder(themeFile, content, process.cwd()),
	]);
	throwProblems([authorityFiles, frameworkFiles, themeFiles].flatMap(({ problems }) => problems));
	const authorities = authorityFiles.files
		.map(({ slug, data }) => ({ ...data, slug }))
		.sort(bySlug);
	const frameworks = new Map(
		frameworkFiles.files.map(({ slug, data }) => [slug, { ...data, slug: slug as FrameworkId }]),
	);
	const unnamed: Omit<ReportHead, 'shortName'>[] = [];
	for (const id of await listReports(library)) {
		const frontmatter = await readReportHead(library, id);
		const authority = authorities.find(({ slug }) => slug === frontmatter.authority);
		const framework = frameworks.get(frontmatter.framework);
		if (!authority || !framework) throw new Error(`nothing is known of what ${id} is about`);
		unnamed.push({ id, frontmatter, authority, framework });
	}
	const names = nameShortly(unnamed);
	const reports = unnamed
		.map((head) => ({ ...head, shortName: names.get(head.id) ?? head.id }))
		.sort(byDate);
	const themes = themeFiles.files.map(({ slug, data }) => ({ ...data, slug }));
	return {
		...{ library, authorities, frameworks, reports },
		cache,
		themes: compileThemes(themes),
		themeNames: new Map(themes.map(({ slug, name }) => [slug, name])),
		reportsOf: Map.groupBy(reports, ({ authority }) => authority.slug),
		ledger: await readLedger(library),
		registerOf: await readRegisterOf(content, authorities),
	};
}

async function readRegisterOf(
	content: string,
	authorities: DataHeads['authorities'],
): Promise<DataHeads['registerOf']> {
	const file = join(content, 'inspections.csv');
	const slugs = new Set(authorities.map(({ slug }) => slug));
	const { inspections, problems } = readRegister(await readFile(file, 'utf8'), slugs, file);
	throwProblems(problems);
	const rows = inspections.map(({ line: _, ...inspection }): Inspection => inspection);
	return Map.groupBy(rows, ({ authority }) => authority);
}

function bySlug(a: { slug: string }, b: { slug: string }): number {
	return a.slug < b.slug ? -1 : 1;
}
