import { plainText, type BodyNode } from '../model/body.ts';
import { gradeLabels } from '../model/grade.ts';
import type { VersionChange } from './version-change.ts';

/** Words of a report that are no finding's, with what they are. */
interface Part {
	name: string;
	text: string;
}

/**
 * In what two versions differ that is no finding: headings with their grades, notes, tables of judgements, and what stands
 * on covers and letterheads. Words that stand in both count as the same wherever they stand.
 */
export function compareParts(
	older: readonly BodyNode[],
	newer: readonly BodyNode[],
): VersionChange[] {
	const [before, after] = [older.flatMap(readParts), newer.flatMap(readParts)];
	const isOf =
		(others: readonly Part[]) =>
		({ name, text }: Part): boolean =>
			others.some((other) => other.name === name && other.text === text);
	const gone = before.filter((part) => !isOf(after)(part));
	const come = after.filter((part) => !isOf(before)(part));
	const change = (was: Part | undefined, now: Part | undefined): VersionChange => ({
		...{ older: null, newer: null, name: now?.name ?? was?.name ?? '', about: '' },
		...{ was: was?.text ?? null, now: now?.text ?? null },
	});
	// What is of one kind and stands in the same place of what changed is taken for the same, said differently.
	const changed = [...new Set([...gone, ...come].map(({ name }) => name))].flatMap((name) => {
		const [was, now] = [gone, come].map((parts) => parts.filter((part) => part.name === name));
		const length = Math.max(was?.length ?? 0, now?.length ?? 0);
		return Array.from({ length }, (_, index) => change(was?.[index], now?.[index]));
	});
	return changed;
}

function readParts(node: BodyNode): Part[] {
	switch (node.type) {
		case 'section': {
			const grade = node.grade === undefined ? '' : `: ${gradeLabels[node.grade]}`;
			const heading = { name: 'Heading', text: plainText(node.heading) + grade };
			return [heading, ...node.children.flatMap(readParts)];
		}
		case 'finding':
			return [];
		case 'note':
			return [{ name: 'Note', text: `${node.mark} ${plainText(node.pieces)}` }];
		case 'grade-line':
			return [{ name: 'Line of a grade', text: node.text }];
		case 'judgement-record': {
			const rows = node.table.rows.map((row) => row.map(plainText).join(' | '));
			return rows.map((text) => ({ name: 'Row of the table of judgements', text }));
		}
		case 'furniture':
			return [{ name: `On its ${furnitureNames[node.kind] ?? 'pages'}`, text: node.text }];
	}
}

const furnitureNames: Partial<Record<string, string>> = {
	letterhead: 'letterhead',
	cover: 'cover',
	contents: 'list of contents',
	'back-page': 'last page',
};
