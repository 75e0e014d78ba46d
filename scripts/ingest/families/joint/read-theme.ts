import type { InspectionTheme } from '../../../../src/model/theme.ts';

/** How letters name each theme, and which other themes that wording names along with it. */
const wordings: readonly {
	theme: InspectionTheme;
	wording: RegExp;
	includes?: readonly InspectionTheme[];
}[] = [
	{
		theme: 'exploitation-gangs-and-missing',
		wording: /\bgangs?\b/iu,
		includes: [
			'child-sexual-exploitation-and-missing',
			'criminal-exploitation',
			'child-exploitation',
		],
	},
	{
		theme: 'serious-youth-violence',
		wording: /\bserious (?:youth )?violence\b/iu,
		includes: ['criminal-exploitation'],
	},
	{ theme: 'child-sexual-exploitation-and-missing', wording: /\bsexual exploitation\b/iu },
	{ theme: 'criminal-exploitation', wording: /\bcriminal(?:ly)? exploit/iu },
	{ theme: 'child-exploitation', wording: /\bchild(?:ren)? exploitation\b/iu },
	{ theme: 'sexual-abuse-in-the-family', wording: /\bsexual abuse\b/iu },
	{ theme: 'domestic-abuse', wording: /\bdomestic abuse\b/iu },
	{ theme: 'neglect', wording: /\bneglect(?:ed)?\b/iu },
	{ theme: 'mental-health', wording: /\bmental health\b/iu },
	{ theme: 'initial-need-and-risk', wording: /\binitial need and risk\b/iu },
	{
		theme: 'help-for-children-and-families',
		wording: /\b(?:children and families who need help|help for children and families)\b/iu,
	},
];

/** Letters of 2024 and 2025 on domestic abuse look at the youngest children alone. */
const youngest = /\bunborn\b/iu;

/**
 * What an inspection looked at. The subject says it; where that says "abuse and neglect" alone, the 'deep dive' of
 * the first paragraphs does; since 2022 the first sentence. Undefined where the first of these that names a theme names
 * two that do not go together (letter of 31 March 2023), or none does.
 *
 * @param title the subject line
 * @param opening the first paragraphs
 */
export function readTheme(title: string, opening: string): InspectionTheme | undefined {
	const deepDive = /\bdeep[ -]dive\b['’]? (?:focus|focused|into)\b(?<words>[^.]*)/iu.exec(opening);
	const response = /\bmulti-?agency responses? to\b(?<words>[^.]*)/iu.exec(opening);
	const named = [title, deepDive?.groups?.words, response?.groups?.words]
		.map((words) => themesIn(words ?? ''))
		.find((themes) => themes.length > 0);
	const [theme, ...others] = named ?? [];
	if (others.length > 0) return undefined;
	const isOfSince2022 = /^This letter summarises\b/u.test(opening);
	return theme === 'domestic-abuse' && isOfSince2022 && youngest.test(opening)
		? 'domestic-abuse-unborn-to-7'
		: theme;
}

/** The themes that a text names, less those that another of them includes. */
function themesIn(text: string): InspectionTheme[] {
	// Every inspection is of the response to these; as a theme, neglect is named apart.
	const words = text.replace(/\babuse and neglect\b/giu, ' ');
	const found = wordings.filter(({ wording }) => wording.test(words));
	const included = new Set(found.flatMap(({ includes }) => includes ?? []));
	return found.map(({ theme }) => theme).filter((theme) => !included.has(theme));
}
