import { createHighlighterCoreSync, type ThemeRegistration } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import html from 'shiki/langs/html.mjs';
import javascript from 'shiki/langs/javascript.mjs';
import python from 'shiki/langs/python.mjs';
import r from 'shiki/langs/r.mjs';
import shell from 'shiki/langs/shellscript.mjs';
import sql from 'shiki/langs/sql.mjs';
import yaml from 'shiki/langs/yaml.mjs';
import { escapeHtml } from '../words/escape-html.ts';

/** The kinds of words that code is coloured by, with what grammars call them. */
const kinds = {
	comment: ['comment'],
	string: ['string'],
	number: ['constant.numeric', 'constant.language'],
	keyword: ['keyword', 'storage'],
	name: ['entity.name.function', 'entity.name.tag', 'support.function'],
} as const;

/** Names the kind of each word in place of a colour: the style sheet gives colours, and no page has an inline style. */
const theme: ThemeRegistration = {
	name: 'kinds',
	type: 'light',
	fg: 'text',
	bg: 'page',
	settings: [
		...Object.entries(kinds).map(([kind, scope]) => ({
			scope: [...scope],
			settings: { foreground: kind },
		})),
		// Words without quotation marks, as most of YAML and of a command are, stay text.
		{ scope: 'string.unquoted', settings: { foreground: 'text' } },
	],
};

const highlighter = createHighlighterCoreSync({
	langs: [html, javascript, python, r, shell, sql, yaml],
	themes: [theme],
	engine: createJavaScriptRegexEngine(),
});

/**
 * Code as HTML, each word of a known kind in an element of the class `code-…`.
 *
 * @param lang what stands after the fence in Markdown; code in another language comes out as it is
 */
export function highlightCode(code: string, lang: string): string {
	if (!highlighter.getLoadedLanguages().includes(lang)) return escapeHtml(code);
	const lines = highlighter.codeToTokensBase(code, { lang, theme: 'kinds', tokenizeTimeLimit: 0 });
	return lines
		.map((tokens) => tokens.map(({ content, color }) => colour(content, color)).join(''))
		.join('\n');
}

function colour(words: string, kind: string | undefined): string {
	const html = escapeHtml(words);
	return kind !== undefined && Object.hasOwn(kinds, kind)
		? `<span class="code-${kind}">${html}</span>`
		: html;
}
