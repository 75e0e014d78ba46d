import type { ThemeRegistration } from 'shiki/core';
import { type TokenKind, tokenKinds } from './token-kinds.ts';

/**
 * A Shiki theme that names the kind of each token in place of a colour, so that the style sheet gives the
 * colours, light and dark, and the page carries a class and no inline style.
 */
export const tokenTheme: ThemeRegistration = {
	name: 'inspection-report',
	type: 'light',
	fg: 'text',
	bg: 'page',
	settings: Object.entries(tokenKinds).map(([kind, { scope }]) => ({
		scope,
		settings: { foreground: kind },
	})),
};

/** Reads the kind of a token from the colour that `tokenTheme` gave it; null for text of no kind. */
export function kindOfColour(colour: string | undefined): TokenKind | null {
	return colour !== undefined && Object.hasOwn(tokenKinds, colour) ? (colour as TokenKind) : null;
}
