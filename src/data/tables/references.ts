import { z } from 'astro/zod';
import { factsOf } from '../../register/line-of-time.ts';
import { findingKey } from '../library/read-authority.ts';
import { maybe, maybeDate, text, type DataTable } from './table.ts';

/** Places where a finding names another finding, or speaks of another inspection, a row each. */
export const referencesTable: DataTable = {
	name: 'references',
	title: 'References',
	about:
		'Each place where a finding names another finding of its report, or speaks of another inspection of its authority, with what it means where that can be told.',
	links: { from_finding: 'findings', to_report: 'reports' },
	schema: z.strictObject({
		reference: text('Number of the reference within its report, behind the id of the report'),
		from_finding: text('Id of the finding that speaks'),
		names: text('finding or inspection'),
		words: maybe('The words that speak of an inspection, as they stand there'),
		kind: maybe('What kind of inspection the words name'),
		when_from: maybeDate('First day of the time that the words name'),
		when_to: maybeDate('Last day of it'),
		means: text(
			'known: it is told below which; unknown: the words alone name it; ambiguous: it may be one of several',
		),
		to_finding: maybe('Id of the finding that is named'),
		to_report: maybe('Id of the report of the inspection that is meant, where it is held'),
		to_published: maybeDate('When the report of that inspection was published'),
	}),
	*rows({ reports, mentionsIn, namesOf }) {
		const none = { words: null, kind: null, when_from: null, when_to: null };
		for (const report of reports) {
			let count = 0;
			const reference = (): string => `${report.id}#reference-${(count += 1)}`;
			for (const { id } of report.body.findings)
				for (const named of namesOf(report, id))
					yield {
						reference: reference(),
						from_finding: findingKey(report.id, id),
						...{ names: 'finding', ...none, means: 'known' },
						to_finding: findingKey(report.id, named),
						...{ to_report: null, to_published: null },
					};
			for (const { finding, words, kind, when, meaning } of mentionsIn(report.id)) {
				const meant = meaning.is === 'known' ? meaning.inspection : undefined;
				yield {
					reference: reference(),
					from_finding: findingKey(report.id, finding),
					...{ names: 'inspection', words, kind },
					when_from: when?.from ?? null,
					when_to: when?.to ?? null,
					means: meaning.is,
					to_finding: null,
					to_report: meant?.report?.id ?? null,
					to_published: meant ? factsOf(meant).published : null,
				};
			}
		}
	},
};
