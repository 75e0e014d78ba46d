import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../cli/project.ts';
import { readSite } from './site.ts';

const cwd = resolve('/elsewhere');

test('is the library that ships, in dist, where nothing else is said', () => {
	expect(readSite({}, { env: {}, cwd })).toEqual({
		library: join(projectRoot, 'content'),
		outDir: join(projectRoot, 'dist'),
		base: '/',
	});
});

test('takes options before environment variables, relative to where the command was called', () => {
	const env = { READER_LIBRARY: 'b', READER_BASE: '/b/', READER_SITE: 'https://b.example' };
	expect(
		readSite({ library: 'a', outDir: 'out', base: '/a/', site: 'https://a.example' }, { env, cwd }),
	).toEqual({
		library: join(cwd, 'a'),
		outDir: join(cwd, 'out'),
		base: '/a/',
		host: 'https://a.example',
	});
	expect(readSite({}, { env, cwd })).toMatchObject({
		library: join(cwd, 'b'),
		base: '/b/',
		host: 'https://b.example',
	});
});

test.each(['sub', '/sub', 'sub/', '/sub/'])('gives the base %s a slash at both ends', (base) => {
	expect(readSite({ base }, { env: {}, cwd }).base).toBe('/sub/');
});
