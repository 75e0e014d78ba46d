import { getCollection } from 'astro:content';
import { pagePath } from '../addresses/places.ts';
import { anchorPath } from '../addresses/report-addresses.ts';
import { annotationId } from '../addresses/annotation-addresses.ts';
import { findingNamer } from '../basis/name-finding.ts';
import type { PointsTo } from '../context/points-to.ts';
import { findAskedAgain } from '../improvements/asked-again.ts';
import { findBacklinks, type LinkingText } from '../references/find-backlinks.ts';
import { readLibrary } from './read-library.ts';

/** Gives what points to a finding, by the id of its report and its own. */
export type PointsToFinding = (report: string, finding: string) => PointsTo;

let built: Promise<PointsToFinding> | undefined;

/** What points to each finding. A build reads it once for all its pages; while somebody edits, each page reads it anew. */
export async function readBacklinks(): Promise<PointsToFinding> {
	if (import.meta.env.DEV) return find();
	built ??= find();
	return built;
}

async function find(): Promise<PointsToFinding> {
	const reports = await readLibrary();
	const links = findBacklinks(await readTexts(findingNamer(reports)));
	const again = findAskedAgain(reports);
	return (report, finding) => {
		const key = `${report}#${finding}`;
		return { texts: links.get(key) ?? [], again: again.get(key) ?? [] };
	};
}

async function readTexts(
	nameFinding: (address: string) => string | undefined,
): Promise<LinkingText[]> {
	const [annotations, terms, frameworks] = await Promise.all([
		getCollection('annotations'),
		getCollection('glossary'),
		getCollection('frameworks'),
	]);
	const notes = annotations.flatMap(({ id, data }) =>
		data.annotations.map((annotation): LinkingText => {
			const address = `/reports/${id}/#${annotation.target}`;
			return {
				name: `Annotation on ${nameFinding(address) ?? address}`,
				path: anchorPath(id, annotationId(annotation.id)),
				on: `${id}#${annotation.target}`,
				text: JSON.stringify([annotation.body, annotation.restsOn]),
			};
		}),
	);
	return [
		...notes,
		...terms.map(({ id, data, rendered }) => ({
			name: `Glossary: ${data.term}`,
			path: pagePath('glossary', id),
			text: `${JSON.stringify(data.restsOn)} ${rendered?.html ?? ''}`,
		})),
		...frameworks.map(({ id, data, rendered }) => ({
			name: `Framework: ${data.short}`,
			path: pagePath('frameworks', id),
			text: `${JSON.stringify(data)} ${rendered?.html ?? ''}`,
		})),
	];
}
