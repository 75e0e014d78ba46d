/** How long a control says that it has copied, in milliseconds. */
const acknowledgement = 2000;

/** The own words of controls that say just now what came of copying. */
const ownWords = new WeakMap<Element, string | null>();

/**
 * Copies a text, and says so in the control that asked for it and to those who cannot see it.
 *
 * @param control its words become "Copied" for a moment
 * @param what what is copied, for those who hear it: "Link"
 */
export async function copyText(text: string, control: Element, what?: string): Promise<void> {
	const copied = await navigator.clipboard.writeText(text).then(
		() => true,
		() => false,
	);
	const said = copied ? 'Copied' : 'Not copied';
	if (control.textContent === said) return;
	const words = ownWords.get(control) ?? control.textContent;
	ownWords.set(control, words);
	control.textContent = said;
	announce(what === undefined ? said : `${what} ${said.toLowerCase()}`);
	setTimeout(() => {
		control.textContent = words;
		ownWords.delete(control);
		announce('');
	}, acknowledgement);
}

/** Tells a screen reader, through a status that the page keeps for it. */
export function announce(message: string): void {
	const status = document.querySelector('[data-announce]');
	if (status !== null) status.textContent = message;
}
