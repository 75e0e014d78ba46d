/** What of the package is used here; it comes without types. */
declare module 'subset-font' {
	interface SubsetOptions {
		targetFormat: 'sfnt' | 'woff2';
		/** Features of layout to keep, by their tags; all of them where absent. */
		keepFeatures?: string[];
		/** Entries of the name table to keep beside those below 7. */
		preserveNameIds?: number[];
		/** Takes the place of `text`. */
		keepAllGlyphs?: boolean;
	}
	function subsetFont(
		font: Buffer,
		text: string | undefined,
		options: SubsetOptions,
	): Promise<Buffer>;
	export { subsetFont as default };
}
