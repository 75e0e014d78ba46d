import { describe, expect, it } from 'vitest';
import { FacetValues } from '../index/facet-values.ts';
import { nameValues } from './named-values.ts';
import { understand } from './understand.ts';

const column = (values: [id: string, label: string][]) => ({
	label: '',
	byCount: true,
	values,
	sets: [[]],
	runs: [0, 1],
});
const years = ['2024', '2016', '2015', '2014'];
const facets = new FacetValues({
	findings: 1,
	facets: {
		authority: column([
			['kent', 'Kent'],
			['bury', 'Bury'],
			['st-helens', 'St Helens'],
			['north-lincolnshire', 'North Lincolnshire'],
			['reading', 'Reading'],
			['bath-and-north-east-somerset', 'Bath and North East Somerset'],
			['telford-and-wrekin', 'Telford & Wrekin'],
		]),
		region: column([
			['north-west', 'North West'],
			['london', 'London'],
		]),
		year: column(years.map((year) => [year, year])),
		framework: column([
			['ilacs-2018', 'ILACS 2018'],
			['ilacs-2023', 'ILACS 2023'],
			['lac', 'Looked after children'],
			['joint-targeted-area-inspection', 'Joint inspection'],
			['single-inspection', 'Single inspection'],
		]),
		kind: column([
			['recommendation', 'Recommendation'],
			['area-for-development', 'Area for development'],
			['narrative', 'Finding'],
		]),
		area: column([
			['help-and-protection', 'Help and protection'],
			['care-leavers', 'Care leavers'],
		]),
		grade: column([
			['inadequate', 'Inadequate'],
			['good', 'Good'],
			['requires-improvement', 'Requires improvement'],
		]),
	},
});
const named = nameValues(facets, {
	terms: [],
	authorities: [
		['kent', 'Kent', 'Kent County'],
		['rutland', 'Rutland'],
	],
});

function read(q: string, asWords: string[] = []) {
	const { values, rest, choices } = understand(q, named, years, asWords);
	const taken = Object.entries(choices).map(([facet, ids]) => `${facet}=${ids.join('|')}`);
	const offered = values.flatMap((value) => (value.taken ? [] : [`${value.facet}=${value.label}`]));
	return { rest, taken, offered };
}

describe('understand', () => {
	it.each([
		['care leavers in Kent', 'care leavers', ['authority=kent'], ['area=Care leavers']],
		['kent care', 'care', ['authority=kent'], []],
		['Kent County Council caseloads', 'caseloads', ['authority=kent'], []],
		['caseloads in St Helens', 'caseloads', ['authority=st-helens'], []],
		[
			'inadequate help and protection 2024',
			'',
			['grade=inadequate', 'area=help-and-protection', 'year=2024'],
			[],
		],
		[
			'help and protection rated good',
			'help and protection',
			['grade=good'],
			['area=Help and protection'],
		],
		['supervision in the North West', 'supervision', ['region=north-west'], []],
		['North Lincolnshire neglect', 'neglect', ['authority=north-lincolnshire'], []],
		['neglect 2014 to 2016', 'neglect', ['year=2016|2015|2014'], []],
		['neglect 2014-16', 'neglect', ['year=2016|2015|2014'], []],
		['neglect since 2016', 'neglect', ['year=2024|2016'], []],
		['neglect between 2014 and 2016', 'neglect', ['year=2016|2015|2014'], []],
		['2014 and 2016 neglect', 'neglect', ['year=2016|2014'], []],
		['neglect 2014, 2015 or 2024', 'neglect', ['year=2024|2015|2014'], []],
		['neglect 2014/15', 'neglect', ['year=2015|2014'], []],
		['neglect 2016 onwards', 'neglect', ['year=2024|2016'], []],
		['post-2015 neglect', 'neglect', ['year=2024|2016'], []],
		['neglect up to 2015', 'neglect', ['year=2015|2014'], []],
		['neglect in bury council', 'neglect', ['authority=bury'], []],
		['neglect, Royal Borough of Kent', 'neglect,', ['authority=kent'], []],
		['county of Kent neglect', 'neglect', ['authority=kent'], []],
		['Kent’s neglect', 'neglect', ['authority=kent'], []],
		['bath & north east somerset', '', ['authority=bath-and-north-east-somerset'], []],
		['neglect in Telford and Wrekin', 'neglect', ['authority=telford-and-wrekin'], []],
		['RI help and protection', '', ['grade=requires-improvement', 'area=help-and-protection'], []],
		['caseloads in Saint Helens', 'caseloads', ['authority=st-helens'], []],
		['JTAI neglect', 'neglect', ['framework=joint-targeted-area-inspection'], []],
		['SIF 2015', '', ['framework=single-inspection', 'year=2015'], []],
		['inadequate councils north west', '', ['grade=inadequate', 'region=north-west'], []],
		['neglect 1999', 'neglect 1999', [], []],
		['September 2014', 'September 2014', [], []],
		['ILACS thresholds', 'thresholds', ['framework=ilacs-2018|ilacs-2023'], []],
		['recommendations about supervision', 'supervision', ['kind=recommendation'], []],
		['recommendations in Kent', '', ['kind=recommendation', 'authority=kent'], []],
		['areas for development', 'areas for development', [], ['kind=Area for development']],
		['inadequate Kent 2024', '', ['grade=inadequate', 'authority=kent', 'year=2024'], []],
	])('%s looks for %j, keeps to %j and offers %j', (q, rest, taken, offered) => {
		expect(read(q)).toEqual({ rest, taken, offered });
	});

	it.each([
		['reading support', 'reading support', [], ['authority=Reading']],
		['support in reading', 'support in reading', [], ['authority=Reading']],
		['support in Reading', 'support', ['authority=reading'], []],
		['good supervision', 'good supervision', [], ['grade=Good']],
		['looked after children', 'looked after children', [], ['framework=Looked after children']],
		['Rutland neglect', 'Rutland neglect', [], ['authority=Rutland']],
		['"care in Kent"', '"care in Kent"', [], []],
		['neglect -Kent', 'neglect -Kent', [], []],
		['neglect OR Kent', 'neglect OR Kent', [], ['authority=Kent']],
		['authority:kent neglect', 'authority:kent neglect', [], []],
		['Telford neglect', 'Telford neglect', [], ['authority=Telford & Wrekin']],
		['north neglect', 'north neglect', [], []],
	])('%s stays words where it may be: %j', (q, rest, taken, offered) => {
		expect(read(q)).toEqual({ rest, taken, offered });
	});

	it('takes no name in a passage that was copied', () => {
		const passage =
			'In 2014 the council in Kent did not know well enough which of its children were rated good or inadequate';
		expect(read(passage)).toMatchObject({ rest: passage, taken: [] });
	});

	it('offers the council that a misspelt name may mean, and takes what findings have for no misspelling', () => {
		const offered = (q: string, known: string[] = []) => {
			const { values, choices } = understand(q, named, years, [], (word) => known.includes(word));
			return [choices, values.map(({ typed, label }) => [typed, label])];
		};
		expect(offered('neglect in Readng')).toEqual([{}, [['Readng', 'Reading']]]);
		expect(offered('St Helans neglect', ['neglect'])).toEqual([{}, [['St Helans', 'St Helens']]]);
		expect(offered('readings', ['readings'])).toEqual([{}, []]);
		expect(offered('bread', [])).toEqual([{}, []]);
	});

	it('takes a name for words where the reader says so, and the others as before', () => {
		expect(read('care in Kent 2024', ['Kent'])).toEqual({
			rest: 'care in Kent',
			taken: ['year=2024'],
			offered: ['authority=Kent'],
		});
	});
});
