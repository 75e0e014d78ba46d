import ts from 'typescript';

/** The code of an Astro template: what stands between its fences, and its scripts. */
const astroCode = /^---\n(?<fenced>[\s\S]*?)\n---|<script\b[^>]*>(?<script>[\s\S]*?)<\/script>/gu;

/** A module that is started by its path, as a worker is: `join(import.meta.dirname, 'check-worker.ts')`. */
const besideModule = /\bimport\.meta\.dirname,\s*'(?<file>[\w./-]+\.ts)'/gu;

/**
 * What a file imports from the project, as written (`../model/report.ts`): type-only and dynamic imports, style sheets
 * and modules that are started as workers included. Queries for the bundler (`?inline`) are left out. Of what is not the
 * project's only Astro's virtual modules are told (`astro:content`).
 *
 * @param path tells by its ending how the text is read: `.ts`, `.mjs`, `.astro`, `.css`
 */
export function listImports(path: string, text: string): string[] {
	const found = path.endsWith('.css')
		? [...text.matchAll(/@import\s+['"](?<file>[^'"]+)['"]/gu)].map(
				({ groups }) => groups?.['file'],
			)
		: codeOf(path, text).flatMap(listOfCode);
	return [
		...new Set(
			found.flatMap((name) =>
				name !== undefined && /^(?:\.|astro:)/u.test(name) ? [name.replace(/\?.*/u, '')] : [],
			),
		),
	];
}

function codeOf(path: string, text: string): string[] {
	if (!path.endsWith('.astro')) return [text];
	return [...text.matchAll(astroCode)].map(
		({ groups }) => groups?.['fenced'] ?? groups?.['script'] ?? '',
	);
}

function listOfCode(code: string): string[] {
	const imported = ts
		.preProcessFile(code, true, true)
		.importedFiles.map(({ fileName }) => fileName);
	const started = [...code.matchAll(besideModule)].map(({ groups }) => groups?.['file'] ?? '');
	return [...imported, ...started.map((file) => (file.startsWith('.') ? file : `./${file}`))];
}
