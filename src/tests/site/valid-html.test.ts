import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtFolder } from '../built-site/built-folder.ts';
import { largestOf, pageKinds } from '../built-site/page-kinds.ts';
import { readBuiltSite } from '../built-site/read-built-site.ts';

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

const site = readBuiltSite(builtFolder);

test.each(pageKinds)('a page of the kind %s is valid HTML', async (kind) => {
	const { html } = largestOf(kind, site);
	const report = await validator.validateString(html);
	const faults = report.results.flatMap(({ messages }) =>
		messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
	);
	expect(faults).toEqual([]);
});
