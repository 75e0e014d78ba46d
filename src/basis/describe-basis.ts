import { formatDate, formatDateRange, formatPartialDate } from '../dates/format-date.ts';
import type { Basis, Checked } from '../model/basis.ts';
import type { NamedInspection } from '../model/named-inspection.ts';

/** One thing that a text of the editors rests on, in words. */
export interface BasisLine {
	/** "Children Act 1989, section 31" */
	words: string;
	/** Where it can be read: on the site, with a slash at its beginning and no base, or elsewhere. */
	href?: string | undefined;
}

/**
 * What a text rests on, in words.
 *
 * @param nameFinding what to call a finding by its address; undefined for one that the library does not have, which is
 * then named by its address alone
 */
export function describeBasis(
	basis: Basis,
	nameFinding: (address: string) => string | undefined = () => undefined,
): BasisLine {
	if ('law' in basis) return { words: `${basis.law}, ${basis.section}`, href: basis.url };
	if ('guidance' in basis)
		return { words: `${basis.guidance}, ${formatPartialDate(basis.date)}`, href: basis.url };
	if ('finding' in basis) {
		const words = nameFinding(basis.finding);
		return words === undefined ? { words: basis.finding } : { words, href: basis.finding };
	}
	if ('report' in basis) {
		const parts = [basis.report, formatDate(basis.published), basis.place];
		return { words: parts.filter((part) => part !== undefined).join(', '), href: basis.url };
	}
	if ('register' in basis) return { words: basis.register, href: basis.url };
	return { words: `Own knowledge, without a source: ${basis.unsourced}` };
}

/** The kinds of source of a text, each once: "law, report", "own knowledge". */
export function sayKinds(bases: readonly Basis[]): string {
	return [...new Set(bases.map(kindOf))].join(', ');
}

/** When a text was last checked and against what, as a sentence. */
export function describeChecked({ on, against }: Checked): string {
	return against === 'sources'
		? `Checked against its sources on ${formatDate(on)}.`
		: `Checked on ${formatDate(on)} from knowledge of the subject; not all sources were opened.`;
}

/** An inspection that a note names: "St Helens, 2 and 3 March 2011". */
export function describeInspection({ of: name, on }: NamedInspection): string {
	const [from = '', to] = on.split('/');
	return `${name}, ${to === undefined ? formatPartialDate(from) : formatDateRange({ from, to })}`;
}

function kindOf(basis: Basis): string {
	if ('law' in basis) return 'law';
	if ('guidance' in basis) return 'guidance';
	if ('finding' in basis || 'report' in basis) return 'report';
	return 'register' in basis ? 'register' : 'own knowledge';
}
