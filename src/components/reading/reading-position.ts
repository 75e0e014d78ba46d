/** How far below the top of the screen the finding that is being read begins at most, in pixels. */
const readingLine = 48;

/**
 * Which finding is being read: the last that begins above the reading line. -1 before the first.
 *
 * @param tops distance of each finding's top from the top of the screen, in pixels, in order
 */
export function findReadingPosition(tops: readonly number[]): number {
	return tops.findLastIndex((top) => top <= readingLine);
}
