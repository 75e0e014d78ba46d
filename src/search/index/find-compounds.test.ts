import { describe, expect, it } from 'vitest';
import { writeCompound } from './compound.ts';
import { findCompounds, type ReportWords } from './find-compounds.ts';

/** The words of a text, with its hyphens as joints. */
function wordsOf(text: string): ReportWords {
	const pieces = text.split(' ').map((piece) => piece.split('-'));
	let place = 0;
	const joints = pieces.flatMap((words) => {
		const start = place;
		place += words.length;
		return words.slice(1).map((_, at) => start + at);
	});
	return { words: pieces.flat(), joints: new Set(joints) };
}

function find(...texts: string[]) {
	const reports = texts.map(wordsOf);
	const { compounds, places } = findCompounds(
		reports,
		new Set(reports.flatMap(({ words }) => words)),
	);
	return {
		compounds: compounds.map(writeCompound),
		places: places.map((ofReport) =>
			ofReport.map(({ place, compound }) => `${place} ${writeCompound(compound)}`),
		),
	};
}

describe('findCompounds', () => {
	it('takes words for one that a report joins with a hyphen, wherever they stand', () => {
		expect(find('good well-being', 'well being wellbeing')).toEqual({
			compounds: ['well-being'],
			places: [['1 well-being'], ['0 well-being']],
		});
	});

	it('takes words for one that a report writes as one', () => {
		expect(find('their case work', 'casework').places).toEqual([['1 case-work'], []]);
	});

	it('takes nothing for one because a function word and the next look so', () => {
		expect(find('in to the re', 'into there').compounds).toEqual([]);
		expect(find('ten per cent', 'percent').compounds).toEqual(['per-cent']);
	});

	it('leaves words apart that a hyphen joins once in many times', () => {
		const often = 'in form '.repeat(30).trim();
		expect(find(`in-form ${often}`, 'inform')).toEqual({
			compounds: ['in+form'],
			places: [['0 in+form'], []],
		});
		expect(find(`young-people ${'young people '.repeat(30).trim()}`).compounds).toEqual([]);
	});

	it('takes a chain for one, but not over a number', () => {
		expect(find('out-of-hours', 'out of hours').places).toEqual([
			['0 out-of-hours'],
			['0 out-of-hours'],
		]);
		expect(find('16-year-old').compounds).toEqual(['year-old']);
	});
});
