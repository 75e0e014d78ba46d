import { showVisibly } from './show-visibly.ts';

/**
 * Every kind of trouble that the scripts report. The id stands in each message and in docs/errors.md,
 * where it is explained; `fix` is what the reader of a message can do.
 */
export const problemRules = {
	'file-unreadable': { fix: 'Check that the file exists and may be read, then run again.' },
	'file-special': { fix: 'Give the document itself, as an ordinary file.' },
	'file-misnamed': { fix: 'Rename the file, then run again.' },
	'file-empty': { fix: 'Download or extract the document again: this copy holds no words.' },
	'file-binary': { fix: 'Give the text of the document, saved as UTF-8 plain text.' },
	'file-image': {
		fix: 'Recognise the text (OCR) first, then give the text saved as UTF-8 plain text.',
	},
	'pdf-broken': { fix: 'Download the document again: this copy is damaged.' },
	'pdf-encrypted': { fix: 'Remove the password in a PDF program, then give the copy without it.' },
	'pdf-too-long': { fix: 'Give the report alone: no inspection report is as long as this.' },
	'pdf-unmapped': {
		fix: 'Recognise the text (OCR) first, or extract it another way and give it as plain text.',
	},
	'pdf-hidden': {
		fix: 'Recognise the text from the printed pages (OCR), read it against them, and give it as plain text.',
	},
	'file-html': { fix: 'Open the page in a browser and download the report that it links to.' },
	'file-encoding': { fix: 'Save the file as UTF-8 plain text, then run again.' },
	'report-unknown': {
		fix: 'Give a report of a kind listed here, or add the family (see CONTRIBUTING).',
	},
	'pdf-needed': {
		fix: 'Give the PDF as the inspectorate published it: its pages show what belongs together, a text of them does not.',
	},
	'authority-unknown': {
		fix: 'Check the spelling, or add the name to alsoKnownAs of its file in content/authorities.',
	},
	'date-unread': {
		fix: 'Compare the text with the printed document: a date may be damaged or missing.',
	},
	'part-missing': { fix: 'Compare the text with the printed document: part of it may be missing.' },
	'numbering-broken': {
		fix: 'Compare the text with the printed document: a paragraph may be missing.',
	},
	'address-taken': {
		fix: 'Check the two documents: if this one was published in place of the other, say --new-version; else give only one of them, or use --force to replace the first.',
	},
	'version-differs': {
		fix: 'Give the document without --new-version. If one of the two was read wrongly, correct its report first.',
	},
	'version-repeated': {
		fix: 'Give the new document once more with --new-version: a run was interrupted; or delete the files of the older version, if there is no new one.',
	},
	'version-hindered': { fix: 'Look at the file, move it elsewhere, then run again.' },
	'report-corrected': {
		fix: 'Keep the corrected report, or use --force to convert it again and lose the corrections.',
	},
	'conversion-crashed': {
		fix: 'Run again; if it happens again, report it as a fault of the converter, with the document.',
	},
	'conversion-timed-out': {
		fix: 'Look at the document: it may be damaged, or made to do harm. If it is sound, give it longer with --time-limit.',
	},
	'conversion-out-of-memory': {
		fix: 'Look at the document: it may be damaged, or made to do harm. If it is sound, give it more with --memory-limit.',
	},
	'sources-invalid': { fix: 'Correct the row; the columns are explained in docs/errors.md.' },
	'word-lost': { fix: 'Report this as a fault of the converter, with the document.' },
	'word-added': { fix: 'Take the words out again, or record them as a Repair.' },
	'frontmatter-invalid': { fix: 'Correct the field, or convert the document again.' },
	'body-invalid': { fix: 'Correct the element, or convert the document again.' },
	'id-repeated': {
		fix: 'Give each finding, section, judgement and annotation of a report an id of its own.',
	},
	'id-vanished': {
		fix: 'Restore the finding, or say under corrections what became of it: others may have linked to it.',
	},
	'id-unrecorded': { fix: 'Run npm run ingest, which brings the ledger up to date.' },
	'words-changed': {
		fix: "Restore the words, or declare the change under the report's corrections with its reason.",
	},
	'ledger-invalid': {
		fix: 'Correct the line, or take the ledger from version control; docs/errors.md explains its columns.',
	},
	'ledger-untidy': { fix: 'Run npm run ingest, which writes the ledger as it should be.' },
	'correction-undeclared': {
		fix: 'Declare it under corrections, or undo it with npm run ingest -- --force; docs/errors.md shows a declaration.',
	},
	'correction-wrong': {
		fix: 'Correct the entry, or take it out; docs/errors.md shows a whole one.',
	},
	'digest-wrong': {
		fix: 'Undo the change, or convert the document again with npm run ingest -- --force.',
	},
	'output-changed': {
		fix: 'Convert the document again and look at the difference before you commit it.',
	},
	'source-missing': { fix: 'Put the document back: a report without its source cannot be proved.' },
	'source-lines-wrong': {
		fix: 'Convert the PDF again with npm run ingest, which writes this file anew.',
	},
	'reference-unknown': { fix: 'Add the missing file, or correct the name.' },
	'annotation-invalid': { fix: 'Correct the field; docs/errors.md shows a whole annotation.' },
	'annotation-markdown': { fix: 'Take it out, or say it in words and links.' },
	'finding-unknown': {
		fix: 'Correct the id: each finding shows its own when its number is followed.',
	},
	'quotation-unfound': { fix: "Copy the words from the finding's own page, as they stand there." },
	'quotation-ambiguous': {
		fix: 'Quote more words, or give those directly before or after them as prefix or suffix.',
	},
	'link-broken': {
		fix: 'Correct the link: open the page that it should lead to and copy its address.',
	},
	'inspections-unnamed': {
		fix: 'Name the inspections under inspections, or give it an empty list if it speaks of none.',
	},
	'inspection-unknown': {
		fix: 'Correct the authority or the dates: its report or letter has them.',
	},
	'framework-invalid': { fix: 'Correct the field or the text; docs/errors.md shows a whole page.' },
	'glossary-invalid': { fix: 'Correct the field or the text; docs/errors.md shows a whole term.' },
	'law-invalid': { fix: 'Correct the entry; docs/errors.md shows a whole one.' },
	'content-invalid': {
		fix: 'Correct the field or the text; the other files of the folder show the form.',
	},
	'register-invalid': {
		fix: 'Correct the row of content/inspections.csv; docs/errors.md explains its columns.',
	},
	'register-contradicted': {
		fix: 'Look at the published report, then correct the row, or declare a correction of the report.',
	},
	'glossary-alias-taken': { fix: 'Take the name from one of the two terms.' },
	'theme-invalid': { fix: 'Correct the field; docs/errors.md shows a whole theme.' },
	'theme-wording-broken': {
		fix: 'Correct the wording; docs/errors.md explains the signs that it may have.',
	},
	'theme-wording-wide': {
		fix: 'Take it out, or write the words that stand beside it where it means the theme.',
	},
	'folder-refused': {
		fix: 'Name another folder with --outDir; or, if you no longer need what is there, delete it yourself.',
	},
	'library-busy': { fix: 'Wait until it has ended, then run again; --wait SECONDS waits longer.' },
	'write-failed': {
		fix: 'Free some space or allow writing there, then run again: nothing was half written.',
	},
} as const satisfies Record<string, { fix: string }>;

/** The id of one kind of trouble. */
export type ProblemRule = keyof typeof problemRules;

/** One thing that is wrong, with its place: data to collect, never thrown. */
export interface Problem {
	rule: ProblemRule;
	/** The file, as the user named it. */
	path: string;
	/** 1-based line within the file, where the trouble has a line. */
	line?: number;
	/** 1-based column, where it has one. */
	column?: number;
	/** What is wrong, with the value found, without a full stop. */
	message: string;
	/** What was expected instead, without a full stop. */
	expected?: string;
}

/** One problem as one line, in which every character can be seen: `path:line:column rule-id - what. Expected ... Fix: ...` */
export function formatProblem({ rule, path, line, column, message, expected }: Problem): string {
	const place = [path, line, line === undefined ? undefined : column].filter(
		(part) => part !== undefined,
	);
	const wanted = expected === undefined ? '' : ` Expected ${expected}.`;
	return showVisibly(
		`${place.join(':')} ${rule} - ${message}.${wanted} Fix: ${problemRules[rule].fix}`,
	);
}

/** Ends a command whose work makes no sense with such problems; it prints them and nothing else. */
export class ProblemsError extends Error {
	constructor(problems: readonly Problem[]) {
		super(problems.map(formatProblem).join('\n'));
	}
}

/** A value, or the problems that stood in its way. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** A value that was reached. */
export function success<T>(value: T): Outcome<T> {
	return { ok: true, value };
}

/** A value that was not. */
export function failure(...problems: Problem[]): Outcome<never> {
	return { ok: false, problems };
}
