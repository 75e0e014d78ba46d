import { expect, test } from 'vitest';
import type { Block } from '../../blocks/block.ts';
import type { Letter } from '../letters/letter.ts';
import { readAddressees, readSignatories } from './joint-people.ts';

const block = (text: string, x = 72, isBold = false): Block => ({
	type: 'text',
	segments: text.split('\n').map((line, index) => ({ line: 700 - x + index, text: line })),
	style: { page: 1, x, textX: x, size: 12, isBold },
});
const letterOf = (parts: Partial<Letter>): Letter => ({
	letterhead: [],
	addressee: [],
	salutation: block('Dear local partnership'),
	subject: [],
	text: [],
	valediction: [],
	signature: [],
	copies: [],
	...parts,
});
const addresseesOf = (...lines: string[]) =>
	readAddressees(letterOf({ addressee: lines.map((line) => block(line)) }));
const namesOf = (...signature: Block[]) =>
	readSignatories(letterOf({ signature })).map(({ name }) => name);

test('joins the lines of an addressee that wraps', () => {
	expect(
		addresseesOf(
			'Ada Sample, Chief Nursing Director, Boatshire, Testford and Made-up Keynes',
			'Integrated Care Board',
			'Bob Reader, Boat Commissioner',
		),
	).toEqual([
		'Ada Sample, Chief Nursing Director, Boatshire, Testford and Made-up Keynes Integrated Care Board',
		'Bob Reader, Boat Commissioner',
	]);
});

test('parts two addressees on a line, and leaves out one that stands twice', () => {
	expect(
		addresseesOf(
			'Bob Reader, Chair',
			'Mr Al Sample, Boat CCG Ms Di Viewer, Chair',
			'Bob Reader, Chair',
		),
	).toEqual(['Mr Al Sample, Boat CCG', 'Ms Di Viewer, Chair', 'Bob Reader, Chair']);
});

test('reads a table of signatures, name or post first, and no name where only a post stands', () => {
	expect(
		readSignatories(
			letterOf({
				signature: [
					block('Ofsted', 77, true),
					block('National Director', 77),
					block('Ada Sample', 77),
					block('HMI Probation', 303, true),
					block('Chief Inspector', 303),
				],
			}),
		),
	).toEqual([{ name: 'Ada Sample', post: 'National Director' }]);
});

test('reads a list of names with honours, each above its post', () => {
	expect(
		readSignatories(
			letterOf({
				signature: [
					block('Dr Al O’Sample BSc MB FRCA\nChief Inspector of Boats, CQC', 77, true),
					block('Di Viewer, CBE\nHis Majesty’s Inspector of Constabulary', 77, true),
				],
			}),
		),
	).toEqual([
		{ name: 'Al O’Sample', post: 'Chief Inspector of Boats, CQC' },
		{ name: 'Di Viewer', post: 'His Majesty’s Inspector of Constabulary' },
	]);
});

test('parts a name that has lost its space', () => {
	expect(namesOf(block('AdaSample\nNational Director'))).toEqual(['Ada Sample']);
});
