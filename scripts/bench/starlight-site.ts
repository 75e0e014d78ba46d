import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** The files of a library's reports, by id, and where the MDX of each is. */
export type ReportFiles = ReadonlyMap<string, string>;

/** Starlight as it comes, beside the Astro that the project itself is built with. */
const packages = ['@astrojs/starlight@0.42.4', '@astrojs/markdown-remark@7.3.0'];

/** The least that shows each element of a report's MDX: what any site that holds this text would need. */
const components = {
	Cell: '<td><slot /></td>',
	Finding:
		'<div id={Astro.props.id}>{Astro.props.number && <a href={`#${Astro.props.id}`}>{Astro.props.number}</a>}<slot /></div>',
	Furniture: '',
	Gap: '<slot />',
	GradeLine: '<p><slot /></p>',
	JudgementRecord: '<slot />',
	Note: '<aside><slot /></aside>',
	NoteMark: '<sup>{Astro.props.note}</sup>',
	Repair: '<slot />',
	Row: '<tr><slot /></tr>',
	Section: '<slot />',
	Table: '<table><slot /></table>',
};

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
	site: 'http://localhost',
	integrations: [starlight({ title: 'Reports' })],
	build: { inlineStylesheets: 'never' },
	vite: { build: { assetsInlineLimit: 0 } },
});
`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Builds a Starlight site of the same reports in a folder of its own, which serves its `dist/`.
 *
 * @throws if a package cannot be installed or the site cannot be built
 */
export async function buildStarlightSite(
	folder: string,
	reports: ReportFiles,
	astroVersion: string,
): Promise<void> {
	await write(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
	await write(join(folder, 'astro.config.mjs'), config);
	await write(join(folder, 'src/content.config.ts'), collections);
	for (const [name, template] of Object.entries(components))
		await write(join(folder, `src/components/${name}.astro`), template);
	await write(join(folder, 'src/content/docs/index.md'), '---\ntitle: Home\n---\nReports\n');
	for (const [id, path] of reports) await writeReport(folder, id, await readFile(path, 'utf8'));

	const call = promisify(execFile);
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	await call(npm, ['install', '--no-audit', '--no-fund', `astro@${astroVersion}`, ...packages], {
		cwd: folder,
		shell: process.platform === 'win32',
	});
	await call(process.execPath, [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'], {
		cwd: folder,
	});
}

async function writeReport(folder: string, id: string, mdx: string): Promise<void> {
	const [all, frontmatter = ''] = /^---\n([\s\S]*?)\n---\n/u.exec(mdx) ?? [''];
	const title = /^title: .*$/mu.exec(frontmatter)?.[0] ?? `title: ${id}`;
	const imports = Object.keys(components).map(
		(name) => `import ${name} from '/src/components/${name}.astro';`,
	);
	await write(
		join(folder, `src/content/docs/reports/${id}.mdx`),
		`---\n${title}\n---\n${imports.join('\n')}\n\n${mdx.slice(all.length)}`,
	);
}

async function write(path: string, text: string): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, text);
}
