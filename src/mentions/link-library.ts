import type { KnownInspection } from '../register/line-of-time.ts';
import { FoundMentions } from './found-mentions.ts';
import { listNamedOnly, type NamedOnly } from './list-named-only.ts';
import { compileOtherNames } from './is-refused.ts';
import { resolveReport, type PlacedMention, type ResolvedMention } from './resolve-report.ts';

/** An authority with what is known of its inspections. */
export interface SpokenLine {
	authority: { slug: string; name: string; alsoKnownAs?: readonly string[] | undefined };
	/** Oldest first. */
	inspections: readonly KnownInspection[];
}

/** What the reports of a library say of other inspections. */
export interface LibraryMentions {
	/** In each report, in its order, by the report's id. */
	in: ReadonlyMap<string, ResolvedMention[]>;
	/** Of each report, by its id: the earliest report that speaks of it first. */
	of: ReadonlyMap<string, PlacedMention[]>;
	/** Inspections that reports alone name, by the slug of the authority; oldest first. */
	namedOnly: ReadonlyMap<string, NamedOnly[]>;
}

/**
 * Finds what every report says of other inspections of its authority.
 *
 * @param known what was found in texts before, for who goes through a library again
 */
export function linkLibrary(
	lines: readonly SpokenLine[],
	known = new FoundMentions(),
): LibraryMentions {
	const names = lines.flatMap(({ authority }) => namesOf(authority));
	const placed = lines.flatMap(({ authority, inspections }) => {
		const reports = inspections.flatMap(({ report }) => report ?? []);
		if (reports.length === 0) return [];
		const own = namesOf(authority);
		const namesOther = compileOtherNames(own, names);
		const decisive = [...own, '', ...names].join('\n');
		return reports.flatMap((report) => {
			const found = known.find(report, namesOther, decisive);
			return resolveReport(report, inspections, found).map((mention) => ({ report, mention }));
		});
	});
	const within = Map.groupBy(placed, ({ report }) => report.id);
	const meant = placed.flatMap((place) => {
		const { meaning } = place.mention;
		const of = meaning.is === 'known' ? meaning.inspection.report?.id : undefined;
		return of === undefined ? [] : [{ of, place }];
	});
	const byAuthority = Map.groupBy(placed, ({ report }) => report.authority.slug);
	return {
		in: new Map([...within].map(([id, own]) => [id, own.map(({ mention }) => mention)])),
		of: new Map(
			[...Map.groupBy(meant, ({ of }) => of)].map(([id, own]) => [
				id,
				own.map(({ place }) => place),
			]),
		),
		namedOnly: new Map([...byAuthority].map(([slug, own]) => [slug, listNamedOnly(own)])),
	};
}

function namesOf({ name, alsoKnownAs = [] }: SpokenLine['authority']): string[] {
	return [name, ...alsoKnownAs];
}
