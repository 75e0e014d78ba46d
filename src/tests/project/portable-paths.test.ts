import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../built-site/built-folder.ts';

/** Folders of somebody's own machine: a file that names one works nowhere else. */
const ownFolder = /(?<![\w.:/-])(?:\/(?:home|Users|root|work|tmp|mnt)\/[\w.-]+|[A-Z]:\\Users\\)/u;

const texts = globSync(
	['*', '.github/**/*', '.ci/*', 'docs/**/*', 'scripts/**/*', 'src/**/*', 'content/guide/**/*'],
	{ cwd: projectRoot, withFileTypes: true },
).filter(
	(entry) =>
		entry.isFile() && !['package-lock.json', basename(import.meta.filename)].includes(entry.name),
);

test('no file names a folder of one machine', () => {
	expect(texts.length).toBeGreaterThan(50);
	const named = texts.flatMap((entry) => {
		const file = join(entry.parentPath, entry.name);
		return readFileSync(file, 'utf8')
			.split('\n')
			.flatMap((line, index) =>
				ownFolder.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [],
			);
	});
	expect(named).toEqual([]);
});

test.each(['see /home/anna/reports', "'/Users/anna/x'", 'C:\\Users\\anna'])(
	'knows a folder of one machine: %s',
	(text) => {
		expect(text).toMatch(ownFolder);
	},
);

test.each(['https://example.org/tmp/it', '/reports/st-helens/', './tmp/x'])(
	'leaves other paths alone: %s',
	(text) => {
		expect(text).not.toMatch(ownFolder);
	},
);
