import type { Problem } from '../model/problem.ts';
import { splitVersion } from '../model/version-id.ts';

/**
 * A report's file must stand where its frontmatter says it belongs, for its path is its address.
 *
 * @param id where it stands below the library's `reports`: `st-helens/2012-08-10`; an older version stands below that
 */
export function misplacement(
	id: string,
	{ authority, published }: { authority: string; published: string },
	path: string,
): Problem[] {
	const expected = `${authority}/${published}`;
	const { report } = splitVersion(id);
	if (report === expected) return [];
	return [
		{
			rule: 'frontmatter-invalid',
			path,
			line: 1,
			column: 1,
			message: `its authority and date of publication are those of ${expected}`,
			expected: `the file at ${expected}.mdx, or the fields of ${report}`,
		},
	];
}
