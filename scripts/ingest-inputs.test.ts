import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ingestHere as run } from './fixtures/commands-here.ts';
import { goldenSource } from './ingest/fixtures/golden-source.ts';
import { makeTestFolder, type TestFolder } from './ingest/fixtures/run-command.ts';

const letter = goldenSource('unannounced-letter');
const ingest = (folder: TestFolder, ...files: string[]) =>
	folder.run(run, ...files, '--library', 'lib', '--jobs', '1');

/** Makes what is no ordinary file, by what it is. Windows has none of them by name, or only for administrators. */
const makers: Readonly<Record<string, (path: string) => Promise<void>>> = {
	'a named pipe': (path) => {
		execFileSync('mkfifo', [path]);
		return Promise.resolve();
	},
	'a socket': async (path) => {
		const server = createServer();
		await new Promise<void>((settle) => server.listen(path, settle));
		onTestFinished(() => void server.close());
	},
	'a symbolic link': (path) => symlink('letter.txt', path),
};

test.skipIf(process.platform === 'win32').each(Object.keys(makers))(
	'names %s in a folder, and converts the others',
	async (kind) => {
		const folder = makeTestFolder();
		await folder.write('in/letter.txt', letter);
		await makers[kind]?.(join(folder.path, 'in/a.pdf'));
		const { status, stdout, stderr } = await ingest(folder, 'in');
		expect(status).toBe(1);
		expect(stderr).toContain(`in/a.pdf file-special - it is ${kind} and no file. Fix: `);
		expect(stdout).toMatch(/^failed {5}in\/a\.pdf$/mu);
		expect(stdout).toContain('1 of 2 documents are reports of the library.');
	},
);

test.skipIf(process.platform === 'win32')(
	'names a pipe that is given as a document or stands where a list may, and does not wait for it',
	async () => {
		const folder = makeTestFolder();
		await folder.write('in/letter.txt', letter);
		await makers['a named pipe']?.(join(folder.path, 'pipe.pdf'));
		await makers['a named pipe']?.(join(folder.path, 'in/sources.csv'));
		const { stdout, stderr } = await ingest(folder, 'pipe.pdf', 'in');
		expect(stderr).toContain('pipe.pdf file-special - it is a named pipe and no file. Fix: ');
		expect(stderr).toContain(
			'in/sources.csv file-unreadable - the list cannot be read: it is a named pipe and no file. Fix: ',
		);
		expect(stdout).toContain('1 of 2 documents are reports of the library.');
	},
);

test.skipIf(process.platform === 'win32')('converts a link that is given by name', async () => {
	const folder = makeTestFolder();
	await folder.write('in/letter.txt', letter);
	await symlink('in/letter.txt', join(folder.path, 'link.txt'));
	expect(await ingest(folder, 'link.txt')).toMatchObject({ status: 0 });
});

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
	'names a folder that may not be read, and converts the others',
	async () => {
		const folder = makeTestFolder();
		await folder.write('in/letter.txt', letter);
		const locked = join(folder.path, 'in/locked');
		await mkdir(locked);
		await chmod(locked, 0);
		onTestFinished(() => chmod(locked, 0o700));
		const { status, stdout, stderr } = await ingest(folder, 'in');
		expect(status).toBe(1);
		expect(stderr).toMatch(/^in\/locked file-unreadable - the folder cannot be read: .* Fix: /mu);
		expect(stdout).toContain('1 of 2 documents are reports of the library.');
	},
);

test.skipIf(process.platform !== 'linux')(
	'names files and folders whose names are no UTF-8, and converts the others',
	async () => {
		const folder = makeTestFolder();
		await folder.write('in/letter.txt', letter);
		const inFolder = (name: string) =>
			Buffer.concat([Buffer.from(`${folder.path}/in/`), Buffer.from(name, 'latin1')]);
		await writeFile(inFolder('caf\xe9.txt'), letter);
		await mkdir(inFolder('m\xe9moires'));
		const { status, stdout, stderr } = await ingest(folder, 'in');
		expect(status).toBe(1);
		for (const name of ['caf\uFFFD.txt', 'm\uFFFDmoires'])
			expect(stderr).toContain(
				`in/${name} file-misnamed - its name is not UTF-8, so it cannot be opened. Fix: `,
			);
		expect(stdout).toContain('1 of 3 documents are reports of the library.');
	},
);

test.skipIf(process.platform === 'win32')(
	'lets no name of a file pass for a line of its own',
	async () => {
		const folder = makeTestFolder();
		const name = 'in/a\nconverted  b.pdf -> knowsley/2010-05-04\u001b[1A.txt';
		await folder.write(name, '');
		const { stdout, stderr } = await ingest(folder, 'in');
		const shown = 'in/a\\nconverted  b.pdf -> knowsley/2010-05-04\\u{1b}[1A.txt';
		expect(stdout).toContain(`failed     ${shown}\n`);
		expect(stderr).toContain(`${shown} file-empty - `);
		expect(`${stdout}${stderr}`).not.toMatch(/^converted|\u001b/mu);
	},
);
