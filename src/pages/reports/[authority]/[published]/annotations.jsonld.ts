import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { addressOrPath } from '../../../../addresses/absolute-address.ts';
import { withBase } from '../../../../addresses/base.ts';
import {
	annotationsPath,
	findingPath,
	reportParams,
	reportPath,
} from '../../../../addresses/report-addresses.ts';
import { webAnnotations } from '../../../../annotations/web-annotations.ts';
import { citeReport } from '../../../../citation/cite-report.ts';
import { citeInWords } from '../../../../citation/plain-citation.ts';
import { readAnnotations } from '../../../../collections/read-annotations.ts';
import { readReportsToMake } from '../../../../collections/read-report-keys.ts';

export const getStaticPaths = (async () => {
	const annotated = await Array.fromAsync(await readReportsToMake(), async (report) => ({
		params: reportParams(report.id),
		props: { report, annotations: (await readAnnotations(report.id)).annotations },
	}));
	return annotated
		.filter(({ props }) => props.annotations.length > 0)
		.map(({ params, props }) => ({ params: { ...params }, props }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The annotations of a report in the Web Annotation format of the W3C. */
export const GET: APIRoute<Props> = ({ props: { report, annotations }, site }) => {
	// Without a host they are paths, which a reader of JSON-LD resolves against the address of the file.
	const absolute = (path: string) => addressOrPath(path, site);
	const address = absolute(reportPath(report.id));
	const collection = webAnnotations(
		report.body.findings,
		annotations,
		`Annotations of ${citeInWords(citeReport(report, address))}`,
		{
			file: absolute(annotationsPath(report.id)),
			report: address,
			finding: (id) => absolute(findingPath(report.id, id)),
			page: (path) => absolute(withBase(path)),
		},
	);
	return new Response(JSON.stringify(collection, null, '\t'), {
		headers: { 'content-type': 'application/ld+json' },
	});
};
