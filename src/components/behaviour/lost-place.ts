import { mendFragment } from '../../addresses/mend-address.ts';
import { nearestId } from '../../addresses/nearest-id.ts';
import { adoptStyle } from './adopt-style.ts';
import style from './lost-place.css?inline';

adoptStyle(style);

/** The most of an unknown fragment that is shown. */
const shownLength = 40;

seek();
addEventListener('hashchange', seek);

/**
 * Looks for the place that an address means and the page has not: as it was pasted from a sentence, `#P65.`, it is gone to. Else
 * the page says so, and offers the nearest.
 */
function seek(): void {
	document.querySelector('.lost-place')?.remove();
	const fragment = location.hash.slice(1);
	if (fragment === '' || document.getElementById(fragment) !== null) return;
	const id = mendFragment(fragment);
	// The browser's own word for the beginning of a page.
	if (id === 'top') return;
	if (document.getElementById(id) !== null) location.replace(`#${id}`);
	else say(id === '' ? fragment : id);
}

function say(id: string): void {
	const [notice, words] = [document.createElement('div'), document.createElement('p')];
	notice.className = 'lost-place';
	notice.setAttribute('role', 'status');
	document.querySelector('main')?.prepend(notice);
	words.textContent = `There is no “${id.slice(0, shownLength)}” on this page. `;
	const near = findNearest(id);
	if (near !== null) {
		const link = document.createElement('a');
		link.href = `#${near.id}`;
		link.textContent = nameOf(near);
		words.append('The nearest is ', link, '.');
	}
	// After the element, so that it is heard as news.
	notice.append(words);
}

/** What is content has an id without an underscore; with one it is of the page itself. */
function findNearest(id: string): Element | null {
	const ids = Array.from(document.querySelectorAll('main [id]'), (each) => each.id);
	const near = nearestId(
		id,
		ids.filter((each) => !each.includes('_')),
	);
	return near === undefined ? null : document.getElementById(near);
}

/** What a place is called: "paragraph 65", or the words that it begins with. */
function nameOf(place: Element): string {
	const words = place.querySelector('.mark a, :is(h2, h3, h4, h5, h6), th')?.textContent;
	const name = words?.replace(/\s+/gu, ' ').trim() ?? '';
	return name === '' ? `“${place.id}”` : name.replace(/^(?=\d)/u, 'paragraph ');
}
