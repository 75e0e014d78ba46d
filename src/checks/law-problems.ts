import { nameKey } from '../model/glossary-names.ts';
import { lawNames, type LawFile } from '../model/law.ts';
import type { Problem } from '../model/problem.ts';
import type { ReadContentFile } from './content-file.ts';

/** Names of laws and guidance that two entries have, of one file or of several. */
export function lawProblems(files: readonly ReadContentFile<LawFile>[]): Problem[] {
	const owners = new Map<string, string>();
	return files.flatMap(({ path, yaml, data }) =>
		data.entries.flatMap((entry, index) =>
			lawNames(entry).flatMap((name): Problem[] => {
				const owner = owners.get(nameKey(name));
				owners.set(nameKey(name), owner ?? entry.name);
				if (owner === undefined) return [];
				return [
					{
						rule: 'law-invalid',
						path,
						...yaml.findPlace(['entries', index]),
						message: `the name "${name}" belongs to ${owner} already`,
						expected: 'a name that no other law or guidance has',
					},
				];
			}),
		),
	);
}
