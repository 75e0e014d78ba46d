import { excerpt } from './excerpt.ts';

/** What somebody says is wrong. */
export interface Faulty {
	/** Address of the finding. */
	address: string;
	/** Its words. */
	words: string;
}

/** The most characters of a finding's words that are filled in: mail programs and forms refuse addresses that are too long. */
const mostWords = 500;

/**
 * Reads where faults are said: a mail address, `mailto:` or not, or the address of a form. Empty where none is given; null for
 * anything else.
 */
export function readFaultsTo(given: string): string | null {
	const to = given.trim();
	if (to === '') return '';
	if (/^https:\/\/[^\s"<>]+$/u.test(to)) return to;
	const mail = to.replace(/^mailto:/u, '');
	return /^[^\s@:/?"<>]+@[^\s@:/?"<>]+$/u.test(mail) ? `mailto:${mail}` : null;
}

/**
 * The address at which a reader says that something is wrong with a finding, with the finding filled in: as subject and body of a
 * mail, in place of `{address}` and `{words}` of a form, or as the `title` and `body` that forms for issues have.
 *
 * @param to as `readFaultsTo` gives it
 */
export function faultAddress(to: string, { address, words }: Faulty): string {
	const quoted = excerpt(words, mostWords);
	const filled: Record<string, string> = { address, words: quoted };
	if (/\{(?:address|words)\}/u.test(to))
		return to.replace(/\{(address|words)\}/gu, (_, name: string) =>
			encodeURIComponent(filled[name] ?? ''),
		);
	const title = `Something wrong at ${address}`;
	const body = quoted === '' ? address : `${address}\n\n“${quoted}”\n\n`;
	// Spaces as %20: mail programs show a plus.
	const fields = Object.entries({ [to.startsWith('mailto:') ? 'subject' : 'title']: title, body });
	const query = fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
	return `${to}${to.includes('?') ? '&' : '?'}${query}`;
}
