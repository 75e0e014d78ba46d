/** What stands between the inspectors' words and stays out of what is selected across it. */
const between = '.annotation, .note';

/**
 * Lets the words of a note be selected where a selection begins in them; one that begins in the report's words leaves notes
 * out, as selection.css says.
 */
export function letNotesBeSelected(): void {
	document.addEventListener('pointerdown', ({ target }) => {
		for (const chosen of document.querySelectorAll('.selectable'))
			chosen.classList.remove('selectable');
		if (target instanceof Element) target.closest(between)?.classList.add('selectable');
	});
}
