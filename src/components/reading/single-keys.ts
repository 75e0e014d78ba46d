const key = 'single-keys';

/** Name of the event that the document has when single keys were switched on or off. */
export const singleKeysEvent = 'single-keys';

/** Whether single keys are on. They are unless somebody has switched them off on this device. */
export function singleKeysOn(): boolean {
	if (document.documentElement.dataset['singleKeys'] === 'off') return false;
	try {
		return localStorage.getItem(key) !== 'off';
	} catch {
		// A browser that keeps nothing for the site also remembers no switch.
		return true;
	}
}

/** Remembers on this device whether single keys are on, if the browser keeps anything for the site. */
export function rememberSingleKeys(on: boolean): void {
	// For what else listens to them on this page, even where the browser keeps nothing.
	document.documentElement.dataset['singleKeys'] = on ? 'on' : 'off';
	try {
		if (on) localStorage.removeItem(key);
		else localStorage.setItem(key, 'off');
	} catch {
		// The switch then holds until the page is left.
	}
	document.dispatchEvent(new Event(singleKeysEvent));
}
