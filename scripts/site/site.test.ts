import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../cli/project.ts';
import { readSite as read, siteEnvironment, type Site } from './site.ts';

const cwd = resolve('/elsewhere');

function readSite(...given: Parameters<typeof read>): Site {
	const found = read(...given);
	if (!found.ok) throw new Error(found.message);
	return found.site;
}

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

test('takes the path of an address for the base, and says what is wrong with one that is none', () => {
	expect(readSite({ site: 'https://a.example/sub' }, { env: {}, cwd })).toMatchObject({
		host: 'https://a.example',
		base: '/sub/',
	});
	expect(read({}, { env: { READER_SITE: 'a.example' }, cwd })).toMatchObject({
		ok: false,
		message: expect.stringContaining('such as https://a.example') as string,
	});
});

test('publishes PDFs that hide words only where an option or the environment says so', () => {
	expect(readSite({}, { env: {}, cwd })).not.toHaveProperty('publishHidden');
	expect(readSite({ 'publish-hidden': true }, { env: {}, cwd }).publishHidden).toBe(true);
	expect(readSite({}, { env: { READER_PUBLISH_HIDDEN: '1' }, cwd }).publishHidden).toBe(true);
});

test.each([
	['finding-pages', 'none', 'READER_FINDING_PAGES', 'findingPages'],
	['pdfs', 'link', 'READER_PDFS', 'pdfs'],
] as const)(
	'leaves out what takes many files where --%s %s or the environment says so',
	(option, value, variable, key) => {
		expect(readSite({}, { env: {}, cwd })).not.toHaveProperty(key);
		expect(readSite({ [option]: value }, { env: {}, cwd })[key]).toBe(value);
		const site = readSite({}, { env: { [variable]: value }, cwd });
		expect(site[key]).toBe(value);
		expect(siteEnvironment(site)[variable]).toBe(value);
	},
);

test('says what an option may be that is something else', () => {
	expect(read({ 'finding-pages': 'some' }, { env: {}, cwd })).toEqual({
		ok: false,
		message: '--finding-pages is all or none, not some.',
	});
	expect(read({ pdfs: 'no' }, { env: {}, cwd })).toMatchObject({ ok: false });
});

test('takes a name of one line, and a contact that is a mail address or a page', () => {
	const given = { name: ' Northshire reports ', contact: 'reports@example.org' };
	expect(readSite(given, { env: {}, cwd })).toMatchObject({
		name: 'Northshire reports',
		contact: 'mailto:reports@example.org',
	});
	const env = { READER_NAME: '', READER_CONTACT: '' };
	expect(readSite({}, { env, cwd })).not.toHaveProperty('name');
	expect(readSite({}, { env, cwd })).not.toHaveProperty('contact');
	expect(read({ name: 'x'.repeat(61) }, { env: {}, cwd })).toMatchObject({ ok: false });
	expect(read({ name: 'a\nb' }, { env: {}, cwd })).toMatchObject({ ok: false });
	expect(read({ contact: 'javascript:alert(1)' }, { env: {}, cwd })).toMatchObject({ ok: false });
});
