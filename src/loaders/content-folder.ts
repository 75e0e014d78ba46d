import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { withBase } from '../addresses/base.ts';
import type { ContentKind } from '../checks/content-file.ts';
import { readContentFolder } from '../checks/read-content-folder.ts';
import { throwProblems } from '../library/throw-problems.ts';
import { proseHtml } from '../prose/prose-html.ts';

/**
 * Loads the files of one kind in content/, each with its text as HTML for Astro to put in place. No text is compiled, so
 * none can run. Faults of all files are collected and thrown together. The files are few and small: they are read
 * anew each time, and nothing of an earlier build is left.
 */
export function contentFolder<T extends Record<string, unknown>>(kind: ContentKind<T>): Loader {
	return {
		name: `content-${kind.folder}`,
		async load(context) {
			await loadAll(kind, context);
			watch(kind, context);
		},
	};
}

async function loadAll<T extends Record<string, unknown>>(
	kind: ContentKind<T>,
	{ config, store, generateDigest }: LoaderContext,
): Promise<void> {
	const root = fileURLToPath(config.root);
	const { files, problems } = await readContentFolder(kind, join(root, 'content'), root);
	store.clear();
	throwProblems(problems);
	for (const { slug, data, text, prose } of files) {
		const html = prose && proseHtml(prose, (path) => withBase(path, config.base));
		store.set({
			id: slug,
			data,
			digest: generateDigest(`${config.base}\n${text}`),
			...(html !== undefined && { rendered: { html } }),
		});
	}
}

function watch<T extends Record<string, unknown>>(
	kind: ContentKind<T>,
	context: LoaderContext,
): void {
	const { watcher, logger, config } = context;
	if (watcher === undefined) return;
	const folder = join(fileURLToPath(config.root), 'content', kind.folder);
	watcher.add(folder);
	watcher.on('all', (_event, path) => {
		if (!path.startsWith(folder)) return;
		loadAll(kind, context).catch((error: unknown) => {
			logger.error(error instanceof Error ? error.message : String(error));
		});
	});
}
