import { z } from 'astro/zod';
import { listChanges } from '../../changes/list-changes.ts';
import { maybe, maybeDate, text, type DataTable } from './table.ts';

/** What was added, corrected, moved or withdrawn, a row each. */
export const changesTable: DataTable = {
	name: 'changes',
	title: 'Changes',
	about:
		'Each change of what is published: a report or finding that was added, and what people corrected, with the words before and now.',
	links: { report: 'reports' },
	schema: z.strictObject({
		change: text('Number of the change within its report, behind the id of the report'),
		day: maybeDate('When it was published here, or corrected; empty where the ledger does not say'),
		kind: text(
			'added, version (in a new version of the report), corrected, moved, merged or withdrawn',
		),
		report: text('Id of the report'),
		place: maybe(
			'The finding or section, by its address within the report; empty for the report itself',
		),
		about: maybe('What was corrected'),
		was: maybe('What stood there before'),
		now: maybe('What stands there now'),
		reason: maybe('Why it was corrected'),
		corrected_by: maybe('Who corrected it'),
	}),
	*rows({ reports, ledgerOf, versionsOf }) {
		for (const report of reports) {
			const changes = listChanges(report, ledgerOf(report.id), versionsOf(report.id));
			for (const [at, { day, kind, place, about, was, now, reason, by }] of changes.entries())
				yield {
					change: `${report.id}#change-${at + 1}`,
					...{ day, kind, report: report.id, place, about, was, now, reason, corrected_by: by },
				};
		}
	},
};
