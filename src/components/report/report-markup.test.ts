import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../model/judgement.ts';
import { describeKinds } from './describe-kinds.ts';
import { describePages } from './describe-pages.ts';
import { groupJudgements } from './group-judgements.ts';
import { headRow } from './head-row.ts';
import { headingWords } from './heading-words.ts';
import { mendNote } from './mend-note.ts';
import { splitHeading } from './split-heading.ts';

describe('splitHeading', () => {
	it('parts a section after its heading, whose id it drops', () => {
		expect(splitHeading('\n<h3 id="a">A <em>b</em></h3><p>c</p>')).toEqual({
			heading: '<h3>A <em>b</em></h3>',
			rest: '<p>c</p>',
		});
	});

	it('leaves the headings of sections below alone', () => {
		expect(splitHeading('<h2>A</h2><section><h3 id="b">B</h3></section>').rest).toBe(
			'<section><h3 id="b">B</h3></section>',
		);
	});

	it('refuses a section without a heading', () => {
		expect(() => splitHeading('<p>a</p>')).toThrow('not with <p>a</p>');
	});
});

describe('headingWords', () => {
	it('reads a heading as mended, without marks of notes', () => {
		expect(
			headingWords(
				'<h3>Early <ins class="mend" title="The source has “hlep” here">help</ins><del class="received">hlep</del>\n' +
					'services<sup class="note-mark">1</sup></h3>',
			),
		).toBe('Early help services');
	});
});

describe('headRow', () => {
	it.each([
		['<td>A</td> <td>B</td>', '<th scope="row">A</th> <td>B</td>'],
		['<td>A</td>', '<th scope="rowgroup" colspan="2">A</th>'],
	])('%j becomes %j', (row, expected) => {
		expect(headRow(row)).toBe(expected);
	});
});

describe('mendNote', () => {
	it.each([
		['guality', 'The source has “guality” here'],
		['peo\nople ', 'The source has “peo ople” here'],
		['', 'The source has nothing here'],
	])('%j is told as %j', (was, expected) => {
		expect(mendNote(was)).toBe(expected);
	});
});

describe('groupJudgements', () => {
	it('parts a table where its headings change, and keeps its order', () => {
		const rows = [
			{ id: '1', group: 'A' },
			{ id: '2', group: 'A', subgroup: 'x' },
			{ id: '3', group: 'A', subgroup: 'x' },
			{ id: '4' },
			{ id: '5', group: 'A' },
		] as Judgement[];
		expect(
			groupJudgements(rows).map(({ heading, judgements }) => [
				heading,
				judgements.map(({ id }) => id),
			]),
		).toEqual([
			['A', ['1']],
			['A: x', ['2', '3']],
			['', ['4']],
			['A', ['5']],
		]);
	});
});

describe('describePages', () => {
	it.each([
		[55, '55 pages'],
		[1, '1 page'],
		[null, ''],
	])('%j is told as %j', (pages, expected) => {
		expect(describePages(pages)).toBe(expected);
	});
});

describe('describeKinds', () => {
	it('counts in the order of the kinds and in words that agree', () => {
		const findings = [
			{ kind: 'context', path: [] },
			{ kind: 'strength', path: [] },
			{ kind: 'context', path: [{ id: 'team', heading: 'The inspection team' }] },
			{ kind: 'narrative', path: [] },
		] as const;
		expect(describeKinds(findings)).toBe(
			'1 narrative finding, 1 strength, 1 paragraph of background, 1 inspection team',
		);
	});
});
