/**
 * The characters that English prose is written with, as CSS names them: letters, figures, punctuation, £ and ©. The
 * typeface comes in two files by this, and nearly every page needs the first alone.
 */
export const textRange =
	'U+20-22, U+25-3B, U+3F, U+41-5B, U+5D, U+61-7A, U+A0, U+A3, U+A9, U+2013-2014, U+2018-2019, U+201C-201D, U+2022, U+2026';

/** Every character of a `unicode-range`. */
export function charactersOf(range: string): string {
	return range
		.split(', ')
		.flatMap((part) => {
			const [from = NaN, to = from] = part
				.replace('U+', '')
				.split('-')
				.map((code) => Number.parseInt(code, 16));
			return Array.from({ length: to - from + 1 }, (_, index) =>
				String.fromCodePoint(from + index),
			);
		})
		.join('');
}
