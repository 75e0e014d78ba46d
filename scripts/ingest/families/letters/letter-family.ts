import type { FrameworkId } from '../../../../src/model/framework.ts';
import type { InspectorateId } from '../../../../src/model/inspectorate.ts';
import type {
	ConversionWarning,
	ReportFrontmatter,
	ReportKind,
} from '../../../../src/model/report.ts';
import { failure, success, type Outcome } from '../../../../src/model/problem.ts';
import { formatSourceRange } from '../../../../src/model/source-range.ts';
import { blockLines, blockText, type Block } from '../../blocks/block.ts';
import { findNamedAuthority, resolveAuthority } from '../../recognise/authorities.ts';
import type { KnownAuthority } from '../../../../src/model/authority.ts';
import type { DateRange } from '../../wording/dates.ts';
import { markGaps, stopsWithin } from '../../recognise/gaps.ts';
import { findLegalBasis } from '../../wording/law.ts';
import { letterDate } from './letter-date.ts';
import { licenceOf } from '../../recognise/licence.ts';
import { readAddressee, readCopies } from './letter-people.ts';
import { freeHeadings } from './free-headings.ts';
import { hasKnownSection, letterIntroduction } from './letter-parts.ts';
import type { LetterPlan } from './letter-plan.ts';
import { readLetterSections } from './letter-sections.ts';
import { readLetterTeam } from './letter-team.ts';
import { letterEnding, letterOpening, splitLetter, type Letter } from './letter.ts';
import { mendWarnings } from '../../recognise/mend-warnings.ts';
import { allFindings } from '../../../../src/model/body-parts.ts';
import type { Report } from '../../recognise/report.ts';
import { requireFields } from '../../recognise/required-fields.ts';
import { findVisitDates, printedDates } from './visit-dates.ts';
import type { Family, FamilyContext } from '../../recognise/family.ts';

/** What tells one family of letters from another. */
export interface LetterSpec {
	framework: FrameworkId;
	/** What a user calls such a letter. */
	name: string;
	kind: ReportKind;
	/** What a text of such a letter has near its beginning, where that tells it from all others. */
	opening?: RegExp;
	/** Its subject line; the group `authority` holds the authority's name as printed. */
	subject: RegExp;
	/** The sentence that gives the dates of the visit; the group `dates` holds them. */
	dates: RegExp;
	/** Where that sentence stands, if it must stand before the first section; anywhere if not said. */
	datesIn?: 'introduction';
	/** How the opening paragraphs name the authority, where the subject may not; the group `authority` holds it. */
	visited?: RegExp;
	/** The sentences that name the team, where there are any; the group `names` holds the names. */
	team?: RegExp;
	plan: LetterPlan;
	/** Headings that such letters have, for a message: "Findings". */
	sections: string;
	/** Whether a printed letter must have one of them too; a text always must. */
	needsSection?: true;
	/** Who inspected, as the paragraphs before the first section say; Ofsted alone where this is left out. */
	inspectorates?: (introduction: string) => InspectorateId[];
	/** The people whom it names, where it is from several to several; one to one where this is left out. */
	people?: (letter: Letter) => LetterPeople;
	/** Further fields that its text holds. */
	fields?: (text: string, about: LetterFacts) => Partial<ReportFrontmatter>;
}

/** To whom a letter is addressed, who signed it and who was on site. */
export type LetterPeople = Pick<
	ReportFrontmatter,
	'inspectors' | 'addressee' | 'addressees' | 'signatories'
>;

/** What is known of a letter when further fields are read from it. */
export interface LetterFacts {
	title: string;
	/** Its first paragraphs, sections or not. */
	opening: string;
	/** An ISO date. */
	published: string;
}

/** How many paragraphs are its first. */
const openingLength = 8;

/** Makes a family of letters: each names its authority in the subject, its dates in the first paragraphs, and is signed. */
export function letterFamily(spec: LetterSpec): Family {
	return {
		name: spec.name,
		...(spec.opening && { opening: spec.opening }),
		recognises: (blocks) =>
			blocks.some((block) => block.type === 'text' && spec.subject.test(blockText(block))),
		read: (blocks, context) => {
			const letter = splitLetter(blocks, context.path);
			return letter.ok ? readLetter(letter.value, spec, context) : letter;
		},
	};
}

function readLetter(received: Letter, spec: LetterSpec, context: FamilyContext): Outcome<Report> {
	const letter = {
		...received,
		text: received.text.flatMap((block) => freeHeadings(block, spec.plan)),
	};
	const title = readTitle(letter, spec);
	const text = joinText(letter.text);
	const introduction = joinText(letterIntroduction(letter.text, spec.plan));
	const organisation = spec.subject.exec(title)?.groups?.authority?.trim() || title;
	const published = letterDate(letter, context);
	const visited = spec.visited?.exec(introduction)?.groups?.authority;
	const visit = findVisitDates(
		printedDates(spec.datesIn ? introduction : text, spec.dates),
		published.ok ? published.value.date : '',
	);
	const required = requireFields(
		{
			authority: findLetterAuthority(letter, organisation, visited, context),
			published,
			inspected: visit?.inspected ?? null,
		},
		{
			path: context.path,
			line: firstLine(letter.text),
			message: 'the opening paragraphs give no dates of the visit',
			expected: 'dates such as "on 2 and 3 March 2011"',
		},
	);
	const problems = required.ok ? [] : required.problems;
	// Of a PDF we know which pages cannot be read; of a text only its headings tell that it is whole.
	const needsSection = spec.needsSection ?? !isPrinted(letter.salutation);
	if (needsSection && !hasKnownSection(letter.text, spec.plan))
		problems.push({
			rule: 'part-missing',
			path: context.path,
			line: firstLine(letter.text),
			message: 'the letter has none of the headings that such letters have',
			expected: spec.sections,
		});
	const [lead, ...others] = spec.inspectorates?.(introduction) ?? ['ofsted' as const];
	if (lead === undefined)
		problems.push({
			rule: 'part-missing',
			path: context.path,
			line: firstLine(letter.text),
			message: 'the opening paragraphs name no inspectorate',
			expected: '"Ofsted, the Care Quality Commission (CQC), ..."',
		});
	if (!required.ok || !visit || lead === undefined || problems.length > 0)
		return failure(...problems);

	const { fields } = required.value;
	const sections = readLetterSections(letter.text, spec.plan);
	const findings = allFindings(sections);
	const legalBasis = findLegalBasis(text);
	const copiedTo = readCopies(letter);
	const { licence, warnings } = licenceOf([...letter.letterhead, ...letter.text], fields.published);
	return success({
		title,
		authority: fields.authority,
		inspectorates: [lead, ...others],
		kind: spec.kind,
		framework: spec.framework,
		published: fields.published,
		inspected: visit.inspected,
		...(spec.people?.(letter) ?? readPeople(letter, { organisation, introduction }, spec)),
		...(copiedTo.length > 0 && { copiedTo }),
		...(legalBasis !== undefined && { legalBasis }),
		...spec.fields?.(text, {
			title,
			opening: joinText(letter.text.slice(0, openingLength)),
			published: fields.published,
		}),
		overall: null,
		judgements: [],
		licence,
		warnings: [
			...required.value.warnings,
			...(visit.isYearPrinted ? [] : [yearWarning(letter, visit.inspected)]),
			// The gaps are marked before the warnings are collected from the mends. A page has none.
			...(isPrinted(letter.salutation) ? [] : markGaps(findings, stopsWithin)),
			...mendWarnings(findings),
			...warnings,
		],
		body: [...letterOpening(letter), ...sections, ...letterEnding(letter)],
	});
}

/** The one to whom a letter is addressed, and the team, which whoever signed it led. */
function readPeople(
	letter: Letter,
	{ organisation, introduction }: { organisation: string; introduction: string },
	{ team }: LetterSpec,
): LetterPeople {
	const addressee = readAddressee(letter, organisation);
	return {
		inspectors: readLetterTeam(letter, introduction, team),
		...(addressee && { addressee }),
	};
}

/** The subject; on a page, where hidden text may stand beside it, what is set like its first line. */
function readTitle({ subject }: Letter, spec: LetterSpec): string {
	const at = subject.findIndex((block) => spec.subject.test(blockText(block)));
	const first = subject[at];
	if (!first) return joinText(subject);
	// An addressee may stand below the salutation (letter of 28 October 2016).
	if (!isPrinted(first)) return joinText(subject.slice(at));
	const isBold = (block: Block) => block.type !== 'row' && block.style?.isBold === true;
	const end = subject.findIndex((block, index) => index > at && isBold(block) !== isBold(first));
	return joinText(subject.slice(at, end < 0 ? subject.length : end));
}

function isPrinted(block: Block): boolean {
	return block.type !== 'row' && block.style !== undefined;
}

/** The authority that the subject names; where it names none, that of the first sentence or of the address. */
function findLetterAuthority(
	letter: Letter,
	organisation: string,
	visited: string | undefined,
	{ authorities, path }: FamilyContext,
): Outcome<KnownAuthority> {
	const councils = isPrinted(letter.salutation)
		? letter.addressee
				.map(blockText)
				.filter((line) => /\b(?:Council|Borough|City of)\b/u.test(line))
		: [];
	const found = findNamedAuthority(organisation, [visited ?? '', ...councils], authorities);
	return found
		? success(found)
		: resolveAuthority(organisation, authorities, { path, line: firstLine(letter.subject) });
}

function yearWarning(letter: Letter, { from, to }: DateRange): ConversionWarning {
	const opening = letter.text.slice(0, 1).flatMap(blockLines);
	return {
		rule: 'date-not-printed',
		source: formatSourceRange(opening),
		message: `The letter gives the visit no year that can be; its own date makes it ${from} to ${to}.`,
	};
}

function joinText(blocks: readonly Block[]): string {
	return blocks.map(blockText).join(' ');
}

function firstLine(blocks: readonly Block[]): number {
	return blocks.flatMap(blockLines)[0] ?? 1;
}
