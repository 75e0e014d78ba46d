import type { Problem } from '../model/problem.ts';
import type { BodyError } from '../model/body-element.ts';

/**
 * What is wrong with a report's text, and where in its file.
 *
 * @param path of the file, as the reader of the message knows it
 * @param linesBefore lines of the file before its body
 */
export function bodyProblem(
	{ line, column, message }: Pick<BodyError, 'line' | 'column' | 'message'>,
	path: string,
	linesBefore: number,
): Problem {
	return { rule: 'body-invalid', path, line: linesBefore + line, column, message };
}

/**
 * The ids that stand twice in a report: the second would never be reached by its address.
 *
 * @param text the whole file
 */
export function repeatedIds(text: string, path: string): Problem[] {
	const seen = new Map<string, number>();
	return text.split('\n').flatMap((content, index): Problem[] => {
		const id = /^<(?:Section|Finding) [^>]*?\bid="([^"]*)"/u.exec(content)?.[1];
		if (id === undefined) return [];
		const line = index + 1;
		const first = seen.get(id);
		if (first !== undefined)
			return [
				{ rule: 'id-repeated', path, line, message: `the id "${id}" stands on line ${first} too` },
			];
		seen.set(id, line);
		return [];
	});
}
