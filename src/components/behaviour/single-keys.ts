const key = 'single-keys';

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
	markSingleKeys(on);
	try {
		if (on) localStorage.removeItem(key);
		else localStorage.setItem(key, 'off');
	} catch {
		// The switch then holds until the page is left.
	}
}

/** Says on the page whether single keys are on: for style sheets, and for where the browser keeps nothing. */
export function markSingleKeys(on: boolean): void {
	document.documentElement.dataset['singleKeys'] = on ? 'on' : 'off';
}
