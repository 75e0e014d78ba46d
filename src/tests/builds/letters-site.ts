import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSite } from '../built-site/build-site.ts';
import { projectRoot } from '../built-site/built-folder.ts';
import { runScript } from '../built-site/run-script.ts';
import { hostileParagraphs, makeHostileLetter } from './hostile-letter.ts';
import { shareSite } from './share-site.ts';

/**
 * A site of made-up letters, each with something else that only a site of its own can show:
 *
 * - knowsley/2010-05-14 stood at another day, and a finding of it at another id;
 * - knowsley/2010-07-06 has an older version, with other words and a finding more;
 * - knowsley/2010-09-07 has two older versions, of which the second was withdrawn;
 * - knowsley/2011-05-17 is full of code, none of which may run.
 */
export const lettersSite = shareSite('letters', async (folder) => {
	await makeLibrary(folder);
	await buildLetters(join(folder, 'library'), join(folder, 'dist'), join(folder, 'cache'));
});

/** Where it stands. */
export const lettersDist: string = join(lettersSite.folder, 'dist');

/** Where its reports and their documents are. */
export const lettersLibrary: string = join(lettersSite.folder, 'library');

/** The address that it is built for. */
export const lettersHost = 'https://reports.example';

/** A file that is there if any of the code in the letters ran while the site was built. */
export const proofOfCode: string = join(lettersSite.folder, 'code-ran');

/** The paragraphs of the letter that is full of code. */
export const codeParagraphs: readonly string[] = hostileParagraphs(proofOfCode);

/** Builds the site of such a library. */
export function buildLetters(library: string, dist: string, cache: string): Promise<void> {
	return buildSite(cache, '--library', library, '--outDir', dist, '--site', lettersHost);
}

const golden = join(projectRoot, 'scripts/ingest/golden/unannounced-letter');

/** A letter as it was published first: of another inspection than the one that is made up. */
function makeLetter(published: string, inspected: string, team: string): string {
	return readFileSync(join(golden, 'source.txt'), 'utf8')
		.replace('4 May 2010', published)
		.replace('30 and 31 March 2010', inspected)
		.replace('duty team', `${team} team`);
}

const otherWords = (letter: string, words: string): string =>
	letter.replace('Records are not always dated.', words);

/** With a strength less, which moves the one after it. */
const oneStrengthLess = (letter: string): string =>
	letter.replace(/- A made-up \w+ team[\s\S]*?is over\.\n/u, '');

async function makeLibrary(folder: string): Promise<void> {
	const library = join(folder, 'library');
	const changed = makeLetter('6 July 2010', '1 and 2 June 2010', 'night');
	const withdrawn = makeLetter('7 September 2010', '3 and 4 August 2010', 'day');
	const publications: Record<string, string>[] = [
		{ changed, withdrawn, hostile: makeHostileLetter(codeParagraphs) },
		{
			changed: oneStrengthLess(otherWords(changed, 'Records are <dated> by now.')),
			withdrawn: oneStrengthLess(otherWords(withdrawn, 'Records are <lost> by then.')),
		},
		{ withdrawn: otherWords(withdrawn, 'Records are dated since May.') },
	];
	for (const [index, letters] of publications.entries()) {
		const inbox = join(folder, `in-${index}`);
		mkdirSync(inbox);
		for (const [name, text] of Object.entries(letters))
			writeFileSync(join(inbox, `${name}.txt`), text);
		await runScript('scripts/ingest.ts', inbox, '--library', library, '--new-version');
	}
	withdrawSecond(join(library, 'reports/knowsley/2010-09-07/versions/2.mdx'));
	addMoved(library);
}

function withdrawSecond(report: string): void {
	const withdrawal =
		'  - report: withdrawn\n    reason: "It named a person."\n    name: "A. Editor"\n    date: "2026-11-30"\n';
	const mdx = readFileSync(report, 'utf8');
	writeFileSync(report, mdx.replace(/^---\n\n/mu, `corrections:\n${withdrawal}---\n\n`));
}

/** A report whose day and whose finding's id were corrected by hand. */
function addMoved(library: string): void {
	const by = 'reason: "The date was misread."\n    name: "A. Person"\n    date: "2026-11-29"';
	const report = join(library, 'reports/knowsley/2010-05-14.mdx');
	const mdx = readFileSync(join(golden, 'report.mdx'), 'utf8')
		.replace('published: "2010-05-04"', 'published: "2010-05-14"')
		.replace('id="strength-2"', 'id="duty-team"')
		.replace(
			/^(?=---\n\n)/mu,
			`corrections:\n  - field: published\n    was: "2010-05-04"\n    ${by}\n  - finding: duty-team\n    of: id\n    was: strength-2\n    ${by}\n`,
		);
	mkdirSync(dirname(report), { recursive: true });
	writeFileSync(report, mdx);
	cpSync(join(golden, 'source.txt'), join(library, 'sources/knowsley/2010-05-14.txt'));
}
