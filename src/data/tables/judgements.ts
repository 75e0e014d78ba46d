import { z } from 'astro/zod';
import { anchorPath } from '../../addresses/report-addresses.ts';
import { locate } from '../library/data-site.ts';
import { findingKey } from '../library/read-authority.ts';
import { date, maybe, text, type DataTable } from './table.ts';

/** Every grade that a held report gives, a row each. */
export const judgementsTable: DataTable = {
	name: 'judgements',
	title: 'Judgements',
	about:
		'Each graded judgement of a report that is held, as its own table prints it. Scales differ: adequate is no grade of the scale since 2013.',
	links: { report: 'reports', authority: 'authorities', licence: 'licences' },
	schema: z.strictObject({
		judgement: text('Id of the judgement: that of its report, # and its address within it'),
		report: text('Id of the report'),
		authority: text('Slug of the authority inspected'),
		published: date('Date of the report'),
		framework: text(
			'The framework that the report was inspected under, which says what its grades mean',
		),
		area: text('What is judged, in one word for all frameworks'),
		label: text('The label of the row as printed'),
		service: maybe('The service judged, where a report judges two'),
		subgroup: maybe('A heading between the service and the row'),
		grade: text('The grade'),
		printed: maybe('The words of the grade as printed; empty where the row has lost them'),
		licence: text('Terms of use of the report'),
		address: text('Where it can be read, and cited by'),
	}),
	*rows({ reports }, site) {
		for (const { id: report, frontmatter, authority } of reports)
			for (const judgement of frontmatter.judgements)
				yield {
					judgement: findingKey(report, judgement.id),
					report,
					authority: authority.slug,
					published: frontmatter.published,
					framework: frontmatter.framework,
					area: judgement.area,
					label: judgement.label,
					service: judgement.group ?? null,
					subgroup: judgement.subgroup ?? null,
					grade: judgement.grade,
					printed: judgement.printed,
					licence: frontmatter.source.licence,
					address: locate(site, anchorPath(report, judgement.id, site.base)),
				};
	},
};
