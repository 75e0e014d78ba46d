import { expect, test } from 'vitest';
import { ingestHere as run } from './fixtures/commands-here.ts';
import { goldenSource } from './ingest/fixtures/golden-source.ts';
import { makeTestFolder } from './ingest/fixtures/run-command.ts';

const letter = goldenSource('unannounced-letter');
const report = goldenSource('safeguarding-report');

/** Each bad document, and how the message about it begins. */
const bad: [what: string, content: string | Uint8Array, message: RegExp][] = [
	[
		'a text of an unknown kind',
		'Dear Ada,\n\nhow are you?\n',
		/^in\/bad\.txt report-unknown - .* Expected annual unannounced inspection letter/mu,
	],
	['an empty file', '', /^in\/bad\.txt file-empty - /mu],
	['a binary file', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), /^in\/bad\.txt file-binary - /mu],
	['a document of pictures', '\f\f\f', /^in\/bad\.txt file-image - /mu],
	['a web page', '<!doctype html><title>404</title>', /^in\/bad\.txt file-html - /mu],
	[
		'another encoding',
		Uint8Array.from([...Buffer.from('Dear\ncouncil'), 0x92, 0x73]),
		/^in\/bad\.txt:2 file-encoding - byte 13 \(0x92\)/mu,
	],
	[
		'a letter without a date',
		letter.replace('4 May 2010', 'May'),
		/^in\/bad\.txt:\d+ date-unread - the letter prints no date/mu,
	],
	[
		'a date that no calendar has',
		letter.replace('4 May 2010', '31 June 2010'),
		/^in\/bad\.txt:7 date-unread - "31 June 2010" is no date/mu,
	],
	[
		'dates of a visit that cannot be read',
		letter.replace('30 and 31 March 2010', 'some days'),
		/^in\/bad\.txt:15 date-unread - the opening paragraphs/mu,
	],
	[
		'a report without its date',
		report.replace('Published:17 June 2011', ''),
		/^in\/bad\.txt:4 date-unread - the cover gives no date of publication/mu,
	],
	[
		'a report whose dates end before they begin',
		report.replace('2 – 13 May', '13 – 2 May'),
		/^in\/bad\.txt:4 date-unread - the cover gives no dates of inspection/mu,
	],
	[
		'a report that has lost a paragraph',
		report.replace(/^- 8\. .*$/mu, ''),
		/^in\/bad\.txt numbering-broken - paragraph 8 is missing/mu,
	],
	[
		'a report without paragraphs',
		report.split('About this inspection\n\n')[0] ?? '',
		/^in\/bad\.txt part-missing - the report has no numbered paragraphs/mu,
	],
	[
		'a letter without a salutation',
		letter.replace('Dear Ms Sample', ''),
		/^in\/bad\.txt part-missing - the letter lacks its salutation/mu,
	],
	[
		'an authority that nobody knows',
		letter.replaceAll('Knowsley', 'Knowsly'),
		/^in\/bad\.txt:13 authority-unknown - .* Expected a name such as Knowsley/mu,
	],
];

test.each(bad)(
	'refuses %s with what to do, and converts the others',
	async (_, content, message) => {
		const folder = makeTestFolder();
		await folder.write('in/bad.txt', content);
		await folder.write('in/letter.txt', letter);
		const { status, stdout, stderr } = await folder.run(
			run,
			'in',
			'--library',
			'lib',
			'--jobs',
			'1',
		);
		expect(status).toBe(1);
		expect(stderr).toMatch(message);
		expect(stderr).toMatch(/ Fix: \S.*\.$/mu);
		expect(stdout).toMatch(/^failed {5}in\/bad\.txt$/mu);
		expect(stdout).toContain('1 of 2 documents are reports of the library.');
		expect(await folder.list()).toEqual([
			'in/bad.txt',
			'in/letter.txt',
			'lib/.ingest.json',
			'lib/permalinks.tsv',
			'lib/reports/knowsley/2010-05-04.mdx',
			'lib/sources/knowsley/2010-05-04.txt',
		]);
	},
);

test('names a file that is not there, and converts the others', async () => {
	const folder = makeTestFolder();
	await folder.write('letter.txt', letter);
	const { status, stdout, stderr } = await folder.run(
		run,
		'gone.txt',
		'letter.txt',
		'--library',
		'lib',
		'--jobs',
		'1',
	);
	expect(status).toBe(1);
	expect(stderr).toMatch(/^gone\.txt file-unreadable - there is no such file\. Fix: /mu);
	expect(stdout).toContain('1 of 2 documents are reports of the library.');
});

test('writes nothing at all where every document is bad', async () => {
	const folder = makeTestFolder();
	await folder.write('in/bad.txt', '');
	expect(await folder.run(run, 'in', '--library', 'lib', '--jobs', '1')).toMatchObject({
		status: 1,
	});
	expect(await folder.list()).toEqual(['in/bad.txt']);
});
