import { z } from 'astro/zod';
import { annotationId } from '../../addresses/annotation-addresses.ts';
import { anchorPath } from '../../addresses/report-addresses.ts';
import { describeBasis } from '../../basis/describe-basis.ts';
import { locate } from '../library/data-site.ts';
import { findingKey } from '../library/read-authority.ts';
import { date, text, type DataTable } from './table.ts';

/** The notes beside reports, a row each. */
export const annotationsTable: DataTable = {
	name: 'annotations',
	title: 'Annotations',
	about: 'Each note beside a finding, written by somebody who is not its inspector.',
	links: { finding: 'findings', report: 'reports' },
	schema: z.strictObject({
		annotation: text('Id of the note: that of its report, # and its address within it'),
		report: text('Id of the report'),
		finding: text('Id of the finding that it is about'),
		quotation: text('The words of the finding that it is about'),
		motivation: text('Why it was written'),
		body: text('The note, in Markdown'),
		rests_on: text('What it rests on, parted by semicolons'),
		author: text('Who wrote it'),
		date: date('When it was written or last changed'),
		address: text('Where it can be read'),
	}),
	*rows({ reports, annotationsOf }, site) {
		for (const { id: report } of reports)
			for (const note of annotationsOf(report))
				yield {
					annotation: findingKey(report, annotationId(note.id)),
					report,
					finding: findingKey(report, note.target),
					quotation: note.quotation.exact,
					motivation: note.motivation,
					body: note.body,
					rests_on: note.restsOn.map((basis) => describeBasis(basis).words).join('; '),
					author: note.author,
					date: note.date,
					address: locate(site, anchorPath(report, annotationId(note.id), site.base)),
				};
	},
};
