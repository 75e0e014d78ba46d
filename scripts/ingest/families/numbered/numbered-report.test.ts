import { expect, test } from 'vitest';
import type { BodyNode } from '../../../../src/model/body.ts';
import type { Judgement } from '../../../../src/model/judgement.ts';
import { blockText } from '../../blocks/block.ts';
import { findPdfBlocks } from '../../blocks/find-pdf-blocks.ts';
import { knowsley } from '../../fixtures/made-authorities.ts';
import { heading, numbered, printPages, type MadeLine } from '../../fixtures/print-pages.ts';
import { numberedReport, type NumberedParts, type NumberedReportSpec } from './numbered-report.ts';

const good: Judgement = {
	id: 'judgement-overall',
	area: 'overall',
	label: 'Overall',
	grade: 'good',
	printed: 'Good',
	source: 'l1',
};
/** A section that is read apart; it has no id yet. */
const makeRecord = (): BodyNode => ({
	type: 'section',
	id: '',
	level: 2,
	heading: [{ type: 'text', text: 'Record' }],
	source: 'l9',
	children: [],
});
const ada = { name: 'Ada Sample', lead: true };

const pages: readonly MadeLine[] = [
	heading('Made-up inspection'),
	'Contents',
	heading('Overall: good'),
	numbered(1, 'One.'),
	'© Crown copyright',
];

/** What differs from the usual case: parts of the document, the family, its lines, its file name. */
interface Change extends Partial<Omit<NumberedReportSpec, 'takeApart'>> {
	parts?: Partial<NumberedParts>;
	lines?: readonly MadeLine[];
	file?: string;
}

function makeFamily({ parts = {}, ...spec }: Change) {
	return numberedReport({
		name: 'made-up report',
		inspectorates: ['ofsted'],
		opening: /^Made-up inspection\b/u,
		recognises: ([first]) => first !== undefined && blockText(first) === 'Made-up inspection',
		// The first block is the cover, the second the contents, the last the back page.
		takeApart: (blocks) => ({
			cover: {
				title: 'Made-up inspection',
				authority: 'Knowsley Council',
				inspected: { from: '2019-09-02', to: '2019-09-06' },
				published: null,
			},
			before: [
				{ kind: 'cover', blocks: blocks.slice(0, 1) },
				{ kind: 'contents', blocks: blocks.slice(1, 2) },
			],
			text: blocks.slice(2, -1),
			back: blocks.slice(-1),
			judgements: [good],
			inspectors: [ada],
			framework: 'ilacs-2018',
			...parts,
		}),
		findHeading: (text, _, { style }) =>
			style?.isBold
				? { level: 2, area: 'overall', ...(text.endsWith('inadequate') && { grade: 'inadequate' }) }
				: undefined,
		labels: [{ area: 'overall', wording: /^overall$/iu }],
		dates: '"Inspection dates: ..."',
		unjudged: { message: 'nothing is judged', expected: 'a table' },
		leaderless: 'Nobody led.',
		...spec,
	});
}

const read = ({ lines = pages, file = 'a - 04 november 2019.pdf', ...change }: Change = {}) =>
	makeFamily(change).read(findPdfBlocks(printPages([lines])).blocks, {
		authorities: [knowsley],
		path: 'in/a.pdf',
		name: file,
		created: null,
	});

/** The report. Throws where the document is refused. */
function readReport(change: Change = {}) {
	const report = read(change);
	if (!report.ok) throw new Error(JSON.stringify(report.problems));
	return report.value;
}
const rulesOf = (change: Change) => readReport(change).warnings.map(({ rule }) => rule);

const unknown: NumberedParts['cover'] = {
	title: 'Made-up inspection',
	authority: 'Nowhere',
	inspected: null,
	published: null,
};

test('knows a document by what its family says of it', () => {
	const { blocks } = findPdfBlocks(printPages([pages]));
	expect(makeFamily({}).recognises(blocks)).toBe(true);
	expect(makeFamily({}).recognises(blocks.slice(1))).toBe(false);
});

test('reads the fields of a report', () => {
	expect(readReport({ inspectorates: ['ofsted', 'care-quality-commission'] })).toMatchObject({
		title: 'Made-up inspection',
		authority: 'knowsley',
		inspectorates: ['ofsted', 'care-quality-commission'],
		kind: 'inspection',
		framework: 'ilacs-2018',
		published: '2019-11-04',
		inspected: { from: '2019-09-02', to: '2019-09-06' },
		inspectors: [ada],
		overall: 'good',
		judgements: [good],
	});
});

test('collects all that is missing before it refuses a document', () => {
	expect(read({ parts: { cover: unknown, judgements: [] }, file: 'a.pdf' })).toMatchObject({
		ok: false,
		problems: [
			{ rule: 'authority-unknown', path: 'in/a.pdf', line: 1 },
			{
				rule: 'date-unread',
				path: 'in/a.pdf',
				expected: 'a file name such as "report - 04 november 2019.pdf"',
			},
			{ rule: 'date-unread', path: 'in/a.pdf', expected: '"Inspection dates: ..."' },
			{ rule: 'part-missing', path: 'in/a.pdf', message: 'nothing is judged', expected: 'a table' },
		],
	});
});

test('refuses a document in which nothing is judged, though its cover is whole', () => {
	expect(read({ parts: { judgements: [] } })).toMatchObject({
		ok: false,
		problems: [{ rule: 'part-missing' }],
	});
});

test('has no overall grade where none is among the judgements', () => {
	const leaders: Judgement = { ...good, area: 'leaders' };
	expect(readReport({ parts: { judgements: [leaders] } }).overall).toBeNull();
});

test.each([
	['nobody', []],
	['nobody who led', [{ ...ada, lead: false }]],
])('warns where the report names %s', (_, inspectors) => {
	expect(readReport({ parts: { inspectors } }).warnings).toContainEqual({
		rule: 'person-not-named',
		source: 'l1',
		message: 'Nobody led.',
	});
	expect(rulesOf({})).not.toContain('person-not-named');
});

test('keeps what stands before and after the text in its order', () => {
	const { body } = readReport({ parts: { after: [makeRecord()] } });
	expect(body.map((node) => (node.type === 'furniture' ? node.kind : node.type))).toEqual([
		'cover',
		'contents',
		'section',
		'section',
		'back-page',
	]);
	expect(body.map(({ source }) => source)).toEqual(['l1', 'l2', 'l3', 'l9', 'l5']);
});

test('names its sections, those that are read apart among them', () => {
	const { body } = readReport({ parts: { after: [makeRecord()] } });
	expect(body.flatMap((node) => (node.type === 'section' ? [node.id] : []))).toEqual([
		'overall',
		'record',
	]);
});

test('asks its family what kind of report the days on site make it', () => {
	const kindOf: NumberedReportSpec['kindOf'] = ({ from, to }) =>
		from < to ? 'short-inspection' : 'inspection';
	expect(readReport({ kindOf }).kind).toBe('short-inspection');
});

test('warns of numbers that are missing, and of a heading that disagrees with the table', () => {
	const lines = [
		...pages.slice(0, 2),
		heading('Overall: inadequate'),
		numbered(1, 'One.'),
		numbered(3, 'Three.'),
		numbered(4, 'Four.'),
		'© Crown copyright',
	];
	expect(rulesOf({ lines })).toEqual([
		'date-not-printed',
		'licence-assumed',
		'grade-disagrees',
		'number-lost',
	]);
});
