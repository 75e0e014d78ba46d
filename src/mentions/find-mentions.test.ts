import { expect, test } from 'vitest';
import { processorTime } from '../tests/processor-time.ts';
import { findMentions } from './find-mentions.ts';
import { compileOtherNames } from './is-refused.ts';

const namesOther = compileOtherNames(
	['Norchester'],
	['Norchester', 'Sutherby', 'North Norchester'],
);
const find = (text: string, day = '2022-03-01') => findMentions(text, { day, namesOther });
const words = (text: string) => find(text).map((mention) => mention.words);

test.each([
	['Since the last inspection in 2014, plans are better.', 'last inspection in 2014'],
	[
		'It was seen at the focused visit to the council in May 2021.',
		'focused visit to the council in May 2021',
	],
	['The council was judged inadequate in September 2019.', 'judged inadequate in September 2019'],
	[
		'The previous inspection of contact, referral and assessment arrangements on 28 and 29 July 2009 said so.',
		'previous inspection of contact, referral and assessment arrangements on 28 and 29 July 2009',
	],
	['It is slow, as the previous inspection said.', 'previous inspection'],
	['Much was done since the monitoring visit in March 2020.', 'monitoring visit in March 2020'],
	['Ofsted’s visit in May 2021 said so.', 'Ofsted’s visit in May 2021'],
	['This was raised at the October 2021 inspection.', 'October 2021 inspection'],
	['It follows the 2008 private fostering inspection.', '2008 private fostering inspection'],
	[
		'Services for children were last inspected by Ofsted in 2017.',
		'last inspected by Ofsted in 2017',
	],
	['In 2012, Ofsted found that services were inadequate.', 'In 2012, Ofsted found'],
	['Since the last inspection (November 2012), it is better.', 'last inspection (November 2012)'],
	[
		'The previous inspection of the services for looked-after children was in July 2013.',
		'previous inspection of the services for looked-after children was in July 2013',
	],
	[
		'Services for children were inspected by Ofsted in June 2018.',
		'were inspected by Ofsted in June 2018',
	],
	['Since the last visit, plans are better.', 'last visit'],
	['Norchester’s last inspection was kind.', 'last inspection'],
])('finds one mention in %j', (text, mention) => {
	expect(words(text)).toEqual([mention]);
});

test.each([
	['a law', 'under section 138 of the Education and Inspections Act 2006'],
	['a law’s section', 'The inspection was made under section 20 of the Children Act 2004.'],
	['guidance', 'Reviews were judged by Ofsted in line with Working Together 2010.'],
	['a child’s age', 'At the last count in 2014, a child aged 12 was inspected.'],
	['a day in court', 'Social workers visit after the hearing in May 2014.'],
	['this inspection', 'This inspection took place from 4 to 8 May 2021.'],
	['any inspection', 'At the time of the inspection, 20 children were seen; in 2014 it was 10.'],
	['a school', 'The school was judged good at its last inspection.'],
	['homes', 'Two homes were judged good in their most recent Ofsted inspections.'],
	[
		'a home of the sentence before',
		'There is one children’s home. It was judged good at the last inspection in May 2013.',
	],
	['schools since a date', 'All schools inspected since January 2012 were judged good.'],
	['a council elsewhere', 'Much is learned from the last inspection of Sutherby in 2019.'],
	[
		'a council that holds the name',
		'Much is learned from the last inspection of North Norchester in 2019.',
	],
	['other inspectors', 'The HMIC inspection in 2014 was critical.'],
	['other inspectors after it', 'It was said at the last inspection undertaken by CQC in 2014.'],
	['peers', 'A peer inspection in May 2014 said so.'],
	['homes that were inspected', 'The council’s children’s homes were last inspected in June 2012.'],
	['a visit to a child', 'The last visit to the child was in May 2014.'],
	['visits of social workers', 'Social workers’ last visit was in May 2014.'],
	['a visit of a reviewing officer', 'Since the last visit by the reviewing officer, it is late.'],
	['youth justice', 'A joint inspection of youth offending in 2014 found strengths.'],
	['visits to homes', 'Regulation 33 visits in May 2014 are thorough.'],
	['a theme of many councils', 'Norchester took part in the thematic inspection in November 2014.'],
	['an audit', 'Of the case files, half were judged good in May 2014.'],
	['a date of something else', 'The inspection identified drift in 2014.'],
	['a reply', 'A plan was sent in response to the inspection on 27 February 2009.'],
	['one of no known council', 'It was learned in a previous inspection.'],
	['a framework', 'The inspection framework in January 2012 was new.'],
])('finds no mention of %s: %j', (_, text) => {
	expect(words(text)).toEqual([]);
});

test('gives each of several inspections its own date', () => {
	const found = find('It was raised at the focused visits in October 2022 and January 2024.');
	expect(found.map((each) => [each.words, each.when?.from, each.isSeveral])).toEqual([
		['focused visits in October 2022', '2022-10-01', false],
		['January 2024', '2024-01-01', false],
	]);
});

test('says where the words speak of several, or of what is narrowed down', () => {
	expect(find('as at previous inspections').map(({ isSeveral }) => isSeveral)).toEqual([true]);
	expect(find('since the last two focused visits').map(({ isSeveral }) => isSeveral)).toEqual([
		true,
	]);
	expect(find('in response to previous inspection findings')[0]?.isSeveral).toBe(true);
	expect(find('the last inspection of adoption was kind')[0]?.isNarrowed).toBe(true);
});

test.each([
	['the last monitoring visit', 'monitoring-visit'],
	['the last focus visit', 'focused-visit'],
	['the last Ofsted visit', 'visit'],
	['the last SEND inspection', 'send'],
	['the last ILACS inspection', 'ilacs'],
	['the previous single inspection', 'single'],
	['the last joint targeted area inspection', 'joint'],
	['the last fostering inspection', 'one-service'],
	['the last unannounced inspection', 'inspection'],
])('tells the kind of %j', (text, kind) => {
	expect(find(text).map((mention) => mention.kind)).toEqual([kind]);
});

test('takes what a fostering service was judged at for an inspection of it alone, while there were such', () => {
	const at = (year: string) =>
		find(`The fostering service was judged good at the last inspection in ${year}.`)[0]?.kind;
	expect(at('2012')).toBe('one-service');
	expect(at('2016')).toBe('inspection');
});

test('takes an unannounced inspection for an annual one until those ended', () => {
	expect(find('the last unannounced inspection', '2011-03-01')[0]?.kind).toBe('unannounced');
});

test('knows the date of a report from that of the inspection', () => {
	expect(find('The previous inspection report (July 2015) said so.')[0]?.isPublication).toBe(true);
	expect(find('The inspection published in July 2015 said so.')[0]?.isPublication).toBe(true);
	expect(find('The inspection in July 2015 said so.')[0]?.isPublication).toBe(false);
});

test('says where each mention stands, without its article', () => {
	const text = 'Better than at the last inspection in 2014.';
	const [mention] = find(text);
	expect(text.slice(mention?.start, mention?.end)).toBe(mention?.words);
});

test.each([
	'the last inspection, ',
	'inspection of services for children and ',
	'judged good and ',
	'12 and ',
])('takes time in proportion to a text of %j', (piece) => {
	const time = (times: number): number => {
		const text = piece.repeat(times);
		return processorTime(() => find(text));
	};
	time(500);
	const short = Math.min(...[1, 2, 3].map(() => time(500)));
	const long = Math.min(...[1, 2, 3].map(() => time(4000)));
	// Eight times the text takes eight times as long; the square of it would take sixty-four.
	expect(long).toBeLessThan(Math.max(short, 1) * 30);
});
