import { describe, expect, test } from 'vitest';
import { plainText, type Section } from '../../../../src/model/body.ts';
import type { Block } from '../../blocks/block.ts';
import { readRecord } from './safeguarding-record.ts';

const section = (heading: string): Section => ({
	type: 'section',
	id: 'section',
	level: 3,
	heading: [{ type: 'text', text: heading }],
	source: 'l1',
	children: [],
});
const sections = [
	'Safeguarding outcomes for children and young people',
	'Ambition and prioritisation',
	'Leadership and management',
	'Being healthy',
].map(section);

/** Lines as the blocks stage hands them on; a "|" is a tab. The first is line 1. */
function toBlocks(lines: readonly string[]): Block[] {
	return lines.map((line, index): Block => {
		if (line.includes('|')) return { type: 'row', line: index + 1, cells: line.split('|') };
		return { type: 'text', segments: [{ line: index + 1, text: line }] };
	});
}

const read = (...lines: string[]) => readRecord(toBlocks(lines), sections);

describe('readRecord', () => {
	test('reads a label and a grade from each row', () => {
		const { rows, record, warnings } = read('Safeguarding services', 'Being healthy|Good');
		expect(rows).toEqual([
			{ line: 1, label: 'Safeguarding services', printed: null, grade: null },
			{ line: 2, label: 'Being healthy', printed: 'Good', grade: 'good' },
		]);
		expect(record.table.rows.map((cells) => cells.map(plainText))).toEqual([
			['Safeguarding services'],
			['Being healthy', 'Good'],
		]);
		expect(record.source).toBe('l1-2');
		expect(warnings).toEqual([]);
	});

	test('reads a row that has lost its tab', () => {
		expect(read('Being healthy Good').rows).toMatchObject([
			{ label: 'Being healthy', printed: 'Good' },
		]);
	});

	test('reads a row that has lost its grade', () => {
		expect(read('Leadership and management').rows).toMatchObject([{ printed: null, grade: null }]);
	});

	test('mends a label that a column edge broke, as the report prints it elsewhere', () => {
		const { rows, record, warnings } = read(
			'Safeguarding outcomes for children and young per|ople',
		);
		expect(rows).toMatchObject([{ label: 'Safeguarding outcomes for children and young people' }]);
		expect(record.table.rows[0]?.[0]).toContainEqual({
			type: 'repair',
			rule: 'word-broken',
			was: 'per ople',
			now: 'people',
		});
		expect(warnings).toMatchObject([{ rule: 'word-broken', source: 'l1' }]);
	});

	test('mends a broken label beside its grade', () => {
		expect(read('Leadership and manag|agement|Good').rows).toMatchObject([
			{ label: 'Leadership and management', printed: 'Good', grade: 'good' },
		]);
	});

	test('mends nothing where no heading fits', () => {
		const { rows, warnings } = read('Value for mo|oney');
		expect(rows).toMatchObject([{ label: 'Value for mo oney' }]);
		expect(warnings).toEqual([]);
	});

	test('drops a row that comes twice in another spelling, and keeps its words', () => {
		const { rows, record, warnings } = read(
			'Ambition and prioritization|Good',
			'Ambition and prioritisation|Good',
		);
		expect(rows).toEqual([
			{ line: 2, label: 'Ambition and prioritisation', printed: 'Good', grade: 'good' },
		]);
		expect(record.table.rows[0]?.[0]?.[0]).toEqual({
			type: 'repair',
			rule: 'row-duplicated',
			was: 'Ambition and prioritization Good ',
			now: '',
		});
		expect(warnings).toMatchObject([{ rule: 'row-duplicated', source: 'l1' }]);
	});

	test.each([
		[
			'their grades differ',
			'Ambition and prioritization|Good',
			'Ambition and prioritisation|Adequate',
		],
		['they are spelt alike', 'Being healthy|Good', 'Being healthy|Good'],
		['neither is a heading', 'Value organization|Good', 'Value organisation|Good'],
	])('keeps both rows where %s', (_, first, second) => {
		expect(read(first, second).rows).toHaveLength(2);
	});
});
