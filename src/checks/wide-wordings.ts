import type { Problem } from '../model/problem.ts';
import type { Theme } from '../model/theme-definition.ts';
import { compileThemes, type ThemedText } from '../themes/compile-themes.ts';
import type { ReadContentFile } from './content-file.ts';

/** Of fewer findings nothing can be told: all of one report may speak of one subject. */
const leastFindings = 200;

/** A wording that stands in so large a part of them tells findings of its theme from no others. */
const widest = 1 / 2;

/**
 * The wordings of themes that stand in half of a library's findings or more.
 *
 * @param findings of the whole library
 */
export function wideWordings(
	themes: readonly ReadContentFile<Theme>[],
	findings: readonly ThemedText[],
): Problem[] {
	const told = findings.filter(({ kind }) => kind !== 'context');
	if (told.length < leastFindings) return [];
	const { findPlaces } = compileThemes(themes.map(({ slug, data }) => ({ ...data, slug })));
	const counts = new Map<string, number>();
	for (const finding of told)
		for (const wording of new Set(
			findPlaces(finding).map(({ slug, field, index }) => `${slug} ${field} ${index}`),
		))
			counts.set(wording, (counts.get(wording) ?? 0) + 1);
	return themes.flatMap(({ slug, path, data, yaml }) =>
		(['terms', 'phrases', 'hints', 'headings'] as const).flatMap((field) =>
			data[field].flatMap((wording, index): Problem[] => {
				const count = counts.get(`${slug} ${field} ${index}`) ?? 0;
				if (count < told.length * widest) return [];
				return [
					{
						rule: 'theme-wording-wide',
						path,
						...yaml.findPlace([field, index]),
						message: `${field}: "${wording}" stands in ${count} of ${told.length} findings of the library`,
						expected: 'a wording that stands in fewer than half of them',
					},
				];
			}),
		),
	);
}
