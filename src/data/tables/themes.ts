import { z } from 'astro/zod';
import { findingKey } from '../library/read-authority.ts';
import { date, text, type DataTable } from './table.ts';

/** What findings speak of, a row for each theme of a finding. */
export const themesTable: DataTable = {
	name: 'themes',
	title: 'Themes of findings',
	about:
		'Which themes a finding speaks of, as found by wordings that stand on the page of each theme. Of those found some nine in ten are right.',
	links: { finding: 'findings', report: 'reports', authority: 'authorities' },
	schema: z.strictObject({
		finding_theme: text('Id of the row: that of the finding, a space and the theme'),
		finding: text('Id of the finding'),
		theme: text('Slug of the theme, by which its page stands under /themes/'),
		report: text('Id of the report'),
		authority: text('Slug of the authority inspected'),
		published: date('Date of the report'),
	}),
	*rows({ reports }) {
		for (const { id: report, body, authority, frontmatter } of reports)
			for (const { id, themes } of body.findings)
				for (const theme of themes) {
					const finding = findingKey(report, id);
					yield {
						finding_theme: `${finding} ${theme}`,
						...{ finding, theme, report },
						authority: authority.slug,
						published: frontmatter.published,
					};
				}
	},
};
