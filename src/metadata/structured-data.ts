import { titleWithAuthority, type Citation } from '../citation/citation.ts';
import { inspectorates } from '../model/inspectorate.ts';

/** Something that schema.org has a word for. */
export type Thing = Record<string, unknown>;

/** A page above the one that is read. */
export interface StepAbove {
	name: string;
	/** Its address: absolute, for what reads it elsewhere. */
	address: string;
}

/** The way from the top of the site down to a page, without the page itself. */
export function breadcrumbList(steps: readonly StepAbove[]): Thing {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: steps.map(({ name, address }, index) => ({
			...{ '@type': 'ListItem', position: index + 1, name, item: address },
		})),
	};
}

/** What a report is, beside its citation. */
export interface ReportFacts {
	/** Address of its licence; null where it has none. */
	licence: string | null;
	/** Address of its PDF, where it has one. */
	pdf?: string | undefined;
}

/** A report in the words of schema.org. */
export function describeReport(citation: Citation, facts: ReportFacts): Thing {
	const bodies = citation.inspectorates.map((id) => ({
		...{ '@type': 'GovernmentOrganization', name: inspectorates[id] },
	}));
	return {
		'@type': 'Report',
		'@id': citation.url,
		name: titleWithAuthority(citation),
		author: bodies,
		datePublished: citation.published,
		about: citation.authority,
		...(facts.licence !== null && { license: facts.licence }),
		...(citation.pages && { numberOfPages: citation.pages.last }),
		...(facts.pdf !== undefined && {
			encoding: {
				'@type': 'MediaObject',
				contentUrl: facts.pdf,
				encodingFormat: 'application/pdf',
			},
		}),
	};
}

/**
 * Things as the text of a script element. A title may hold anything, and no text may end that element: what could begin a
 * tag is written by its number.
 */
export function writeJsonLd(things: readonly Thing[]): string {
	const [only, ...others] = things;
	const whole =
		others.length === 0
			? { '@context': 'https://schema.org', ...only }
			: { '@context': 'https://schema.org', '@graph': things };
	return JSON.stringify(whole).replaceAll('<', '\\u003c');
}
