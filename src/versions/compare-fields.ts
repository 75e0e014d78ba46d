import { gradeLabels } from '../model/grade.ts';
import { licences, type ReportFrontmatter } from '../model/report.ts';
import type { VersionChange } from './version-change.ts';

/** What of a report's frontmatter readers are told by name; everything else of it is named as it is written. */
const names: Record<string, string> = {
	title: 'Title',
	inspectorates: 'Inspectorates',
	inspected: 'Days of the inspection',
	inspectors: 'Inspectors',
	addressee: 'Addressee',
	addressees: 'Addressees',
	signatories: 'Who signed it',
	copiedTo: 'Who received a copy',
	legalBasis: 'Legal basis',
	visitNumber: 'Number of the visit',
	ageGroup: 'Age group',
	theme: 'Theme of the inspection',
	statementDue: 'When the statement of action is due',
	overall: 'Overall effectiveness',
	outcome: 'Outcome',
};

/** How a document was read, and what people put right in the report, is no change of what was published. */
const left: ReadonlySet<string> = new Set(['source', 'conversion', 'corrections', 'judgements']);

/** In what two versions differ beside their text: what their covers say, their terms of use, and each judgement. */
export function compareFields(older: ReportFrontmatter, newer: ReportFrontmatter): VersionChange[] {
	const fields = [...new Set([...Object.keys(older), ...Object.keys(newer)])]
		.filter((field) => !left.has(field))
		.map((field) => ({
			name: names[field] ?? field,
			was: describe(older[field as keyof ReportFrontmatter]),
			now: describe(newer[field as keyof ReportFrontmatter]),
		}));
	const terms = {
		name: 'Terms of use',
		was: licences[older.source.licence].name,
		now: licences[newer.source.licence].name,
	};
	const judged = [older, newer].map(
		({ judgements }) => new Map(judgements.map((judgement) => [judgement.id, judgement])),
	);
	const [before, after] = [judged[0] ?? new Map(), judged[1] ?? new Map()];
	const judgements = [...new Set([...after.keys(), ...before.keys()])].map((id) => ({
		name: `Judgement: ${(after.get(id) ?? before.get(id))?.label ?? id}`,
		was: sayJudgement(before.get(id)),
		now: sayJudgement(after.get(id)),
	}));
	return [...fields, terms, ...judgements]
		.filter(({ was, now }) => was !== now)
		.map((change) => ({ older: null, newer: null, about: '', ...change }));
}

function sayJudgement(
	judgement: ReportFrontmatter['judgements'][number] | undefined,
): string | null {
	if (!judgement) return null;
	const { group, subgroup, label, grade } = judgement;
	return [group, subgroup, label, gradeLabels[grade]].filter(Boolean).join(': ');
}

/** A value in words: "Gary Lamb, HMI; Tess Writer". Null where there is none. */
function describe(value: unknown): string | null {
	if (value === null || value === undefined) return null;
	if (Array.isArray(value)) return value.map(describe).join('; ');
	if (typeof value !== 'object') return String(value);
	return Object.entries(value)
		.map(([key, part]) => (typeof part === 'boolean' ? (part ? key : '') : describe(part)))
		.filter(Boolean)
		.join(', ');
}
