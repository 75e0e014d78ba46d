import { addressed } from './compare-versions.ts';
import type { ReportVersion } from './report-versions.ts';

/** What a version changed of what stands at one address. */
export interface ChangesOfFinding {
	/** The version that changed it. */
	number: number;
	/** What it changed, in a sentence. */
	said: string;
}

/** What the versions of a report changed of what stands at an address of it, for readers who were sent there before. */
export function listChangesOf(
	finding: string,
	versions: readonly Pick<ReportVersion, 'number' | 'changes'>[],
): ChangesOfFinding[] {
	return versions.flatMap(({ number, changes }): ChangesOfFinding[] => {
		const now = changes.filter(({ newer }) => newer === finding);
		const away = changes.find(({ about, older }) => about === addressed && older === finding);
		if (now.length === 0 && !away) return [];
		const [first] = now;
		const before = number - 1;
		if (first?.older === null)
			return [{ number, said: `Version ${before} of it does not have this finding.` }];
		const moved = now.find(({ about }) => about === addressed);
		const others = now.filter((change) => change !== moved).map(({ about }) => about);
		const said = [
			...(others.length > 0
				? [`Version ${before} has this finding otherwise: ${others.join(', ')}.`]
				: []),
			...(moved ? [`In version ${before} it has the address ${moved.was ?? ''}.`] : []),
			...(away ? [`What version ${before} has at this address is ${away.now ?? ''} now.`] : []),
		];
		return [{ number, said: said.join(' ') }];
	});
}
