import { annotationId, annotationPlaceId } from '../addresses/annotation-addresses.ts';
import { placeList } from '../addresses/places.ts';
import type { ReadText } from '../files/read-below.ts';
import { readAnnotationFile } from './annotation-file.ts';
import { readYaml } from './yaml-problems.ts';
import { nearestNames } from '../words/nearest-words.ts';
import { splitFrontmatter } from '../model/split-frontmatter.ts';

/** The files that annotations are held against. */
export interface LinkedFiles {
	/** Below the library: `reports/…`, `annotations/…`. */
	library: ReadText;
	/** Below content/, which the library need not be: `glossary/…`, `frameworks/…`. */
	content: ReadText;
}

/** Why a link leads nowhere. */
export interface BrokenLink {
	message: string;
	expected: string;
}

/** The pages of the site that stand alone or list others. */
const lists = new Set(['/', ...placeList.map(({ path }) => path)]);

/** Places whose pages are files of content/. */
const filed = placeList.filter(({ pageFiles }) => pageFiles !== undefined);

const name = '[a-z0-9]+(?:-[a-z0-9]+)*';
const reportAddress = new RegExp(`^/reports/(${name}/\\d{4}-\\d\\d-\\d\\d)/(?:(${name})/)?$`, 'u');
const pageAddress = new RegExp(`^/(${filed.map(({ id }) => id).join('|')})/(${name})/$`, 'u');

/**
 * Why a link within the site leads nowhere; null if it leads to a page, and to an id that the page has.
 *
 * @param url begins with one slash, and has no base before it
 */
export async function findLinkFault(url: string, files: LinkedFiles): Promise<BrokenLink | null> {
	const { pathname, hash } = new URL(url, 'https://site.example');
	const id = hash.slice(1);
	const [, report, step] = reportAddress.exec(pathname) ?? [];
	if (report !== undefined) return findReportFault(url, { report, step, id }, files);
	const [, folder, slug] = pageAddress.exec(pathname) ?? [];
	const place = filed.find(({ id }) => id === folder);
	const isThere =
		lists.has(pathname) ||
		(place !== undefined &&
			(await files.content(`${place.id}/${slug}.${place.pageFiles}`)) !== null);
	return isThere
		? null
		: {
				message: `the note links to ${url}, which is no page of the site`,
				expected:
					'the address of a report, a finding, a term, a framework, an authority or a guide, with a slash at its end',
			};
}

async function findReportFault(
	url: string,
	{ report, step, id }: { report: string; step: string | undefined; id: string },
	files: LinkedFiles,
): Promise<BrokenLink | null> {
	const mdx = await files.library(`reports/${report}.mdx`);
	if (mdx === null)
		return {
			message: `the note links to ${url}, and the library has no report ${report}`,
			expected: 'a report of the library',
		};
	if (step === 'source') return /^(?:l\d+)?$/u.test(id) ? null : unknownId(url, []);
	const { findings, anchors } = readAddresses(mdx);
	if (step !== undefined)
		return findings.has(step) && id === '' ? null : unknownId(url, findings, step);
	if (id === '' || anchors.has(id)) return null;
	const path = `annotations/${report}.yaml`;
	const notes = readAnnotationFile({ report, path, text: (await files.library(path)) ?? '' });
	const isNote =
		notes.ok &&
		notes.value.annotations.some(({ annotation }) =>
			[annotationId(annotation.id), annotationPlaceId(annotation.id)].includes(id),
		);
	return isNote ? null : unknownId(url, anchors, id);
}

function unknownId(url: string, known: Iterable<string>, id = ''): BrokenLink {
	const nearest = nearestNames(id, known);
	return {
		message: `the note links to ${url}, and that page has no such id`,
		expected: nearest.length > 0 ? `one that it has, such as ${nearest.join(', ')}` : 'none',
	};
}

/** The ids of a report's findings, and of all that can be linked to in it. */
function readAddresses(mdx: string): { findings: Set<string>; anchors: Set<string> } {
	const { frontmatter, body } = splitFrontmatter(mdx);
	const ids = [...body.matchAll(/^<(?<element>Section|Finding) [^>]*?\bid="(?<id>[^"]*)"/gmu)].map(
		({ groups }) => ({ element: groups?.['element'], id: groups?.['id'] ?? '' }),
	);
	const { judgements = [] } = (readYaml(frontmatter).data ?? {}) as {
		judgements?: { id?: string }[];
	};
	return {
		findings: new Set(ids.flatMap(({ element, id }) => (element === 'Finding' ? [id] : []))),
		anchors: new Set([...ids.map(({ id }) => id), ...judgements.map(({ id }) => id ?? '')]),
	};
}
