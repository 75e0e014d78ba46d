import { excerpt } from '../citation/excerpt.ts';
import type { QuotedMention } from '../glossary/term-uses.ts';
import type { ThemeFinder } from '../themes/compile-themes.ts';
import { excerptSentence } from './excerpt-sentence.ts';
import type { ReportFinding } from './theme-findings.ts';

/**
 * Quotes the first sentences of a finding that speak of a theme, from one that names it rather than one that hints at it; its
 * beginning where a heading alone speaks of it.
 *
 * @param longest the most characters of sentences that are quoted whole
 */
export function quoteFinding(
	{ report, finding }: ReportFinding,
	theme: string,
	{ findPlaces }: ThemeFinder,
	longest: number,
): QuotedMention {
	const { kind, path } = finding;
	const headings = path.map(({ heading }) => heading);
	const named = finding.text.split('\n').flatMap((line) => {
		const text = line.replace(/^• /u, '');
		return findPlaces({ kind, text, headings })
			.filter(({ slug, field }) => slug === theme && field !== 'headings')
			.map((place, _, places) => ({ text, place, places }));
	});
	const best = named.find(({ place }) => place.field !== 'hints') ?? named[0];
	if (best === undefined) return quoteBeginning({ report, finding }, longest);
	return { report, finding, excerpt: excerptSentence(best.text, best.place, best.places, longest) };
}

/** Quotes the beginning of a finding. */
export function quoteBeginning({ report, finding }: ReportFinding, length: number): QuotedMention {
	return {
		report,
		finding,
		excerpt: { before: '', words: '', after: excerpt(finding.text, length) },
	};
}
