import type { AstroIntegration } from 'astro';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { subsetTypeface } from './subset-typeface.ts';
import { charactersOf, textRange } from './text-characters.ts';

/** What style sheets and pages call the file that this makes. */
const madeName = /^reader-serif\.woff2/u;

const whole = new URL(
	import.meta.resolve('@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2'),
);

/** Makes `reader-serif.woff2`, the typeface of reports with no more than English prose needs. */
export function typeface(): AstroIntegration {
	return {
		name: 'typeface',
		hooks: {
			'astro:config:setup': async ({ createCodegenDir, updateConfig }) => {
				const made = new URL('reader-serif.woff2', createCodegenDir());
				const file = await subsetTypeface(await readFile(whole), charactersOf(textRange));
				await writeFile(made, file);
				updateConfig({
					vite: {
						resolve: { alias: [{ find: madeName, replacement: fileURLToPath(made) }] },
					},
				});
			},
		},
	};
}
