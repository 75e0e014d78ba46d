import { excerpt } from './excerpt.ts';

/** What somebody says is wrong. */
export interface Faulty {
	/** Address of the finding. */
	address: string;
	/** Its words. */
	words: string;
}

/** The most characters of a finding's words that are filled in: enough to find them by. */
const mostWords = 500;

/** The longest address that mail programs and browsers all take, in characters, with everything encoded. */
const longestAddress = 2000;

/**
 * Reads where faults are said: a mail address, `mailto:` or not, or the address of a form. Empty where none is given; null for
 * anything else.
 */
export function readFaultsTo(given: string): string | null {
	const to = given.trim();
	if (to === '') return '';
	if (/^https:\/\/[^\s"<>]+$/u.test(to)) return to;
	const { name, host } =
		/^(?:mailto:)?(?<name>[^\s@:/?"<>]+)@(?<host>[^\s@:/?#"<>]+)$/u.exec(to)?.groups ?? {};
	if (name === undefined || host === undefined) return null;
	// What is encoded already stays as it is; mail programs want a plus as it is.
	const encoded = to.startsWith('mailto:') ? name : encodeURIComponent(name).replace(/%2B/gu, '+');
	return `mailto:${encoded}@${host}`;
}

/**
 * The address at which a reader says that something is wrong with a finding, with the finding filled in: as subject and body of a
 * mail, in place of `{address}` and `{words}` of a form, or as the `title` and `body` that forms for issues have. Long words are
 * cut, between words, until the address has 2,000 characters at most.
 *
 * @param to as `readFaultsTo` gives it
 */
export function faultAddress(to: string, { address, words }: Faulty): string {
	// Half a character, as damaged texts have, cannot be encoded.
	const whole = words.toWellFormed();
	for (let length = mostWords; length > 1; length = Math.floor(length * 0.8)) {
		const filled = fill(to, address, excerpt(whole, length).toWellFormed());
		if (filled.length <= longestAddress) return filled;
	}
	return fill(to, address, '');
}

function fill(to: string, address: string, words: string): string {
	const filled: Record<string, string> = { address, words };
	// A browser from which the address was copied may have encoded the braces.
	const places = /(?:\{|%7B)(address|words)(?:\}|%7D)/giu;
	if (places.test(to))
		return to.replace(places, (_, name: string) =>
			encodeURIComponent(filled[name.toLowerCase()] ?? ''),
		);
	const isMail = to.startsWith('mailto:');
	const title = `Something wrong at ${address}`;
	const body = words === '' ? address : `${address}\n\n“${words}”\n\n`;
	// Spaces as %20, for mail programs show a plus; ends of lines as RFC 6068 wants them.
	const fields = Object.entries({
		[isMail ? 'subject' : 'title']: title,
		body: isMail ? body.replaceAll('\n', '\r\n') : body,
	});
	const query = fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
	const [path = '', fragment] = to.split(/(?=#)/u);
	const joint = !path.includes('?') ? '?' : /[?&]$/u.test(path) ? '' : '&';
	return `${path}${joint}${query}${fragment ?? ''}`;
}
