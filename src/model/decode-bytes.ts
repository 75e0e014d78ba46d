/** How the bytes of a text document can be written. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** How a text document is written: UTF-8, or UTF-16 where a byte order mark says so. */
export function findEncoding([first, second]: Uint8Array): TextEncoding {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return 'utf-8';
}

/** Decodes the bytes of a text document, without its byte order mark; null where they are no text. */
export function decodeBytes(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder(findEncoding(bytes), { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}
