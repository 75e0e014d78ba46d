import { lawNames, type LawEntry } from '../model/law.ts';
import { compileNamed } from './find-named.ts';
import { findUnnamed } from './find-unnamed.ts';
import type { FindLaw } from './law-use.ts';

/** Compiles the tables of law and guidance into one search. */
export function compileLaw(entries: readonly LawEntry[]): FindLaw {
	const findNamed = compileNamed(entries);
	const sign = compileSign(entries);
	return (text) => {
		if (!sign.test(text)) return [];
		const named = findNamed(text);
		return [...named.flatMap(({ uses }) => uses), ...findUnnamed(text, named, entries)].sort(
			(a, b) => a.start - b.start,
		);
	};
}

/** What every text that names law or guidance has. Most texts have none of it, and need no closer look. */
function compileSign(entries: readonly LawEntry[]): RegExp {
	const guidance = entries
		.filter(({ parts }) => parts === undefined)
		.flatMap((entry) =>
			lawNames(entry).map((name) => RegExp.escape(/^[\p{L}\p{N}]*/u.exec(name)?.[0] ?? '')),
		);
	const words = ['Act', 'Regulations?', 'Sections?', 'Schedules?', 'Parts?', 'Regs?', 'ss?'];
	return new RegExp(
		String.raw`(?<!\p{L})(?:${[...words, ...new Set(guidance)].join('|')})(?!\p{L})`,
		'iu',
	);
}
