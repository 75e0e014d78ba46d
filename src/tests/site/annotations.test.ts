import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { builtFolder } from '../built-site/built-folder.ts';
import type { Page } from '../built-site/page.ts';
import { kindOf } from '../built-site/page-kinds.ts';
import { readTestedSite } from '../built-site/read-built-site.ts';

/** What a test looks at of an annotation in the file that exports it. */
interface ExportedAnnotation {
	id: string;
	creator: { type: string; name: string };
	created: string;
	target: { source: string; selector: { exact: string; prefix: string; suffix: string } };
}

interface Export {
	total: number;
	first: { items: ExportedAnnotation[] };
}

const { pages, files } = readTestedSite();
const annotated = [...pages.values()].filter(
	({ path }) => kindOf(path) === 'report' && files.has(`${path}annotations.jsonld`),
);

function readExport({ path }: Page): Export {
	return JSON.parse(readFileSync(join(builtFolder, path, 'annotations.jsonld'), 'utf8')) as Export;
}

/** The text of the elements with a class, in order; of what they hold, nothing that bears `without`. */
function textOf(html: string, className: string, without: RegExp): string[] {
	const texts: string[] = [];
	let inside = 0;
	let foreign = 0;
	const parser = new Parser({
		onopentag: (_, { class: names = '' }) => {
			if (inside > 0) inside += 1;
			else if (names.split(' ').includes(className)) {
				inside = 1;
				texts.push('');
			}
			if (inside > 0 && (foreign > 0 || without.test(names))) foreign += 1;
		},
		onclosetag: () => {
			if (foreign > 0) foreign -= 1;
			if (inside > 0) inside -= 1;
		},
		ontext: (text) => {
			if (inside > 0 && foreign === 0) texts.push((texts.pop() ?? '') + text);
		},
	});
	parser.end(html);
	return texts;
}

const withoutSpace = (text: string): string => text.replace(/\s/gu, '');
/** What a page shows within a finding that is not the document's, numbers of annotations not among it. */
const foreignWords = /\b(?:note-mark|gap|received)\b/u;

/** Addresses in the data are paths where nobody has said where the site stands. */
const host = 'https://site.example';

test('there are annotations, and each report says how many', () => {
	expect(annotated.length).toBeGreaterThan(0);
	for (const page of annotated)
		expect(page.html).toContain(`Annotations (${readExport(page).total})`);
});

test('every annotation has its note, its place in the text and the words that it marks', () => {
	for (const page of annotated) {
		const { total, first } = readExport(page);
		expect(first.items).toHaveLength(total);
		expect(page.html.match(/<aside class="annotation"/gu)).toHaveLength(total);
		expect(page.html.match(/<sup class="annotation-number">/gu)).toHaveLength(total);
		for (const { id } of first.items) {
			const anchor = new URL(id, host).hash.slice(1);
			expect(page.ids).toContain(anchor);
			expect(page.ids).toContain(`${anchor}-place`);
			const marked = new RegExp(
				`</mark>(?:</a>)?(?:<sup [^>]*><a [^>]*></a></sup>)*<sup [^>]*><a href="#${anchor}"`,
				'u',
			);
			expect(page.html, anchor).toMatch(marked);
		}
	}
});

test('a page says who wrote its annotations and when: once where all agree', () => {
	for (const page of annotated) {
		const [notice = ''] = /<p class="annotation-notice">.*?<\/p>/su.exec(page.html) ?? [];
		const signed = page.html.match(/<aside class="annotation"(?:(?!<\/aside>).)*<footer>/gsu);
		const attributions = new Set(
			readExport(page).first.items.map(({ creator, created }) => `${creator.name} ${created}`),
		);
		expect(/<time datetime="\d{4}-\d\d-\d\d">/u.test(notice)).toBe(attributions.size === 1);
		expect(signed?.length ?? 0).toBe(attributions.size === 1 ? 0 : readExport(page).total);
	}
});

test('the words that an annotation is about read on across its number', () => {
	for (const page of annotated) {
		const texts = textOf(page.html, 'words', foreignWords).map(withoutSpace);
		for (const { id, target } of readExport(page).first.items) {
			const { prefix, exact, suffix } = target.selector;
			const words = withoutSpace(prefix + exact + suffix);
			expect(texts.filter((text) => text.includes(words)).length, id).toBeGreaterThan(0);
		}
	}
});

test("a finding's own page shows its annotations, and its quotation holds none of their numbers", () => {
	for (const page of annotated)
		for (const { id, target } of readExport(page).first.items) {
			const path = new URL(target.source, host).pathname;
			const own = [...pages.values()].find(
				(candidate) =>
					path.endsWith(candidate.path.slice(1)) && kindOf(candidate.path) === 'finding',
			);
			expect(own?.ids).toContain(new URL(id, host).hash.slice(1));
			const [quoted] = textOf(own?.html ?? '', 'quotation', foreignWords).map(withoutSpace);
			const { prefix, exact, suffix } = target.selector;
			expect(quoted, id).toContain(withoutSpace(prefix + exact + suffix));
		}
});
