import { createHighlighterCoreSync, type ThemedToken } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { grammar } from './grammar.ts';
import { tokenTheme } from './token-theme.ts';

/** Lines longer than this, in UTF-16 code units, are shown in one colour: no report has one, hostile text may. */
export const longestColoured = 20_000;

const highlighter = createHighlighterCoreSync({
	langs: [grammar],
	themes: [tokenTheme],
	engine: createJavaScriptRegexEngine(),
});

/**
 * Divides lines into tokens of one kind each; see `kindOfColour`.
 *
 * A token's `offset` counts UTF-16 code units from the beginning of the first line, with one for each line end.
 * The lines must hold no line breaks themselves.
 */
export function highlight(lines: readonly string[]): ThemedToken[][] {
	return highlighter.codeToTokensBase(lines.join('\n'), {
		lang: 'inspection-report',
		theme: 'inspection-report',
		tokenizeMaxLineLength: longestColoured,
		// A limit in time would make the page depend on how busy the machine is.
		tokenizeTimeLimit: 0,
	});
}
