import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './src/tests/browser/longest-first.ts';

/** Tests of the built site need it to be there, and say so plainly where it is not. */
const globalSetup = ['src/tests/built-site/require-build.ts'];

/** Tests in a browser need one, which is chosen once for all of them. */
const chooseChromium = 'src/tests/browser/choose-chromium.ts';

/** Tests that build a site of their own. They run one after another, because a build waits for the one before it. */
const ownBuilds = [
	'src/tests/browser/{base-path,few-files,hostile-text,new-deploy,with-pdfs}.test.ts',
	'src/tests/builds/*.test.ts',
];

/** How tests in a browser wait: a busy machine may take seconds for what takes a blink elsewhere. */
const patience = {
	testTimeout: 180_000,
	hookTimeout: 180_000,
	expect: { poll: { timeout: 30_000 } },
};

/**
 * What Node compiles is kept: tests start many processes of the same code, and those of a build start in a third less time. It is where
 * the workers of the conversion keep theirs.
 */
const env = { NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') };

export default defineConfig({
	test: {
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				test: {
					name: 'unit',
					env,
					include: ['{src,scripts}/**/*.test.ts'],
					exclude: ['src/tests/{site,browser,builds}/**'],
					// A worker keeps what it has loaded for the files that come after: half of the time went into loading.
					isolate: false,
					// Nothing else is busy meanwhile. Left alone, the runner keeps one core for itself.
					maxWorkers: '100%',
					// Properties are tried on hundreds of texts, and commands start processes, which takes its time on a busy machine.
					testTimeout: 180_000,
					hookTimeout: 180_000,
				},
			},
			{
				test: {
					name: 'site',
					env,
					include: ['src/tests/site/**/*.test.ts'],
					globalSetup,
					// A worker keeps the site that it has read. As many as for the browser, beside which they run.
					isolate: false,
					maxWorkers: 2,
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
			{
				test: {
					name: 'browser',
					env,
					include: ['src/tests/browser/**/*.test.ts'],
					exclude: ownBuilds,
					globalSetup: [...globalSetup, chooseChromium],
					// A worker keeps its browser for the files that come after. More than two make small machines slow.
					isolate: false,
					maxWorkers: 2,
					...patience,
				},
			},
			{
				test: {
					name: 'builds',
					env,
					include: ownBuilds,
					globalSetup: [chooseChromium, 'src/tests/builds/sites-folder.ts'],
					fileParallelism: false,
					...patience,
				},
			},
		],
	},
});
