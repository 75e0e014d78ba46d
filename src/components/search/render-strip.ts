import type { StripPart } from '../../search/index/indexed-strip.ts';

/** The parts of a report's strip of grades, as GradeStrip.astro draws them, parted by spaces for those who hear them. */
export function renderStrip(parts: readonly StripPart[]): (string | Node)[] {
	return parts.flatMap((part) => [renderPart(part), ' ']);
}

function renderPart([words, grade, letter]: StripPart): HTMLElement {
	const element = document.createElement('span');
	element.textContent = letter ?? words;
	if (grade === undefined) return element;
	element.className = letter === undefined ? 'grade' : 'grade-mark';
	element.dataset['grade'] = grade;
	if (letter !== undefined) {
		element.role = 'img';
		element.title = words;
	}
	return element;
}
