import type { ReportFrontmatter } from '../../../../src/model/report.ts';
import { readSignatory } from './letter-people.ts';
import type { Letter } from './letter.ts';
import { listNames } from '../../wording/people.ts';

/**
 * The team as named in the introduction; whoever signed the letter led the visit.
 *
 * @param sentence the sentences that name the team; the group `names` holds the names
 */
export function readLetterTeam(
	letter: Letter,
	introduction: string,
	sentence: RegExp | undefined,
): ReportFrontmatter['inspectors'] {
	const signatory = readSignatory(letter);
	const named = listNames(namesIn(introduction, sentence));
	const team = [...new Set(named.map((name) => asSigned(name, signatory?.name ?? '')))];
	const lead =
		signatory &&
		(team.find((name) => name === signatory.name) ??
			team.find((name) => isSamePerson(name, signatory.name)) ??
			signatory.name);
	return [
		...(signatory && lead !== null
			? [{ name: lead, lead: true, ...(signatory.post && { post: signatory.post }) }]
			: []),
		...team.filter((name) => name !== lead).map((name) => ({ name, lead: false })),
	];
}

/**
 * The sentences that name who was on a visit, with the names up to the full stop: not that of an initial or of "St." ("Bob St.
 * John Reader").
 */
export const visitTeam =
	/\b(?:(?:inspectors?|team)(?: \(HMIs?\))?(?:,? (?:for|on|of|during|who (?:carried out|conducted)) (?:this|the) (?:focused |monitoring )?visit)? (?:was|were|comprised|consisted of|included):?|(?:carried out|conducted|undertaken|completed|led|accompanied|supported|observed|shadowed) by) (?<names>.+?)(?:(?<!\b(?:\p{L}|Dr|Mrs?|Ms|St))\.(?=\s|$)|$)/isu;

/** A sentence that begins with who went along: "His Majesty's Inspector (designate) Ada Sample shadowed this visit." */
const shadowing =
	/(?:^|\.\s+)(?<names>[^.]{3,100}?),? (?:also )?(?:shadowed|observed|accompanied|joined|supported) (?:this|the) (?:focused |monitoring )?(?:visit|inspection)\b/giu;

/** The words of every sentence that names inspectors, joined as a list. */
function namesIn(introduction: string, team: RegExp | undefined): string {
	if (!team) return '';
	const sentences = [new RegExp(team.source, `${team.flags}g`), shadowing].flatMap((each) => [
		...introduction.matchAll(each),
	]);
	return sentences.map(({ groups }) => groups?.names ?? '').join(', ');
}

/** A name that has lost its hyphen at the end of a line ("ThomsonJones") as the signature has it. */
function asSigned(name: string, signed: string): string {
	return name.replaceAll('-', '') === signed.replaceAll('-', '') ? signed : name;
}

/** Some sign with a shorter first name than the text has: "Andy" for "Andrew". */
function isSamePerson(a: string, b: string): boolean {
	return a.charAt(0) === b.charAt(0) && a.split(' ').at(-1) === b.split(' ').at(-1);
}
