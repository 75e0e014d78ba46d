import { excerpt } from '../citation/excerpt.ts';
import { excerptAround } from '../glossary/excerpt-around.ts';
import type { QuotedMention } from '../glossary/term-uses.ts';
import type { ThemeFinder } from '../themes/compile-themes.ts';
import type { ReportFinding } from './theme-findings.ts';

/**
 * Quotes a finding around the first place where it speaks of a theme; from its beginning where a heading alone does.
 *
 * @param around the most characters on each side of that place
 */
export function quoteFinding(
	{ report, finding }: ReportFinding,
	theme: string,
	{ findPlaces }: ThemeFinder,
	around: number,
): QuotedMention {
	const { kind, path } = finding;
	const headings = path.map(({ heading }) => heading);
	for (const line of finding.text.split('\n')) {
		const text = line.replace(/^• /u, '');
		const place = findPlaces({ kind, text, headings }).find(
			({ slug, field }) => slug === theme && field !== 'headings',
		);
		if (place !== undefined)
			return { report, finding, excerpt: excerptAround(text, place, around) };
	}
	return quoteBeginning({ report, finding }, 2 * around);
}

/** Quotes the beginning of a finding. */
export function quoteBeginning({ report, finding }: ReportFinding, length: number): QuotedMention {
	return {
		report,
		finding,
		excerpt: { before: '', words: '', after: excerpt(finding.text, length) },
	};
}
