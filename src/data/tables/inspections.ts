import { z } from 'astro/zod';
import { inspectoratePage } from '../../addresses/inspectorate-page.ts';
import { pagePath } from '../../addresses/places.ts';
import { reportPath } from '../../addresses/report-addresses.ts';
import { factsOf } from '../../register/line-of-time.ts';
import { locate } from '../library/data-site.ts';
import { date, maybe, maybeDate, number, text, type DataTable } from './table.ts';

/** Every inspection that is known, whether or not its report is held, a row each. */
export const inspectionsTable: DataTable = {
	name: 'inspections',
	title: 'Inspections',
	about:
		'Each inspection of the register, and each of which a report is held. These are facts; the words of reports are in none of its columns.',
	links: { authority: 'authorities', report: 'reports' },
	schema: z.strictObject({
		inspection: text(
			'Authority, framework and date of publication, parted by slashes; a number follows where two are alike',
		),
		authority: text('Slug of the authority inspected'),
		authority_name: text('Name of the authority inspected'),
		region: text('Region of the authority, as Ofsted names it'),
		kind: text('What kind of inspection it was'),
		framework: text('The framework that it was made under'),
		published: date('When its report was published'),
		inspected_from: maybeDate('First day on site'),
		inspected_to: maybeDate('Last day on site'),
		overall: maybe('Overall grade; empty where none was given'),
		outcome: maybe('Outcome of an area SEND inspection'),
		theme: maybe('What a joint inspection looked at'),
		judgements: maybe('The grade of each judged area: leaders=good care-leavers=inadequate'),
		report: maybe('Id of its report; empty where it is not held'),
		address: maybe(
			'Where its report can be read: here, else at the inspectorate, or a list of all of the authority',
		),
	}),
	*rows({ authority, inspections }, site) {
		const seen = new Map<string, number>();
		for (const known of inspections) {
			const { kind, framework, published, inspected, ...facts } = factsOf(known);
			const key = `${authority.slug}/${framework}/${published}`;
			const times = (seen.get(key) ?? 0) + 1;
			seen.set(key, times);
			const { report, row } = known;
			yield {
				inspection: times === 1 ? key : `${key}/${times}`,
				authority: authority.slug,
				authority_name: authority.name,
				region: authority.region,
				...{ kind, framework, published },
				inspected_from: inspected?.from ?? null,
				inspected_to: inspected?.to ?? null,
				overall: facts.overall ?? null,
				outcome: facts.outcome ?? null,
				theme: facts.theme ?? null,
				judgements: facts.judgements.map(({ area, grade }) => `${area}=${grade}`).join(' ') || null,
				report: report?.id ?? null,
				address: report
					? locate(site, reportPath(report.id, site.base))
					: (row?.url ?? inspectoratePage(authority.urn) ?? null),
			};
		}
	},
};

/** The local authorities, a row each. */
export const authoritiesTable: DataTable = {
	name: 'authorities',
	title: 'Authorities',
	about: 'Each local authority of England with the codes by which other tables name it.',
	links: {},
	schema: z.strictObject({
		authority: text('Slug of the authority'),
		name: text('Name in common use'),
		region: text('Region as Ofsted names it'),
		type: maybe('Type of authority'),
		urn: maybe('Unique reference number at Ofsted'),
		la_code: maybe('Three-digit code of the Department for Education'),
		gss_code: maybe('Code of the Office for National Statistics'),
		reports: number('How many of its reports are held'),
		inspections: number('How many inspections of it are known'),
		address: text('Its page here'),
	}),
	*rows({ authority, reports, inspections }, site) {
		yield {
			authority: authority.slug,
			name: authority.name,
			region: authority.region,
			type: authority.type,
			urn: authority.urn,
			la_code: authority.laCode,
			gss_code: authority.gssCode,
			reports: reports.length,
			inspections: inspections.length,
			address: locate(site, pagePath('authorities', authority.slug, site.base)),
		};
	},
};
