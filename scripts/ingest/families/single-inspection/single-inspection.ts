import type { ReportFrontmatter } from '../../../../src/model/report.ts';
import { blockText, type Block } from '../../blocks/block.ts';
import { splitBackPage } from '../../recognise/back-page.ts';
import { listNames } from '../../wording/people.ts';
import { isBoardCover, isTitle, splitPages, readCover } from './single-inspection-cover.ts';
import { boardLabel, findHeading, labels } from './single-inspection-headings.ts';
import { readJudgements } from './single-inspection-judgements.ts';
import { numberedReport, type NumberedParts } from '../numbered/numbered-report.ts';

/**
 * The single inspection of 2013-2018 in all its layouts, its re-inspections without the board, and the review of
 * a board on its own.
 */
export const singleInspection = numberedReport({
	name: 'single inspection of services for children, with or without the LSCB review (2013-2018)',
	inspectorates: ['ofsted'],
	opening:
		/^.{0,160}\b(?:Inspection of services for children in need of help and protection|Review of the effectiveness of the (?:Local )?Safeguarding Children)\b/iu,
	recognises: (blocks) => blocks.slice(0, 12).some(isTitle),
	takeApart,
	findHeading,
	labels: [...labels, boardLabel],
	dates: '"Inspection date: 25 April to 19 May 2016" or the like',
	unjudged: {
		message: 'the report has no table of judgements',
		expected: 'labels with grades on the cover',
	},
	leaderless: 'The report names no lead inspector.',
});

function takeApart(blocks: readonly Block[]): NumberedParts {
	const { cover, contents, tableHeads, text: pages } = splitPages(blocks);
	const { text, back } = splitBackPage(pages);
	return {
		cover: readCover(cover),
		before: [
			{ kind: 'cover', blocks: cover },
			{ kind: 'contents', blocks: contents },
			{ kind: 'table-head', blocks: tableHeads },
		],
		text,
		back,
		...readJudgements(cover, text),
		inspectors: readTeam(text),
		framework: isBoardCover(cover) ? 'lscb-review' : 'single-inspection',
	};
}

/**
 * The team as listed near the end: "Lead inspector: ...", "Team inspectors: ...", each with its names beside or below.
 * Those who shadowed it and who assured its quality are named with that role.
 */
function readTeam(text: readonly Block[]): ReportFrontmatter['inspectors'] {
	return text.flatMap((block, index) => {
		const match =
			/^(?<role>(?:Deputy )?Lead inspectors?(?: on site)?|Team inspectors?|Inspectors?|Shadow inspectors?|(?:Senior )?Quality assurance managers?)\s*(?::\s*(?<names>.*)|$)/iu.exec(
				blockText(block),
			);
		if (!match?.groups) return [];
		const { role = '', names = '' } = match.groups;
		const below = text[index + 1];
		const printed = names === '' && below ? blockText(below) : names;
		const post = /shadow|quality/iu.test(role) ? { post: role.replace(/s$/u, '') } : {};
		return listNames(printed).map((name) => ({ name, lead: /^lead/iu.test(role), ...post }));
	});
}
