import type { ElementContent } from 'hast';
import { makeElement } from './element.ts';
import type { LineRole } from './mark-source.ts';

/** What a listing is to know of the report. */
export interface OriginOptions {
	/** Address of the report that was made of the source, relative to the page or from the root: `../`. */
	report: string;
	/** What each finding is called: `p65` gives "Paragraph 65". A finding without a name here shows its id. */
	findingLabels: ReadonlyMap<string, string>;
	/**
	 * Whether the lines are those of a page of a PDF: as long as a page is wide, so that a paragraph has many, and
	 * from anywhere in the report's outline. Then a finding is linked at its first line alone, and a heading of the
	 * report is no heading of the listing, which has that of the page.
	 */
	isPage: boolean;
}

/**
 * What became of a line: links to its findings in the report, or at the first line of a note or of some furniture
 * what it is.
 *
 * @param role - The line's role.
 * @param before - The role of the last line before it that is not blank.
 */
export function lineOrigin(
	role: LineRole,
	before: LineRole,
	{ report, findingLabels, isPage }: OriginOptions,
): ElementContent[] {
	switch (role.type) {
		case 'finding':
			return role.ids
				.filter((id) => !isPage || before.type !== 'finding' || !before.ids.includes(id))
				.flatMap((id) => [
					{ type: 'text', value: ' ' },
					makeElement('a', { href: `${report}#${id}` }, findingLabels.get(id) ?? id),
				]);
		case 'furniture':
			if (before.type === 'furniture' && before.kind === role.kind) return [];
			return tag(furnitureName(role.kind));
		case 'note':
			if (before.type === 'note' && before.mark === role.mark) return [];
			return tag(`Note ${role.mark}`);
		case 'blank':
		case 'heading':
		case 'grade-line':
		case 'judgement-record':
		case 'unplaced':
			return [];
	}
}

function tag(name: string): ElementContent[] {
	return [{ type: 'text', value: ' ' }, makeElement('small', {}, name)];
}

/** The kind of some furniture in a reader's words: "Copied to". */
function furnitureName(kind: string): string {
	return kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll('-', ' ');
}
