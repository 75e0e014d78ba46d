/**
 * Adds the style of an element to the page. For elements that a page may never show: those of their script alone
 * have to load how they look. To be called where the module is loaded, so that it is added once.
 */
export function adoptStyle(css: string): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets.push(sheet);
}
