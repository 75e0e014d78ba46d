/**
 * Signs that join two words into one, though a reader may type them apart: "self-harm", "stop/start",
 * "support–which". One that stands between digits alone ("24/7", "2012-13") stays as it is.
 */
const joinPattern =
	/(?<=\p{L})[-\u2010-\u2014/](?=[\p{L}\p{N}])|(?<=\p{N})[-\u2010-\u2014/](?=\p{L})/gu;

/**
 * Text in the form in which it is searched for: joined words apart, curly quotation marks and apostrophes
 * straight, white space single, nothing invisible.
 */
export function normaliseForSearch(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[\u2018\u2019\u02bc]/gu, "'")
		.replace(/[\u201c\u201d\u201e]/gu, '"')
		.replace(/[\p{Cc}\p{Z}]/gu, ' ')
		.replace(/[\p{Cf}\p{Cs}]/gu, '')
		.replace(joinPattern, ' ')
		.replace(/ +/gu, ' ')
		.trim();
}
