import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { kindOf, largestOf, pageKinds } from '../built-site/page-kinds.ts';
import { readTestedSite } from '../built-site/read-built-site.ts';

const validator = new HtmlValidate({
	root: true,
	extends: ['html-validate:recommended', 'html-validate:document'],
	rules: {
		// Astro writes void elements, attributes and white space in its own way; browsers read all of them alike.
		'void-style': 'off',
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'no-trailing-whitespace': 'off',
		'doctype-style': 'off',
		// The site's own files need no proof of where they come from; those of another host would.
		'require-sri': ['error', { target: 'crossorigin' }],
		// A finding's title is its first words, which may be long: search engines shorten it themselves.
		'long-title': 'off',
	},
});

const site = readTestedSite();

// Pages of the guide are written by hand, each with elements of its own.
const guide = [...site.pages.values()].filter(({ path }) => kindOf(path) === 'guide');
const chosen = [...pageKinds.map((kind) => largestOf(kind, site)), ...guide];

test.each([...new Set(chosen)].map(({ path, html }) => [path, html] as const))(
	'%s is valid HTML',
	async (_, html) => {
		const report = await validator.validateString(html);
		const faults = report.results.flatMap(({ messages }) =>
			messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
		);
		expect(faults).toEqual([]);
	},
);

// A new line in a template is no space. After a line number stands no space: it is no word of the text.
test('no link runs into the word before it', () => {
	const runOn = /[\p{L}\p{N}][.,;:!?]?<a[ >][^>]*>[^<]*/gu;
	const found = [...site.pages.values()].flatMap(({ path, html }) =>
		[...html.matchAll(runOn)].map(([text]) => `${path}: ${text}`),
	);
	expect(found).toEqual([]);
});
