import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding, Piece, ReportBody } from '../../../src/model/body.ts';
import { readBody } from '../../../src/model/read-body.ts';
import { repairRuleIds } from '../../../src/model/repair.ts';
import { writeBody } from './write-body.ts';

/** Words that Markdown, MDX, YAML or HTML would act on. */
const hostile = [
	'{}',
	'{process.exit(1)}',
	'${x}',
	'<script>alert(1)</script>',
	'<Finding id="p1">',
	'</Finding>',
	'<!--',
	'-->',
	'/>',
	'import x from "y"',
	'export const a = 1',
	'export default 1',
	'---',
	'===',
	'***',
	'```',
	'~~~',
	'`code`',
	'~~gone~~',
	'&lt;',
	'&amp;',
	'&#x7B;',
	'&nbsp;',
	'# heading',
	'> quote',
	'- item',
	'1. item',
	'1) item',
	'+ item',
	'| a | b |',
	'|---|',
	'[a](b)',
	'![a](b)',
	'[a]: b',
	'[^1]',
	'<https://a.b>',
	'www.example.org',
	'a@b.org',
	'\\',
	'\\{',
	'\\\\',
	'*',
	'_',
	'**',
	'__a__',
	'"',
	"'",
	'’',
	'“',
	'--',
	'...',
	'(c)',
	':::note',
	':smile:',
	'$$x$$',
	'==a==',
	'\u00a0',
	'\u202f',
	'\u200b',
	'\ufeff',
	'😀',
	'e\u0301',
];
const word = fc.oneof(
	fc.constantFrom(...hostile),
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
	fc.constantFrom('The', 'council', 'import', 'export', 'quality', 'of'),
);
/** Text as the blocks stage hands it on: no control characters, white space single, no blanks at the ends. */
const text = fc
	.array(word, { minLength: 1, maxLength: 12 })
	.map((words) =>
		words
			.join(' ')
			.replace(/[\s\p{Cc}]+/gu, ' ')
			.trim(),
	)
	.filter((line) => line !== '');
const repair = fc.record({
	type: fc.constant('repair' as const),
	rule: fc.constantFrom(...repairRuleIds),
	was: text,
	now: fc.oneof(fc.constant(''), text),
});
const pieces: fc.Arbitrary<Piece[]> = fc
	.tuple(text, fc.array(fc.tuple(repair, text), { maxLength: 2 }))
	.map(([first, rest]) => [
		{ type: 'text', text: first },
		...rest.flatMap(([mend, after]): Piece[] => [mend, { type: 'text', text: ` ${after}` }]),
	]);
const finding: fc.Arbitrary<Finding> = fc
	.tuple(
		pieces,
		fc.array(pieces, { maxLength: 3 }),
		fc.array(fc.array(pieces, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
	)
	.map(([paragraph, items, rows]) => ({
		type: 'finding',
		id: 'p1',
		kind: 'narrative',
		number: 1,
		printed: '- 1.',
		source: 'l1',
		blocks: [
			{ type: 'paragraph', pieces: paragraph },
			...(items.length > 0
				? [{ type: 'list' as const, items: items.map((item) => ({ pieces: item, lists: [] })) }]
				: []),
			...(rows.length > 0 ? [{ type: 'table' as const, rows }] : []),
		],
	}));

test('what is written reads back the same, whatever the words are', () => {
	fc.assert(
		fc.property(finding, text, text, (statement, heading, furniture) => {
			const body: ReportBody = [
				{ type: 'furniture', kind: 'letterhead', source: 'l1', text: furniture },
				{
					type: 'section',
					id: 'section',
					level: 2,
					heading: [{ type: 'text', text: heading }],
					source: 'l1',
					children: [{ type: 'grade-line', source: 'l1', text: heading }, statement],
				},
			];
			expect(readBody(writeBody(body))).toEqual(body);
		}),
		{ numRuns: 2000 },
	);
});

test.each(hostile)('keeps %j as words, alone and at either end', (words) => {
	const clean = words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
	const lines = [clean, `${clean} and more`, `more and ${clean}`]
		.map((line) => line.trim())
		.filter(Boolean);
	const body: ReportBody = lines.map((line, index) => ({
		type: 'finding',
		id: `p${index + 1}`,
		kind: 'narrative',
		source: 'l1',
		blocks: [{ type: 'paragraph', pieces: [{ type: 'text', text: line }] }],
	}));
	expect(readBody(writeBody(body))).toEqual(body);
});

test('a line that would be code to MDX is text', () => {
	const body: ReportBody = [
		{
			type: 'finding',
			id: 'p1',
			kind: 'narrative',
			source: 'l1',
			blocks: [{ type: 'paragraph', pieces: [{ type: 'text', text: 'import x from "y"' }] }],
		},
	];
	expect(writeBody(body)).toBe(
		'<Finding id="p1" kind="narrative" source="l1">\n&#x69;mport x from "y"\n</Finding>\n',
	);
});
