/** Where the choice is remembered. */
const key = 'annotations';

/** Whether somebody has hidden the annotations on this device. */
export function isHidden(): boolean {
	try {
		return localStorage.getItem(key) === 'off';
	} catch {
		// A browser that keeps nothing for a site throws; then a choice lasts as long as the page.
		return false;
	}
}

/** Remembers on this device whether annotations are shown, if the browser keeps anything for the site. */
export function rememberChoice(shown: boolean): void {
	try {
		localStorage.setItem(key, shown ? 'on' : 'off');
	} catch {
		// As in isHidden.
	}
}
