import {
	symbol,
	symbolCircle,
	symbolDiamond,
	symbolSquare,
	symbolStar,
	symbolTriangle,
	type SymbolType,
} from 'd3-shape';
import type { Grade } from '../../model/grade.ts';

/** The shape of each grade in drawings: as near as shapes come to the signs that stand before its words. */
const shapes: Record<Grade, SymbolType> = {
	outstanding: symbolStar,
	good: symbolCircle,
	adequate: symbolDiamond,
	'requires-improvement': symbolTriangle,
	inadequate: symbolSquare,
	'not-judged': symbolCircle,
};

/** Square pixels of a shape. */
const size = 120;

/** The path of a grade's shape, about the point 0, 0. */
export function gradeShape(grade: Grade): string {
	return symbol(shapes[grade], size).digits(1)() ?? '';
}
