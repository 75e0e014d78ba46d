import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../built-site/built-folder.ts';
import { writeCaddyConfig } from '../../serving/hosts/caddy-config.ts';
import { writeNginxConfig } from '../../serving/hosts/nginx-config.ts';

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const hosting = { root: '/srv/site', base: '/' };

test('the configurations that ship are those that the command writes', () => {
	expect(read('deploy/nginx.conf')).toBe(writeNginxConfig(hosting));
	expect(read('deploy/Caddyfile')).toBe(writeCaddyConfig(hosting));
});

test.each(globSync(['deploy/*', '.github/workflows/*', 'docs/*.md', '*.md'], { cwd: projectRoot }))(
	'every command that %s names is there',
	(path) => {
		const named = [...read(path).matchAll(/npm run (?:--silent )?(?<name>[\w:-]+)/gu)].map(
			({ groups }) => groups?.['name'] ?? '',
		);
		expect(named.filter((name) => !(name in scripts))).toEqual([]);
	},
);

test('the workflow that publishes publishes last, and only after all that comes before', () => {
	const { jobs } = parse(read('.github/workflows/publish.yml')) as {
		jobs: Record<string, { steps: { uses?: string; run?: string; if?: string }[] }>;
	};
	const steps = jobs['publish']?.steps ?? [];
	const at = (pattern: RegExp): number =>
		steps.findIndex(({ uses = '', run = '' }) => pattern.test(uses + run));
	expect(at(/npm run nightly/u)).toBeGreaterThan(0);
	expect(at(/deploy-pages/u)).toBeGreaterThan(at(/npm run nightly/u));
	// A step goes on after a failure only where it says so.
	expect(steps.filter((step) => step.if !== undefined).map((step) => step.if)).toEqual([
		'failure()',
	]);
});

test('the container serves what its configuration says', () => {
	const compose = parse(read('deploy/compose.yaml')) as {
		services: Record<string, { volumes: string[]; command?: string }>;
	};
	const { site, nightly } = compose.services;
	expect(site?.volumes).toContain('published:/srv:ro');
	expect(nightly?.command).toContain(`--outDir ${hosting.root}`);
	expect(read('deploy/Dockerfile')).toContain(`/reader/dist ${hosting.root}`);
});
