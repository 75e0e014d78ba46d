import type { BodyNode, Finding } from '../../../../src/model/body.ts';
import { formatSourceRange } from '../../../../src/model/source-range.ts';
import { blockLines, blockText, type Block, type Prose } from '../../blocks/block.ts';
import { extendFinding, toFinding } from '../../recognise/findings.ts';
import { furniture } from '../../recognise/furniture.ts';
import { findItemNumbers, findNumbers, isRemarkIn, numberedFinding } from './letter-items.ts';
import { createAbove, hangs, isStray } from '../../recognise/hanging-blocks.ts';
import { splitAtHeadings, type LetterPart } from './letter-parts.ts';
import type { LetterPlan } from './letter-plan.ts';
import { takeMark } from '../../recognise/printed-number.ts';
import { createOutline, nameSections } from '../../recognise/outline.ts';
import { blockPieces } from '../../recognise/pieces.ts';

/** The text of a letter as a body: every paragraph and every first-level item is a finding, counted by section. */
export function readLetterSections(blocks: readonly Block[], plan: LetterPlan): BodyNode[] {
	const outline = createOutline();
	const counts = new Map<string, number>();
	const parts = splitAtHeadings(blocks, plan);
	const numbers = findNumbers(parts);
	for (const { section, heading, level, blocks: members } of parts) {
		const marks = section.isList ? findItemNumbers(members) : new Map<Prose, string>();
		outline.close(level);
		if (heading)
			outline.open({
				level,
				heading: blockPieces(heading),
				source: formatSourceRange(blockLines(heading)),
			});
		const above = createAbove();
		for (const block of members) {
			const number = numbers.get(block);
			if (isStray(block))
				for (const node of furniture('page-furniture', [block])) outline.add(node);
			else if (outline.finding && number === undefined && hangs(block, above, section))
				extendFinding(outline.finding, block);
			else if (number !== undefined) outline.add(numberedFinding(block, number, section.kind));
			else outline.add(countedFinding(block, { members, marks, section, counts, plan }));
			above.pass(block);
		}
	}
	nameSections(outline.body);
	return outline.body;
}

/** What a finding is counted among. */
interface Counting {
	members: readonly Prose[];
	/** The numbers of items that have them for marks. */
	marks: ReadonlyMap<Prose, string>;
	section: LetterPart['section'];
	counts: Map<string, number>;
	plan: LetterPlan;
}

function countedFinding(
	block: Prose,
	{ members, marks, section, counts, plan }: Counting,
): Finding {
	const { kind, prefix, isList } = section;
	const mark = marks.get(block);
	const hasBullets = isList && (marks.size > 0 || members.some(({ type }) => type === 'item'));
	const isRemark = isList && isRemarkIn(block, members);
	const counted = isRemark ? `${prefix}-note` : prefix;
	const count = (counts.get(counted) ?? 0) + 1;
	counts.set(counted, count);
	const hasLostBullet =
		hasBullets &&
		!isRemark &&
		mark === undefined &&
		block.type === 'text' &&
		block.style === undefined;
	return toFinding(block, {
		id: `${counted}-${count}`,
		kind: isRemark
			? 'narrative'
			: prefix === 'introduction'
				? plan.introduction(blockText(block))
				: kind,
		...(hasLostBullet && { mended: 'bullet-lost' as const }),
		...(mark !== undefined && takeMark(block, mark)),
	});
}
