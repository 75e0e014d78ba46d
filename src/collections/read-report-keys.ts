import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findingNamer } from '../basis/name-finding.ts';
import { digestOf } from '../files/digest-of.ts';
import { readIfThere } from '../files/read-if-there.ts';
import type { BodyRecord } from '../library/body-record.ts';
import { sourceFile, sourceLinesFile } from '../library/library-files.ts';
import { neighbours, type LibraryReport } from '../library/library-report.ts';
import { siteLibrary } from '../library/site-library.ts';
import type { RelatedPlace } from '../related/relate-library.ts';
import { digestNames, readReportKeys, reportFolder } from '../site-folder/report-keys.ts';
import { readAnnotations } from './read-annotations.ts';
import { readBacklinks } from './read-backlinks.ts';
import { readLibrary } from './read-library.ts';
import { readMentions } from './read-mentions.ts';
import { readRelated } from './read-related.ts';
import { readLines } from './read-register.ts';
import { readVersions } from './read-versions.ts';

/** A report with what its pages are made from, as a digest. */
interface KeyedReport {
	id: string;
	/** SHA-256 of all that its pages show, in hexadecimal. */
	key: string;
	/** Whether the pages that stand are these: they are kept, and none of them is made. */
	kept: boolean;
}

let read: Promise<Map<string, KeyedReport>> | undefined;

/**
 * The reports whose pages a build has to make: all, but for those that stand as they would be made (READER_STANDING). Every
 * page below the address of a report asks here. What such a page shows must be in the report's key.
 */
export async function readReportsToMake(): Promise<LibraryReport[]> {
	const reports = await readLibrary();
	if (standing() === undefined) return reports;
	const keyed = await readKeyedReports();
	return reports.filter(({ id }) => keyed.get(id)?.kept !== true);
}

/** Every report with its key; none where nobody has said what pages are made by (READER_MAKERS). */
export function readKeyedReports(): Promise<Map<string, KeyedReport>> {
	read ??= keyReports();
	return read;
}

/** The site that stands where this one goes, from which pages may be kept. */
function standing(): string | undefined {
	return process.env['READER_STANDING'] || undefined;
}

async function keyReports(): Promise<Map<string, KeyedReport>> {
	const makers = process.env['READER_MAKERS'];
	if (!makers) return new Map();
	const site = standing();
	const old = site === undefined ? new Map() : await readReportKeys(site);
	const [reports, mentions, lines, relatedTo, pointsTo] = await Promise.all([
		readLibrary(),
		readMentions(),
		readLines(),
		readRelated(),
		readBacklinks(),
	]);
	const lineOf = new Map(lines.map(({ authority, inspections }) => [authority.slug, inspections]));
	const nameFinding = findingNamer(reports);
	const versionsOf = await readVersions();
	const keyed = new Map<string, KeyedReport>();
	for (const report of reports) {
		const { id } = report;
		const annotations = await readAnnotations(id);
		const older = (versionsOf.get(id) ?? []).slice(0, -1).map(({ report: version }) => version);
		const addresses = JSON.stringify(annotations).match(/\/reports\/[^"\s)]+/gu) ?? [];
		const key = digestOfShown([
			makers,
			report,
			neighbours(report, reports),
			lineOf.get(report.authority.slug),
			mentions.in.get(id),
			mentions.of.get(id),
			annotations,
			addresses.map(nameFinding),
			report.body.findings.map((finding) => relatedTo(id, finding).map(showRelated)),
			report.body.findings.map((finding) => pointsTo(id, finding.id)),
			await digestSource(report),
			versionsOf.get(id),
			await Promise.all(older.map((version) => readAnnotations(version.id))),
			await Promise.all(older.map(digestSource)),
		]);
		const { key: oldKey, names } = old.get(id) ?? {};
		const kept =
			site !== undefined &&
			oldKey === key &&
			existsSync(join(site, reportFolder(id))) &&
			names === (await digestNames(site, id));
		keyed.set(id, { id, key, kept });
	}
	return keyed;
}

/** What is shown of a finding that is related to one: all of its report would make too many reports anew. */
function showRelated({ side, report, finding }: RelatedPlace): string[] {
	return [side, report.id, report.shortName, finding.id, finding.label, finding.text];
}

/** A document as received, or the lines of it, is shown beside the report and read when a page is made. */
async function digestSource({ id, frontmatter }: LibraryReport): Promise<string> {
	const { format } = frontmatter.source;
	const library = siteLibrary();
	const file = format === 'pdf' ? sourceLinesFile(library, id) : sourceFile(library, id, format);
	return digestOf((await readIfThere(file)) ?? '');
}

/** A report is large and shown in many places: its text is written out and digested once. */
const digests = new WeakMap<BodyRecord, string>();

function digestOfShown(value: unknown): string {
	return digestOf(
		JSON.stringify(value, (_name, part: unknown) => {
			if (part instanceof Map) return [...part];
			return isBody(part) ? digestOfBody(part) : part;
		}),
	);
}

function isBody(part: unknown): part is BodyRecord {
	return typeof part === 'object' && part !== null && 'nodes' in part && 'findings' in part;
}

function digestOfBody(body: BodyRecord): string {
	const digest = digests.get(body) ?? digestOf(JSON.stringify(body));
	digests.set(body, digest);
	return digest;
}
