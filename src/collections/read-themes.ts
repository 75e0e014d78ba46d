import { getCollection } from 'astro:content';
import { compileThemes, type ThemeEntry, type ThemeFinder } from '../themes/compile-themes.ts';

/** Every theme, in order of name. */
export async function readThemes(): Promise<ThemeEntry[]> {
	return (await getCollection('themes'))
		.map(({ id, data }) => ({ slug: id, ...data }))
		.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

let compiled: ThemeFinder | undefined;

/** The finder of all themes, made once for all pages of a build; while somebody edits, anew for each. */
export async function readThemeFinder(): Promise<ThemeFinder> {
	if (import.meta.env.DEV) return compileThemes(await readThemes());
	compiled ??= compileThemes(await readThemes());
	return compiled;
}
