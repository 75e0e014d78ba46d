import { describe, expect, test } from 'vitest';
import type { Block } from '../../blocks/block.ts';
import type { Letter } from './letter.ts';
import { readAddressee, readCopies, readSignatory } from './letter-people.ts';
import { listNames } from '../../wording/people.ts';

const toBlock = (text: string, index: number): Block => ({
	type: 'text',
	segments: [{ line: index + 1, text }],
});

/** A letter of which only these parts have lines. */
function makeLetter(
	parts: Partial<Record<'addressee' | 'signature' | 'copies', string[]>>,
	salutation = 'Dear Ms Sample',
): Letter {
	const { addressee = [], signature = [], copies = [] } = parts;
	return {
		letterhead: [],
		date: toBlock('2 March 2011', 0),
		addressee: addressee.map(toBlock),
		salutation: toBlock(salutation, 0),
		subject: [],
		text: [],
		valediction: [],
		signature: signature.map(toBlock),
		copies: copies.map(toBlock),
	};
}

describe('readAddressee', () => {
	test('reads name, post and organisation from lines of their own', () => {
		const lines = [
			'Ms Ada Sample',
			'Director of Tests',
			'Knowsley Council',
			'1 Test Street',
			'TE1 1ST',
		];
		expect(readAddressee(makeLetter({ addressee: lines }), 'Knowsley')).toEqual({
			name: 'Ms Ada Sample',
			role: 'Director of Tests',
			organisation: 'Knowsley Council',
		});
	});

	test('joins a post that runs over two lines', () => {
		const lines = [
			'Ada Sample',
			'Executive Director,',
			'Made-up Services',
			'London Borough of Southwark',
		];
		expect(readAddressee(makeLetter({ addressee: lines }), '')?.role).toBe(
			'Executive Director, Made-up Services',
		);
	});

	test('parts an address that runs together by what salutation and subject say', () => {
		const line =
			'Ms Ada Sample Director of Tests, and More Knowsley Metropolitan Borough Council 1 Test Street TE1 1ST';
		expect(
			readAddressee(makeLetter({ addressee: [line] }), 'Knowsley Metropolitan Borough Council'),
		).toEqual({
			name: 'Ms Ada Sample',
			role: 'Director of Tests, and More',
			organisation: 'Knowsley Metropolitan Borough Council',
		});
	});

	test.each([
		[
			'the salutation uses another name',
			'Ms Ada Sample Director of Tests Knowsley Council',
			'Dear Bob',
			'Knowsley Council',
		],
		[
			'the organisation is not the one of the subject',
			'Ms Ada Sample Director of Tests Wirral',
			'Dear Ms Sample',
			'Knowsley',
		],
	])('guesses nothing where %s', (_, line, salutation, organisation) => {
		expect(
			readAddressee(makeLetter({ addressee: [line] }, salutation), organisation),
		).toBeUndefined();
	});

	test('guesses nothing where no line has an organisation or a post', () => {
		expect(
			readAddressee(makeLetter({ addressee: ['Ada Sample', 'Director', '1 Test Street'] }), ''),
		).toBeUndefined();
		expect(
			readAddressee(makeLetter({ addressee: ['Ada Sample', 'Knowsley Council', 'TE1 1ST'] }), ''),
		).toBeUndefined();
		expect(readAddressee(makeLetter({}), 'Knowsley')).toBeUndefined();
	});
});

describe('readAddressee of a printed address', () => {
	const style = { page: 1, x: 72, textX: 72, size: 12, isBold: false };
	/** The addressee of a letter from a page, whose subject names Knowsley. */
	const read = (...addressee: string[]) => {
		const letter = makeLetter({ addressee });
		const salutation: Block = {
			type: 'text',
			segments: [{ line: 9, text: 'Dear Ms Sample' }],
			style,
		};
		return readAddressee({ ...letter, salutation }, 'Knowsley');
	};

	test.each([
		[['Ada Sample', 'Director of Children', 'Knowsley Council', 'TE1 1ST'], 'Knowsley Council'],
		[['Ada Sample', 'Director of Children', '1 Test Street', 'TE1 1ST'], 'Knowsley'],
		[['Ada Sample, Director of Children', '1 Test Street'], 'Knowsley'],
		[['Ada Sample', 'Director of Children', 'Bob Reader, Chief, Made-up Trust'], 'Knowsley'],
		[['Ada Sample', 'Director of Children', 'TE1 1ST', 'Hidden Council'], 'Knowsley'],
	])('reads %j', (lines, organisation) => {
		expect(read(...lines)).toEqual({
			name: 'Ada Sample',
			role: 'Director of Children',
			organisation,
		});
	});

	test('guesses no post', () => {
		expect(read('Ada Sample', 'Knowsley Council', 'TE1 1ST')).toBeUndefined();
	});
});

test.each([
	[["Tess Writer Her Majesty's Inspector"], 'Tess Writer', "Her Majesty's Inspector"],
	[['Tess Writer', 'His Majesty’s Inspector'], 'Tess Writer', 'His Majesty’s Inspector'],
	[
		["Tess Writer, Senior Her Majesty's Inspector"],
		'Tess Writer',
		"Senior Her Majesty's Inspector",
	],
	[['Tess Writer', 'HMI'], 'Tess Writer', 'HMI'],
	[['Tess Writer (HMI)'], 'Tess Writer', 'HMI'],
	[
		['Tess Writer (Lead Inspector)', 'His Majesty’s Inspector'],
		'Tess Writer',
		'His Majesty’s Inspector',
	],
])('reads the signatory of %j', (signature, name, post) => {
	expect(readSignatory(makeLetter({ signature }))).toEqual({ name, post });
});

test('knows no signatory without a post, nor in an empty signature', () => {
	expect(readSignatory(makeLetter({ signature: ['Tess Writer'] }))).toBeNull();
	expect(readSignatory(makeLetter({}))).toBeNull();
});

describe('readCopies', () => {
	test('parts recipients that run together', () => {
		const line =
			'Copy: Bob Reader, Chief Executive, Knowsley Council Cy Viewer, Chair of Knowsley Test Board Di Lister, Department for Tests';
		expect(readCopies(makeLetter({ copies: [line] }))).toEqual([
			'Bob Reader, Chief Executive, Knowsley Council',
			'Cy Viewer, Chair of Knowsley Test Board',
			'Di Lister, Department for Tests',
		]);
	});

	test('reads recipients from lines of their own', () => {
		expect(readCopies(makeLetter({ copies: ['cc: Bob Reader, Council', 'Cy Viewer'] }))).toEqual([
			'Bob Reader, Council',
			'Cy Viewer',
		]);
		expect(readCopies(makeLetter({ copies: ['Copies:', 'Cy Viewer'] }))).toEqual(['Cy Viewer']);
	});

	test('finds none where there are none', () => {
		expect(readCopies(makeLetter({}))).toEqual([]);
	});
});

test.each([
	['Tess Writer and Bob Reader', ['Tess Writer', 'Bob Reader']],
	[
		'Tess Writer HMI, Bob O’Reader-Smith and Cy Viewer, Her Majesty’s Inspectors',
		['Tess Writer', 'Bob O’Reader-Smith', 'Cy Viewer'],
	],
	['two of His Majesty’s Inspectors, Tess Writer & Bob Reader', ['Tess Writer', 'Bob Reader']],
	['Tess van der Writer (HMI)', ['Tess van der Writer']],
	['Tess Writer, lead inspector, Bob Reader who observed the visit', ['Tess Writer', 'Bob Reader']],
	[
		'Dr Tess Writer, Senior HMI, and the team inspector was Bob d’Reader',
		['Tess Writer', 'Bob d’Reader'],
	],
	['His Majesty’s Inspector, HMI Tess Writer', ['Tess Writer']],
	['the inspectors', []],
	['', []],
])('lists the names in %j', (text, names) => {
	expect(listNames(text)).toEqual(names);
});
