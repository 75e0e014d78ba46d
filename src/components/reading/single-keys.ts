const key = 'single-keys';

/** Whether single keys are on. They are unless somebody has switched them off on this device. */
export function singleKeysOn(): boolean {
	try {
		return localStorage.getItem(key) !== 'off';
	} catch {
		// A browser that keeps nothing for the site also remembers no switch.
		return true;
	}
}

/** Remembers on this device whether single keys are on, if the browser keeps anything for the site. */
export function rememberSingleKeys(on: boolean): void {
	try {
		if (on) localStorage.removeItem(key);
		else localStorage.setItem(key, 'off');
	} catch {
		// The switch then holds until the page is left.
	}
}
