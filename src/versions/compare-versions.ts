import type { FindingRecord } from '../library/finding-record.ts';
import type { LibraryReport } from '../library/library-report.ts';
import { findingKinds } from '../model/finding-kinds.ts';
import { compareFields } from './compare-fields.ts';
import { compareParts } from './compare-parts.ts';
import type { VersionChange } from './version-change.ts';
import { matchFindings } from './match-findings.ts';

/** What of a report a comparison is made of. */
export type ComparedVersion = Pick<LibraryReport, 'frontmatter' | 'body'>;

/**
 * Everything in which a version of a report differs from the one before, in its own words: what its cover says, each
 * judgement, each finding, headings, notes and what else its document holds. What only says how a document was read (lines,
 * counts of words) is left out.
 */
export function compareVersions(older: ComparedVersion, newer: ComparedVersion): VersionChange[] {
	return [
		...compareFields(older.frontmatter, newer.frontmatter),
		...matchFindings(older.body.findings, newer.body.findings).flatMap(compareFindings),
		...compareParts(older.body.nodes, newer.body.nodes),
	];
}

/** What is said of a finding that has another address. */
export const addressed = 'its address';
const called = 'what it is called';

/** What of a finding may differ beside its words, with what readers are told. */
const aspects: Record<string, (finding: FindingRecord) => string> = {
	[addressed]: ({ id }) => id,
	[called]: ({ label }) => label,
	'its kind': ({ kind }) => findingKinds[kind].label,
	'when it is due': ({ due }) => due ?? '',
	'the part of the national framework that it serves': ({ nationalFramework }) =>
		nationalFramework ?? '',
	'the section that it stands in': ({ path }) => path.map(({ heading }) => heading).join(' › '),
};

function compareFindings({
	older,
	newer,
}: {
	older?: FindingRecord;
	newer?: FindingRecord;
}): VersionChange[] {
	const named = { older: older?.id ?? null, newer: newer?.id ?? null };
	const name = newer?.label ?? older?.label ?? '';
	if (!older || !newer)
		return [
			{
				...{ ...named, name, about: newer ? 'new' : 'gone' },
				...{ was: older?.text ?? null, now: newer?.text ?? null },
			},
		];
	const words = [{ about: 'other words', was: older.text, now: newer.text }];
	const others = Object.entries(aspects).map(([about, read]) => ({
		...{ about, was: read(older), now: read(newer) },
	}));
	// Whatever has another address is called by another number too.
	const told = older.id === newer.id ? others : others.filter(({ about }) => about !== called);
	return [...words, ...told]
		.filter(({ was, now }) => was !== now)
		.map(({ about, was, now }) => ({ ...named, name, about, was: was || null, now: now || null }));
}
