import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { readCommandLine, type Command } from './command-line.ts';
import type { Io } from './entry.ts';

const options = { port: { type: 'string', default: '4321' }, force: { type: 'boolean' } } as const;
const command: Command<typeof options> = {
	usage: 'npm run x -- [--port N]',
	about: 'Does x.',
	example: 'npm run x -- --port 8080',
	options,
};

function makeIo(): { io: Io; said: () => { stdout: string; stderr: string } } {
	const stdout = new PassThrough({ encoding: 'utf8' });
	const stderr = new PassThrough({ encoding: 'utf8' });
	const read = (stream: PassThrough): string => (stream.read() as string | null) ?? '';
	return {
		io: { stdout, stderr, env: {}, cwd: '/' },
		said: () => ({ stdout: read(stdout), stderr: read(stderr) }),
	};
}

test('reads options and gives the others their defaults', () => {
	const { io } = makeIo();
	expect(readCommandLine(command, ['--force'], io)).toMatchObject({
		kind: 'run',
		values: { port: '4321', force: true },
		files: [],
	});
});

test('prints usage, meaning and an example for --help, and nothing else happens', () => {
	const { io, said } = makeIo();
	expect(readCommandLine(command, ['--port', '1', '--help'], io)).toEqual({
		kind: 'done',
		status: 0,
	});
	expect(said().stdout).toBe(
		'npm run x -- [--port N]\n\nDoes x.\n\nExample: npm run x -- --port 8080\n',
	);
});

test('names an option that it does not know, with the usage', () => {
	const { io, said } = makeIo();
	expect(readCommandLine(command, ['--prot', '1'], io)).toEqual({ kind: 'done', status: 2 });
	const { stderr } = said();
	expect(stderr).toContain("'--prot'");
	expect(stderr).toContain(command.usage);
});

test('refuses a file where the command takes none', () => {
	const { io, said } = makeIo();
	expect(readCommandLine(command, ['a.txt'], io)).toEqual({ kind: 'done', status: 2 });
	expect(said().stderr).toContain("'a.txt'");
});

test('hands over files where the command takes them', () => {
	const { io } = makeIo();
	const line = readCommandLine({ ...command, takesFiles: true }, ['a.txt', '--port', '1', 'b'], io);
	expect(line).toMatchObject({ kind: 'run', files: ['a.txt', 'b'] });
});
