import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { withBase } from '../addresses/base.ts';
import { extensionOf, type ContentKind } from '../checks/content-file.ts';
import { readContentFolder } from '../checks/read-content-folder.ts';
import { throwProblems } from '../library/throw-problems.ts';
import { proseHtml } from '../prose/prose-html.ts';
import { isWithin } from '../files/is-within.ts';

/**
 * How the text of a file becomes part of a page: `html`, put in place as it is, so that none of it can run; `mdx`, compiled
 * by Astro's own integration, so that pages can hold what the site draws, such as code in colours.
 */
type TextForm = 'html' | 'mdx';

/**
 * Loads the files of one kind in content/. Faults of all files are collected and thrown together. The files are few and
 * small: they are read anew each time, and nothing of an earlier build is left.
 */
export function contentFolder<T extends Record<string, unknown>>(
	kind: ContentKind<T>,
	form: TextForm = 'html',
): Loader {
	return {
		name: `content-${kind.folder}`,
		async load(context) {
			await loadAll(kind, form, context);
			watch(kind, form, context);
		},
	};
}

async function loadAll<T extends Record<string, unknown>>(
	kind: ContentKind<T>,
	form: TextForm,
	{ config, store, generateDigest }: LoaderContext,
): Promise<void> {
	const root = fileURLToPath(config.root);
	const { files, problems } = await readContentFolder(kind, join(root, 'content'), root);
	store.clear();
	throwProblems(problems);
	for (const { slug, data, text, prose } of files) {
		const entry = { id: slug, data, digest: generateDigest(`${config.base}\n${text}`) };
		if (form === 'mdx') {
			const filePath = `content/${kind.folder}/${slug}${extensionOf(kind)}`;
			store.set({ ...entry, filePath, deferredRender: true });
			continue;
		}
		const html = prose && proseHtml(prose, (path) => withBase(path, config.base));
		store.set({ ...entry, ...(html !== undefined && { rendered: { html } }) });
	}
}

function watch<T extends Record<string, unknown>>(
	kind: ContentKind<T>,
	form: TextForm,
	context: LoaderContext,
): void {
	const { watcher, logger, config } = context;
	if (watcher === undefined) return;
	const folder = join(fileURLToPath(config.root), 'content', kind.folder);
	watcher.add(folder);
	watcher.on('all', (_event, path) => {
		if (!isWithin(path, folder)) return;
		loadAll(kind, form, context).catch((error: unknown) => {
			logger.error(error instanceof Error ? error.message : String(error));
		});
	});
}
