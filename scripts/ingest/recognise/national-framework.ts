import { findingText, type Finding } from '../../../src/model/body.ts';

/**
 * Notes at each improvement which part of the children's social care national framework it serves. Reports print it in
 * brackets since 2025, in either order: "(outcome 4, national framework)", "(National Framework, Outcome 2)".
 */
export function markNationalFramework(findings: readonly Finding[]): void {
	for (const finding of findings) {
		if (finding.kind !== 'recommendation' && finding.kind !== 'priority-action') continue;
		const part =
			/\((?:(?:children[’']s social care )?national framework,?\s*)?(?<part>(?:outcome|enabler|principle)\s+\d)(?:,?\s*national framework)?\)/iu.exec(
				findingText(finding),
			)?.groups?.part;
		if (part !== undefined) finding.nationalFramework = part.toLowerCase().replace(/\s+/gu, ' ');
	}
}
