import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../../files/digest-of.ts';
import { readRecordIds } from '../../pagefind/record-ids.ts';
import { writePagefind } from '../../pagefind/write-pagefind.ts';
import type { NewIndex } from './make-index.ts';
import { writeSentences } from './sentences.ts';
import {
	findingsFolder,
	findingsPerText,
	manifestFile,
	searchFolder,
	textFile,
	type FindingText,
	type IndexManifest,
} from './manifest.ts';

/** Writes an index into a site: Pagefind's files, the texts of findings, and the manifest that joins them. */
export async function writeIndex(
	{ manifest, records, texts, sentences, tallies }: NewIndex,
	site: string,
): Promise<void> {
	const pagefind = join(site, findingsFolder);
	await writePagefind(records, 'unknown', pagefind);
	const ids = await readRecordIds(pagefind);
	// They hold the words as they are indexed. What a result shows is in the texts.
	await rm(join(pagefind, 'fragment'), { recursive: true, force: true });

	await mkdir(join(site, searchFolder), { recursive: true });
	const writeNamed = async (letter: string, content: unknown) => {
		const written = JSON.stringify(content);
		const name = `${letter}${shortDigestOf(written)}.json`;
		await writeFile(join(site, searchFolder, name), written);
		return name;
	};
	const sentencesFile = await writeNamed('s', sentences.map(writeSentences));
	const tallyFiles = new Map<string, string>();
	for (const [word, tally] of tallies) tallyFiles.set(word, await writeNamed('n', tally));
	const folders: string[] = [];
	for (const ofReport of texts) folders.push(await writeTexts(ofReport, join(site, searchFolder)));
	const whole: IndexManifest = {
		...manifest,
		sentences: sentencesFile,
		tallies: Object.fromEntries(tallyFiles),
		reports: manifest.reports.map(([id, title, first, inspectorates], index) => {
			const record = ids.get(id);
			if (record === undefined) throw new Error(`Pagefind wrote no record of ${id}`);
			const folder = folders[index] ?? '';
			return inspectorates.join() === 'ofsted'
				? [id, title, first, record, folder]
				: [id, title, first, record, folder, inspectorates];
		}),
	};
	await writeFile(join(site, searchFolder, manifestFile), JSON.stringify(whole));
}

/** Writes the texts of a report into a folder that is named after them. Answers its name. */
async function writeTexts(texts: readonly FindingText[], within: string): Promise<string> {
	const folder = `t${shortDigestOf(JSON.stringify(texts))}`;
	await mkdir(join(within, folder), { recursive: true });
	for (let place = 0; place < texts.length; place += findingsPerText) {
		const content = JSON.stringify(texts.slice(place, place + findingsPerText));
		await writeFile(join(within, folder, textFile(place)), content);
	}
	return folder;
}

/** What a file is named after, so that those of two builds cannot mix. */
function shortDigestOf(content: string): string {
	return digestOf(content).slice(0, 10);
}
