import { siteBase, withBase } from './base.ts';
import { hasFindingPages } from './finding-pages.ts';

/** The two parts of a report's id that its route is made of. */
export interface ReportParams {
	/** Slug of the authority: `st-helens`. */
	authority: string;
	/** ISO date of publication: `2012-08-10`. */
	published: string;
}

/** Splits a report's id, `st-helens/2012-08-10`, or that of an older version of it, into the parameters of its route. */
export function reportParams(report: string): ReportParams {
	const [authority, published] = report.split('/');
	if (authority === undefined || published === undefined)
		throw new Error(`not the id of a report: ${report}`);
	return { authority, published };
}

/** The report: `/reports/st-helens/2012-08-10/`; an older version stands below it: `…/versions/1/`. */
export function reportPath(report: string, base: string = siteBase): string {
	return withBase(`/reports/${report}/`, base);
}

/** The versions of a report and what changed between them: `/reports/st-helens/2012-08-10/versions/`. */
export function versionsPath(report: string, base: string = siteBase): string {
	return `${reportPath(report, base)}versions/`;
}

/** Whether a page is one of an older version of a report: `/reports/st-helens/2012-08-10/versions/1/p17/`. */
export function isOfOlderVersion(path: string): boolean {
	return /\/reports\/[^/]+\/\d{4}-\d\d-\d\d\/versions\/\d+\//u.test(path);
}

/** What changed in a version of a report, on the page of its versions: `…/versions/#version-2`. */
export function changesOfVersionPath(report: string, number: number): string {
	return `${versionsPath(report)}#version-${number}`;
}

/**
 * A finding's own page: `/reports/st-helens/2012-08-10/p17/`. Where findings have none, its place in the report, here and
 * below.
 */
export function findingPath(report: string, finding: string, base: string = siteBase): string {
	return reportPath(report, base) + fromReport.finding(finding);
}

/** An element of the report in its context: `/reports/st-helens/2012-08-10/#p17`. */
export function anchorPath(report: string, id: string, base: string = siteBase): string {
	return `${reportPath(report, base)}#${id}`;
}

/** The PDF as received, opened at a page counted from 1: `/reports/st-helens/2019-11-04/report.pdf#page=4`. */
export function pdfPath(report: string, page?: number, base: string = siteBase): string {
	return `${reportPath(report, base)}report.pdf${page === undefined ? '' : `#page=${page}`}`;
}

/** The annotations of a report as data: `/reports/st-helens/2012-08-10/annotations.jsonld`. */
export function annotationsPath(report: string, base: string = siteBase): string {
	return reportPath(report, base) + fromReport.annotations;
}

/** The report with all its findings as data: `/reports/st-helens/2012-08-10/report.json`. */
export function reportDataPath(report: string, base: string = siteBase): string {
	return reportPath(report, base) + fromReport.data;
}

/** The card that a link to the report unfurls with: `/reports/st-helens/2012-08-10/card.png`. */
export function cardPath(report: string, base: string = siteBase): string {
	return reportPath(report, base) + fromReport.card;
}

/**
 * The same addresses as seen from the report's own page. A long report repeats them for every
 * paragraph, and a relative link holds under every base.
 */
export const fromReport = {
	/** `p17/` */
	finding: (finding: string): string => (hasFindingPages ? `${finding}/` : `#${finding}`),
	/** `#p17` */
	anchor: (id: string): string => `#${id}`,
	annotations: 'annotations.jsonld',
	/** The PDF as received: `report.pdf` */
	pdf: 'report.pdf',
	/** The report with all its findings as data. */
	data: 'report.json',
	/** The report as Markdown. */
	markdown: 'report.md',
	/** What a link to it unfurls with, a picture. */
	card: 'card.png',
} as const;

/** The same addresses as seen from the page of one finding of the report, of which there are tens of thousands. */
export const fromFinding = {
	/** `../` */
	report: '../',
	/** `../p18/` */
	finding: (finding: string): string => `../${finding}/`,
	/** `../#p17` */
	anchor: (id: string): string => `../#${id}`,
	/** The PDF as received: `../report.pdf` */
	pdf: '../report.pdf',
	/** The finding within the data of its report: `../report.json#p17` */
	data: (finding: string): string => `../report.json#${finding}`,
	/** Its report as Markdown: `../report.md` */
	markdown: '../report.md',
} as const;
