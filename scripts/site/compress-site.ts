import { readFile, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from '../../src/files/list-files.ts';
import { markSite, readSiteMark } from '../../src/site-folder/site-mark.ts';

const pack = { gzip: promisify(gzip), brotli: promisify(brotliCompress) };

/** Endings of files that are texts. Pagefind packs its own; PDFs, pictures and fonts are packed as they are. */
const texts = new Set([
	'.html',
	'.css',
	'.js',
	'.json',
	'.jsonld',
	'.csv',
	'.txt',
	'.xml',
	'.svg',
	'.md',
]);

/** Smaller files cost as much to ask for as to send. */
const fewestBytes = 512;

/** How many files are packed at a time. */
const atOnce = 32;

/** What was packed, in bytes. */
export interface Packed {
	files: number;
	before: number;
	gzip: number;
	brotli: number;
}

/**
 * Puts beside each text file of a built site the same packed, as `….gz` and `….br`. Null where no build made the folder. What is
 * packed already, and is no older than its file, stays.
 */
export async function compressSite(folder: string): Promise<Packed | null> {
	const mark = await readSiteMark(folder);
	if (mark === null) return null;
	const made = mark.made ?? (await readdir(folder));
	const packed = made.filter(isText).flatMap(namesPacked);
	// The packed files are of the build too, so that the next one may replace them. It is said beforehand, for a run that is killed.
	await markSite(folder, mark.builtFrom, [...made, ...packed, ...packed.map(nameUnfinished)]);
	const sum = await packTexts(folder);
	await markSite(folder, mark.builtFrom, [...made, ...packed]);
	return sum;
}

function isText(file: string): boolean {
	return texts.has(extname(file));
}

/** What a file is called packed, in the order in which `packFile` writes it. */
function namesPacked(file: string): [gzip: string, brotli: string] {
	return [`${file}.gz`, `${file}.br`];
}

/** What a packed file is called until it is whole. */
function nameUnfinished(name: string): string {
	return `.${name}.part`;
}

/** The same for any folder, whoever made it. */
export async function packTexts(folder: string): Promise<Packed> {
	const files = (await listFiles(folder)).filter(isText);
	const sum: Packed = { files: 0, before: 0, gzip: 0, brotli: 0 };
	for (let at = 0; at < files.length; at += atOnce)
		for (const sizes of await Promise.all(files.slice(at, at + atOnce).map(packFile))) {
			if (sizes === null) continue;
			sum.files += 1;
			sum.before += sizes.before;
			sum.gzip += sizes.gzip;
			sum.brotli += sizes.brotli;
		}
	return sum;
}

async function packFile(file: string): Promise<Omit<Packed, 'files'> | null> {
	const bytes = await readFile(file);
	if (bytes.length < fewestBytes) return null;
	const { mtimeMs } = await stat(file);
	const put = async (path: string, make: () => Promise<Buffer>): Promise<number> => {
		const there = await stat(path).catch(() => null);
		if (there !== null && there.mtimeMs >= mtimeMs) return there.size;
		const packed = await make();
		// Whole or not at all: half of one would be no older than its file, and stay.
		const part = join(dirname(path), nameUnfinished(basename(path)));
		await writeFile(part, packed);
		await rename(part, path);
		return packed.length;
	};
	const [gzipped, brotlied] = namesPacked(file);
	return {
		before: bytes.length,
		gzip: await put(gzipped, () => pack.gzip(bytes, { level: 9 })),
		brotli: await put(brotlied, () =>
			// The highest takes ten times as long for a twentieth less.
			pack.brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
		),
	};
}
