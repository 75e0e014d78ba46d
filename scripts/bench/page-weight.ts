import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a browser loads to show a page, in bytes after gzip; fonts as they are, for they are packed already. */
export interface PageWeight {
	html: number;
	styles: number;
	/** Every script that the page names and all that those import at once; not what they load with use. */
	scripts: number;
	/** The fonts that it asks for at once on wide screens. */
	fonts: number;
	/** Those of them that it asks for on every screen. */
	phoneFonts: number;
}

/** The screens that a page is weighed for: what is meant for a width of its own comes on wide ones only. */
export const screens = ['phone', 'wide screen'] as const;
export type Screen = (typeof screens)[number];

/**
 * Weighs a page of a built site.
 *
 * @param folder the built site, served from the root of its host
 * @param page path of the page's file in that folder
 */
export async function weighPage(folder: string, page: string): Promise<PageWeight> {
	const html = await readFile(join(folder, page), 'utf8');
	const sheets = findAll(html, /<link\b[^>]*\bhref="(?<path>\/[^"]+\.css)"/gu);
	const fonts = findAll(html, /<link\b[^>]*\bhref="(?<path>\/[^"]+\.woff2)"/gu);
	const phoneFonts = findAll(
		html.replaceAll(/<link\b[^>]*\bmedia="\(min-width[^>]*>/gu, ''),
		/<link\b[^>]*\bhref="(?<path>\/[^"]+\.woff2)"/gu,
	);
	let styles = 0;
	for (const sheet of sheets) styles += zipped(await readFile(join(folder, sheet), 'utf8'));
	return {
		html: zipped(html),
		styles,
		scripts: await weighScripts(folder, html),
		fonts: await sizeOf(folder, fonts),
		phoneFonts: await sizeOf(folder, phoneFonts),
	};
}

/** All that comes on a screen together. */
export function totalWeight(weight: PageWeight, screen: Screen): number {
	const { html, styles, scripts, fonts, phoneFonts } = weight;
	return html + styles + scripts + (screen === 'phone' ? phoneFonts : fonts);
}

async function weighScripts(folder: string, html: string): Promise<number> {
	const inline = [...html.matchAll(/<script\b(?![^>]*\bsrc=)[^>]*>(?<code>[^<]+)</gu)];
	let weight = inline.reduce((sum, { groups }) => sum + zipped(groups?.['code'] ?? ''), 0);
	const waiting = findAll(html, /<(?:script|link)\b[^>]*\b(?:src|href)="(?<path>\/[^"]+\.js)"/gu);
	for (const path of waiting) {
		const code = await readFile(join(folder, path), 'utf8');
		weight += zipped(code);
		// A set goes on with what is added to it on the way.
		for (const found of findAll(code, /(?:\bfrom|\bimport)\s*["'](?<path>[^"']+\.js)["']/gu))
			waiting.add(resolvePath(path, found));
	}
	return weight;
}

async function sizeOf(folder: string, paths: ReadonlySet<string>): Promise<number> {
	let size = 0;
	for (const path of paths) size += (await readFile(join(folder, path))).length;
	return size;
}

function findAll(text: string, pattern: RegExp): Set<string> {
	return new Set([...text.matchAll(pattern)].map(({ groups }) => groups?.['path'] ?? ''));
}

function resolvePath(from: string, path: string): string {
	return path.startsWith('/') ? path : join(dirname(from), path);
}

function zipped(text: string): number {
	return gzipSync(text).length;
}
