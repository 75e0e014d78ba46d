/** The cascade layers of the site, weakest first. */
export const layers = [
	'reset',
	'tokens',
	'base',
	'layout',
	'components',
	'utilities',
	'print',
] as const;

/** What of a style sheet the plugin touches; PostCSS itself comes with Vite. */
interface StyleSheet {
	prepend(css: string): unknown;
}

/**
 * Puts the order of the layers at the top of every style sheet. A page loads several, in an order that the
 * bundler chooses, and the first mention of a layer decides its place.
 */
export const layerOrder = {
	postcssPlugin: 'layer-order',
	Once(sheet: StyleSheet): void {
		sheet.prepend(`@layer ${layers.join(', ')};`);
	},
};
