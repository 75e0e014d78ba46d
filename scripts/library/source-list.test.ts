import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeTestFolder } from '../ingest/fixtures/run-command.ts';
import { readSourceList } from './source-list.ts';

/** Reads a table beside a.txt, b.txt and sub/c.txt. Answers what it says of them, and its problems in short. */
async function read(table: string | Uint8Array) {
	const folder = makeTestFolder();
	for (const file of ['in/a.txt', 'in/b.txt', 'in/sub/c.txt', 'out.txt'])
		await folder.write(file, 'words');
	await folder.write('in/sources.csv', table);
	const { listings, problems } = await readSourceList(
		join(folder.path, 'in/sources.csv'),
		folder.path,
	);
	return {
		listings: Object.fromEntries(
			[...listings].map(([path, listing]) => [path.slice(folder.path.length + 4), listing]),
		),
		problems: problems.map(({ rule, line, message }) => `${line ?? ''} ${rule} ${message}`),
	};
}

test.each([
	['commas', 'file,url,published\na.txt,https://x.example/,2019-11-04\n'],
	['semicolons and capital heads', 'File;URL;Published\r\na.txt;https://x.example/;2019-11-04\r\n'],
	['tabs', '\uFEFFFILE\tUrl\tPUBLISHED\na.txt\thttps://x.example/\t2019-11-04'],
	['a column of its own', 'file,notes,url,published\n./a.txt,good,https://x.example/,2019-11-04'],
	[
		'UTF-16',
		Buffer.from('\uFEFFfile;url;published\na.txt;https://x.example/;2019-11-04', 'utf16le'),
	],
])('reads a table with %s', async (_what, table) => {
	expect(await read(table)).toEqual({
		listings: { 'a.txt': { url: 'https://x.example/', published: '2019-11-04' } },
		problems: [],
	});
});

test.each([
	[
		'a.txt,https://user:secret@x.example/,,,',
		'2 sources-invalid the url is "https://user:…@x.example/"',
	],
	['a.txt,javascript:alert(1),,,', '2 sources-invalid the url is "javascript:alert(1)"'],
	[
		'a.txt,"https://x.example/""onmouseover=alert(1)//<b>",,,',
		'2 sources-invalid the url is "https://x.example/\\"onmouseover=alert(1)//<b>"',
	],
	[
		'a.txt,"https://x.example/\nhttps://evil",,,',
		'2 sources-invalid the url is "https://x.example/\\nhttps://evil"',
	],
	['a.txt,HTTPS://EXÁMPLE.org/a b,,,', '2 sources-invalid the url is "HTTPS://EXÁMPLE.org/a b"'],
	['a.txt,,2019-02-30,,', '2 sources-invalid the published is "2019-02-30"'],
	['a.txt,,,=cmd|calc,', '2 sources-invalid the licence is "=cmd|calc"'],
	['a.txt,,,,x', '2 sources-invalid the retrieved is "x"'],
	['a.txt,,,,,more', '2 sources-invalid the row has more cells than the table has columns: "more"'],
])('names what is wrong in the row %j, and keeps the document', async (row, problem) => {
	const { listings, problems } = await read(`file,url,published,licence,retrieved\n${row}\n`);
	expect(problems).toEqual([problem]);
	expect(listings).toEqual({ 'a.txt': {} });
});

test.each([
	['../out.txt', '2 sources-invalid "../out.txt" is outside the folder of the list'],
	['sub/../../out.txt', '2 sources-invalid "sub/../../out.txt" is outside the folder of the list'],
	['/etc/shadow', '2 sources-invalid "/etc/shadow" is outside the folder of the list'],
	['.', '2 sources-invalid "." is outside the folder of the list'],
	['sub', '2 sources-invalid "sub" is no file'],
	['none.txt', '2 reference-unknown the list names "none.txt", which is not there'],
	['"a.txt\u0000"', '2 reference-unknown the list names "a.txt\u0000", which is not there'],
	['', '2 sources-invalid the row names no file'],
])('takes no row of the file %j', async (file, problem) => {
	const { listings, problems } = await read(`file,url\n${file},https://x.example/\n`);
	expect(problems).toEqual([problem]);
	expect(listings).toEqual({});
});

test('takes the first of two rows of one document', async () => {
	expect(
		await read('file,url\na.txt,https://one.example/\n./a.txt,https://two.example/\n'),
	).toEqual({
		listings: { 'a.txt': { url: 'https://one.example/' } },
		problems: ['3 sources-invalid "./a.txt" stands on line 2 too, and that row counts'],
	});
});

test.each([
	[
		'a.txt,https://x.example/\nb.txt,\n',
		['1 sources-invalid the first row names no column "file", so no row was read'],
	],
	['file,license\na.txt,ogl-3\n', ['1 sources-invalid there is no column "license"']],
	['file,url,url\na.txt,,\n', ['1 sources-invalid the column "url" stands more than once']],
	[
		'file,url\na.txt,\n"b.txt,https://x.example/\n',
		['3 sources-invalid a quotation mark is never closed, and nothing from this line on was read'],
	],
	[
		'file\na.txt\n__proto__\nconstructor\n',
		[
			'3 reference-unknown the list names "__proto__", which is not there',
			'4 reference-unknown the list names "constructor", which is not there',
		],
	],
])('says what is wrong with the table %j', async (table, problems) => {
	expect((await read(table)).problems).toEqual(problems);
});

test('says so where the table is no text, and nothing where there is none', async () => {
	expect((await read(new Uint8Array([0x66, 0xe9, 0x2c]))).problems).toEqual([
		' file-encoding the list is not UTF-8',
	]);
	expect(await read('')).toEqual({ listings: {}, problems: [] });
});
