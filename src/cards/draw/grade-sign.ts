import type { Grade } from '../../model/grade.ts';
import { round } from './round.ts';

/** The shape of each grade about the point 0, 0, within a circle of radius 10: as near as it comes to the sign before its word. */
const shapes: Record<Grade, string> = {
	outstanding:
		'<path d="M0-10 2.35-3.24 9.51-3.09 3.8 1.24 5.88 8.09 0 4 -5.88 8.09 -3.8 1.24 -9.51-3.09 -2.35-3.24Z"/>',
	good: '<circle r="8.5"/>',
	adequate: '<circle r="7.5" fill="none"/><path d="M0-8.5V8.5A8.5 8.5 0 0 1 0-8.5Z"/>',
	'requires-improvement': '<path d="M0-9 9.5 8H-9.5Z"/>',
	inadequate: '<path d="M-8-8H8V8H-8Z"/>',
	'not-judged': '<circle r="7.5" fill="none"/>',
};

/**
 * The shape of a grade, in SVG.
 *
 * @param isDoubtful whether it is drawn as a broken outline alone
 * @param x its middle, in pixels
 * @param y its middle, in pixels
 * @param radius in pixels
 */
export function drawSign(
	{ grade, isDoubtful, colour }: { grade: Grade; isDoubtful: boolean; colour: string },
	x: number,
	y: number,
	radius: number,
): string {
	const fill = isDoubtful ? 'fill="none" stroke-dasharray="3 2"' : `fill="${colour}"`;
	return `<g transform="translate(${round(x)} ${round(y)}) scale(${round(radius / 10)})" ${fill} stroke="${colour}" stroke-width="2">${shapes[grade]}</g>`;
}
