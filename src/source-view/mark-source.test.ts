import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { splitFrontmatter } from '../model/split-frontmatter.ts';
import { readBody } from '../model/read-body.ts';
import { splitLines } from '../model/source-lines.ts';
import { markSource } from './mark-source.ts';

const mark = (mdx: string, source: string) =>
	markSource(
		readBody(mdx),
		splitLines(source).map((text) => ({ text })),
	);
const roles = (mdx: string, source: string) => mark(mdx, source).lines.map(({ role }) => role);

describe('markSource', () => {
	test('gives each line its role', () => {
		const mdx = [
			'<Furniture kind="cover" source="l1" text="Cover" />',
			'<Section id="services" source="l3">\n\n## Services\n',
			'<Section id="outcomes" source="l4">\n\n### Outcomes\n',
			'<GradeLine source="l5">\nGrade 2 (Good)\n</GradeLine>\n',
			'<Finding id="p1" kind="narrative" source="l6,l8">\nGood work goes on.\n</Finding>\n',
			'</Section>\n</Section>\n',
			'<JudgementRecord source="l9">\n<Table>\n<Row>\n<Cell>\nOverall\n</Cell>\n</Row>\n</Table>\n</JudgementRecord>',
		].join('\n');
		expect(
			roles(
				mdx,
				'Cover\n\nServices\nOutcomes\nGrade 2 (Good)\nGood work\n\ngoes on.\nOverall\nelse',
			),
		).toEqual([
			{ type: 'furniture', kind: 'cover' },
			{ type: 'blank' },
			{ type: 'heading', id: 'services', depth: 0 },
			{ type: 'heading', id: 'outcomes', depth: 1 },
			{ type: 'grade-line' },
			{ type: 'finding', ids: ['p1'] },
			{ type: 'blank' },
			{ type: 'finding', ids: ['p1'] },
			{ type: 'judgement-record' },
			{ type: 'unplaced' },
		]);
	});

	test('keeps the page of each line of a PDF', () => {
		const place = { page: 4, x: 72, y: 700, width: 400, height: 12 };
		const { lines } = markSource([], [{ text: 'Good', place }, { text: 'Good' }]);
		expect(lines.map(({ page }) => page)).toEqual([4, null]);
	});

	test('keeps a heading that has its grade on the same line a heading', () => {
		const mdx =
			'<Section id="safe" source="l1">\n\n## Safe\n\n<GradeLine source="l1">\nGrade 2 (Good)\n</GradeLine>\n\n</Section>';
		expect(roles(mdx, 'Safe Grade 2 (Good)')).toEqual([{ type: 'heading', id: 'safe', depth: 0 }]);
	});

	test('links a line to every finding that it holds, before anything else that it holds', () => {
		const mdx = [
			'<Furniture kind="date" source="l1" text="May" />',
			'<Finding id="a-1" kind="strength" source="l1">\nOne.\n</Finding>',
			'<Finding id="a-2" kind="strength" source="l1">\nTwo.\n</Finding>',
		].join('\n\n');
		expect(roles(mdx, 'May One. Two.')).toEqual([{ type: 'finding', ids: ['a-1', 'a-2'] }]);
	});

	test('leaves the blank lines within a finding blank', () => {
		const mdx = '<Finding id="p3" kind="context" source="l1-3">\nOne two\n</Finding>';
		expect(roles(mdx, 'One\n \f\ntwo').map(({ type }) => type)).toEqual([
			'finding',
			'blank',
			'finding',
		]);
	});

	test('passes over lines beyond the end of the source', () => {
		const mdx = '<Finding id="p3" kind="context" source="l1-3">\nOne\n</Finding>';
		expect(roles(mdx, 'One')).toHaveLength(1);
	});

	test('finds repairs in lists, tables, headings and the record of judgements', () => {
		const repair = '<Repair rule="letter-misread" was="guality">quality</Repair>';
		const mdx = [
			`<Section id="quality" source="l1">\n\n## The ${repair}\n`,
			`<Finding id="p1" kind="narrative" number="1" printed="1." source="l2-4">\nIncludes:\n\n- care\n  - of ${repair}\n\n` +
				`<Table>\n<Row>\n<Cell>\nGood\n</Cell>\n<Cell>\n${repair}\n</Cell>\n</Row>\n</Table>\n</Finding>\n`,
			`<JudgementRecord source="l5">\n<Table>\n<Row>\n<Cell>\n${repair}\n</Cell>\n</Row>\n</Table>\n</JudgementRecord>\n`,
			'</Section>',
		].join('\n');
		const { lines, unfound } = mark(
			mdx,
			'The guality\n1. Includes:\n- care - of guality\nGood\tguality\nguality',
		);
		expect(lines.map(({ marks }) => marks.map(({ start }) => start))).toEqual([
			[4],
			[],
			[12],
			[5],
			[0],
		]);
		expect(unfound).toEqual([]);
	});

	test('marks the number and the bullet that the source has lost', () => {
		const mdx = [
			'<Finding id="p13" kind="context" number="13" printed="-" mended="number-lost" source="l1">\nIn St Helens\n</Finding>',
			'<Finding id="recommendation-1" kind="recommendation" mended="bullet-lost" source="l2">\nstrengthen\n</Finding>',
		].join('\n\n');
		expect(mark(mdx, '- In St Helens\n strengthen').lines.map(({ marks }) => marks)).toMatchObject([
			[{ rule: 'number-lost', now: '13.', start: 2, end: 2 }],
			[{ rule: 'bullet-lost', now: '•', start: 1, end: 1 }],
		]);
	});

	test('says which line a repair was sought from that is not there', () => {
		const mdx =
			'<Finding id="p1" kind="narrative" source="l2">\nThe <Repair rule="letter-misread" was="guality">quality</Repair>\n</Finding>';
		expect(mark(mdx, 'guality\nThe quality').unfound).toEqual([
			{ rule: 'letter-misread', was: 'guality', line: 2 },
		]);
	});

	test('finds a place for every line and every repair of the 2012 report', () => {
		const file = readFileSync('content/reports/st-helens/2012-08-10.mdx', 'utf8');
		const source = readFileSync('content/sources/st-helens/2012-08-10.txt', 'utf8');
		const { lines, unfound } = mark(splitFrontmatter(file).body, source);
		const mended = (number: number) =>
			lines[number - 1]?.marks.map(({ start, end }) => lines[number - 1]?.text.slice(start, end));
		expect(lines).toHaveLength(428);
		expect(lines.filter(({ role }) => role.type === 'unplaced')).toEqual([]);
		expect(unfound).toEqual([]);
		expect(mended(112)).toEqual(['guality', 'safequarding']);
		expect(mended(213)).toEqual(['65.']);
		expect(mended(312)).toEqual(['Grade 3 (Adequate)']);
	});
});
