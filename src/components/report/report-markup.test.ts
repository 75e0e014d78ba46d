import { describe, expect, it } from 'vitest';
import type { List, Piece } from '../../model/body.ts';
import type { Judgement } from '../../model/judgement.ts';
import { describeKinds } from './describe-kinds.ts';
import { describePages } from './describe-pages.ts';
import { groupJudgements } from './group-judgements.ts';
import { drawBlocks, drawPieces } from './draw-words.ts';
import { mendNote } from './mend-note.ts';

describe('drawPieces', () => {
	it.each<[string, Piece[], string]>([
		['words', [{ type: 'text', text: 'a & "b" <c>' }], 'a &amp; &quot;b&quot; &lt;c>'],
		[
			'emphasis',
			[{ type: 'emphasis', pieces: [{ type: 'text', text: 'a<' }, { type: 'gap' }] }],
			'<em>a&lt;<span class="gap">[words lost in the source]</span></em>',
		],
		[
			'a mend',
			[{ type: 'repair', rule: 'letter-misread', was: 'g"uality', now: 'quality' }],
			'<ins class="mend" tabindex="0" title="The source has “g&quot;uality” here">quality</ins><del class="received">g&quot;uality</del>',
		],
		[
			'a mend of nothing',
			[{ type: 'repair', rule: 'letter-misread', was: ' ', now: '-' }],
			'<ins class="mend" tabindex="0" title="The source has nothing here">-</ins>',
		],
		[
			'the mark of a note',
			[{ type: 'note-mark', note: '2' }],
			'<sup class="note-mark"><span class="unseen">note </span>2</sup>',
		],
	])('draws %s', (_name, pieces, expected) => {
		expect(drawPieces(pieces)).toBe(expected);
	});
});

describe('drawBlocks', () => {
	const pieces = (text: string): Piece[] => [{ type: 'text', text }];

	it('draws a list with the lists that hang from it', () => {
		const below: List = { type: 'list', items: [{ pieces: pieces('b'), lists: [] }] };
		const items = [
			{ pieces: pieces('a'), lists: [below] },
			{ pieces: pieces('c'), lists: [] },
		];
		expect(
			drawBlocks([
				{ type: 'paragraph', pieces: pieces('p') },
				{ type: 'list', items },
			]),
		).toBe('<p>p</p><ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>');
	});

	it('makes the first cell of a row its header; a row of one cell heads the rows below', () => {
		const rows = [[pieces('A')], [pieces('b'), pieces('c'), pieces('d')]];
		expect(drawBlocks([{ type: 'table', rows }])).toBe(
			'<table><tbody><tr><th scope="rowgroup" colspan="2">A</th></tr>' +
				'<tr><th scope="row">b</th><td>c</td><td>d</td></tr></tbody></table>',
		);
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
