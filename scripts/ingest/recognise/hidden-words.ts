import { hiddenReasons, type HiddenText } from '../../../src/model/hidden-text.ts';
import type { ConversionWarning } from '../../../src/model/report.ts';
import { countOf } from '../../../src/words/count-of.ts';
import type { SourceDocument } from '../read/source-document.ts';

/** What a report says of words that nobody can see in its document. The words themselves are not among it. */
export interface HiddenWords {
	words: number;
	places: HiddenText[];
	/** One for each reason on each page, where the page does not show the same words elsewhere. */
	warnings: ConversionWarning[];
}

/** Describes the words of a document that cannot be seen. */
export function describeHidden({ hidden = [], lines }: SourceDocument): HiddenWords {
	const places = hidden.map(({ text: _, ...place }) => place);
	const groups = Map.groupBy(
		places.filter(({ repeated }) => repeated !== true),
		({ page, reason }) => `${page} ${reason}`,
	);
	const warnings = [...groups.values()].flatMap((group): ConversionWarning[] => {
		const [first] = group;
		if (!first) return [];
		const { page, reason } = first;
		const line = lines.find(({ layout }) => (layout?.page ?? 0) >= page) ?? lines.at(-1);
		return [
			{
				rule: 'words-hidden',
				source: `l${line?.number ?? 1}`,
				message: `Page ${page} of the PDF has ${countOf(sum(group), 'word')} that cannot be seen there: ${hiddenReasons[reason]}. They are left out.`,
			},
		];
	});
	return { words: sum(places), places, warnings };
}

function sum(places: readonly HiddenText[]): number {
	return places.reduce((total, { words }) => total + words, 0);
}
