import { type RepairRule, repairRuleIds } from '../model/repair.ts';
import type { SourceLine } from './mark-source.ts';

/** The mends that one rule made in a document. */
export interface RuleMends {
	rule: RepairRule;
	/** How many. */
	count: number;
	/** The numbers of the lines that hold them, in order, each once. */
	lines: number[];
}

/** Gathers the mends of a source by rule, in the order in which the model lists the rules. */
export function listMends(source: readonly SourceLine[]): RuleMends[] {
	return repairRuleIds.flatMap((rule) => {
		const lines = source.flatMap(({ number, marks }) =>
			marks
				.filter((mark) => mark.type === 'mend' && mark.rule === rule && !mark.continues)
				.map(() => number),
		);
		return lines.length === 0 ? [] : [{ rule, count: lines.length, lines: [...new Set(lines)] }];
	});
}
