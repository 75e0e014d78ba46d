import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { projectRoot } from '../built-site/built-folder.ts';

const run = promisify(execFile);
const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
	scripts: Record<string, string>;
};

/** Commands that are a script of this project, without arguments of their own. */
const commands = Object.entries(scripts).flatMap(([name, line]): [string, string][] => {
	const [, script = ''] = /^node(?: --\S+)* (scripts\/[a-z-]+\.ts)$/u.exec(line) ?? [];
	return script === '' ? [] : [[name, script]];
});

test('commands of the project are found', () => {
	expect(commands.length).toBeGreaterThan(15);
});

// Node reads TypeScript by taking the types away: what it cannot read no other check tells.
test.concurrent.each(commands)('npm run %s says how it is used', async (name, script) => {
	const { stdout } = await run(process.execPath, [join(projectRoot, script), '--help'], {
		cwd: projectRoot,
	});
	expect(stdout).toContain(`npm run ${name === 'mcp' ? '--silent mcp' : name}`);
});
