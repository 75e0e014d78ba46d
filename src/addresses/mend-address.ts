import { siteBase } from './base.ts';

/** The characters that ids are made of. What follows them in a pasted link is of the sentence that it stood in. */
const idCharacters = /^[^a-z0-9]*(?<id>[a-z0-9]+(?:[-_]+[a-z0-9]+)*)/u;

/**
 * The id that a fragment means as people paste it: `#P65`, `#p65.`, `#p65)` and `#p65%20and` mean p65. Empty where it
 * means none.
 *
 * @param fragment with its `#` or without
 */
export function mendFragment(fragment: string): string {
	return idCharacters.exec(decode(fragment).toLowerCase())?.groups?.['id'] ?? '';
}

/**
 * The path of a page as people paste it, as the site writes it: in small letters, with its last slash, and without what
 * follows it in a sentence: `/Reports/St-Helens/2012-08-10/).` gives `/reports/st-helens/2012-08-10/`.
 *
 * @param path with the site's base before it
 */
export function mendPath(path: string, base: string = siteBase): string {
	const written = decode(path);
	const isBelow = written.toLowerCase().startsWith(base.toLowerCase());
	const steps = (isBelow ? written.slice(base.length) : written)
		.toLowerCase()
		.split('/')
		.map((step) => step.replace(/^[^a-z0-9]+|(?<![^a-z0-9])[^a-z0-9]+$/gu, ''))
		.filter((step) => step !== '' && step !== 'index.html');
	return (isBelow ? base : '/') + steps.map((step) => `${step}/`).join('');
}

/** As written, where it is not rightly encoded. */
function decode(written: string): string {
	try {
		return decodeURIComponent(written);
	} catch {
		return written;
	}
}
