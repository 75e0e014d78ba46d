import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import type { Io } from '../cli/entry.ts';
import { portFromOptions, siteFromOptions } from './site-from-options.ts';

function makeIo(): { io: Io; said: () => string } {
	const stderr = new PassThrough({ encoding: 'utf8' });
	return {
		io: { stdout: new PassThrough(), stderr, env: {}, cwd: tmpdir() },
		said: () => (stderr.read() as string | null) ?? '',
	};
}

test('options that name a site give it, and nothing is said', () => {
	const { io, said } = makeIo();
	expect(siteFromOptions({ outDir: 'published' }, io)).toMatchObject({
		outDir: join(tmpdir(), 'published'),
	});
	expect(said()).toBe('');
});

test('options that name none are told in one line', () => {
	const { io, said } = makeIo();
	expect(siteFromOptions({ pdfs: 'move' }, io)).toBeNull();
	expect(said()).toBe('--pdfs is copy or link, not move.\n');
});

test('a port is a number; what is none is shown as it was given', () => {
	const { io, said } = makeIo();
	expect(portFromOptions({ port: '8080' }, io)).toBe(8080);
	expect(portFromOptions({ port: '0' }, io)).toBeNull();
	expect(said()).toBe('--port 0 is no port. Give a number from 1 to 65535.\n');
});
