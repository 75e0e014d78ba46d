import type { APIRoute } from 'astro';
import { addressOrPath } from '../addresses/absolute-address.ts';
import { hasFindingPages } from '../addresses/finding-pages.ts';
import { pagePath, placeList, placePath } from '../addresses/places.ts';
import { reportPath } from '../addresses/report-addresses.ts';
import { citeReport } from '../citation/cite-report.ts';
import { citeInWords } from '../citation/plain-citation.ts';
import { readLibrary } from '../collections/read-library.ts';

/**
 * What the site holds and how its addresses are made, in Markdown, for programs that read on somebody's behalf:
 * the form that llmstxt.org proposes.
 */
export const GET: APIRoute = async ({ site }) => {
	const link = (words: string, path: string) => `- [${words}](${addressOrPath(path, site)})`;
	const reports = (await readLibrary()).map((report) => {
		const path = reportPath(report.id);
		const citation = citeInWords(citeReport(report, addressOrPath(path, site)));
		return `${link(report.shortName, path)}: ${citation}`;
	});
	const ownPage = hasFindingPages
		? " and a page of its own below the report's address (`p17/`), with its citation and the place in the source that proves it"
		: '';
	const text = [
		'# Inspection Reader',
		"> Ofsted reports on children's services, word for word. Every finding has an address of its own.",
		`The page of a report holds all its findings; each has an anchor there (\`#p17\`)${ownPage}. Quote the words as they stand, and name the report and the finding.`,
		'## Site',
		[
			...placeList.map(({ id, about }) => link(about, placePath(id))),
			link('How to link to and cite a finding', pagePath('guide', 'link-and-cite')),
		].join('\n'),
		'## Reports',
		reports.join('\n'),
	];
	return new Response(`${text.join('\n\n')}\n`);
};
