import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText, type Piece } from '../../../src/model/body.ts';
import { mendWords } from './mend-words.ts';

const read = (text: string): string => plainText(mendWords(text));
const received = (pieces: readonly Piece[]): string =>
	pieces
		.map((piece) => (piece.type === 'repair' ? piece.was : piece.type === 'text' ? piece.text : ''))
		.join('');

test.each([
	['the guality of care', 'the quality of care'],
	['Guality assurance', 'Quality assurance'],
	['safequarding children', 'safeguarding children'],
	['three-month reguirements', 'three-month requirements'],
	['their collegues and colleaques', 'their collegues and colleagues'],
	['a selfevaluation', 'a self-evaluation'],
	['Selfharm and multiagency work', 'Self-harm and multi-agency work'],
	['an uptodate plan', 'an up-to-date plan'],
	['ranks 11th +out of all', 'ranks 11th out of all'],
])('reads %j as %j', (text, mended) => {
	expect(read(text)).toBe(mended);
});

test.each([
	'a guest on a quest',
	'the wellbeing of all',
	'multidisciplinary and interagency teams',
	'quality and safeguarding',
	'Elev8 and Motivat8',
	'safequarding@example.org',
	'team_guality',
	'guality2',
	'pre-safequarding',
	'the gueue',
	'2 + 2 and 11th + out',
	'11th + Out',
	'',
])('leaves %j as it is', (text) => {
	expect(mendWords(text).filter(({ type }) => type === 'repair')).toEqual([]);
	expect(received(mendWords(text))).toBe(text);
});

test('says which rule mended what, and what the source has', () => {
	expect(mendWords('of guality, by selfevaluation.')).toEqual([
		{ type: 'text', text: 'of ' },
		{ type: 'repair', rule: 'letter-misread', was: 'guality', now: 'quality' },
		{ type: 'text', text: ', by ' },
		{ type: 'repair', rule: 'hyphen-lost', was: 'selfevaluation', now: 'self-evaluation' },
		{ type: 'text', text: '.' },
	]);
});

test('an undone mend is the text as received, whatever the text is', () => {
	const word = fc.oneof(
		fc.constantFrom('guality', 'uptodate', '1st +a', 'requires', '-', '@'),
		fc.string(),
	);
	fc.assert(
		fc.property(fc.array(word), fc.constantFrom(' ', '', '-'), (words, space) => {
			const text = words.join(space);
			expect(received(mendWords(text))).toBe(text);
		}),
	);
});

test('mends nothing twice', () => {
	const once = read('The guality of selfevaluation is 1st +of all.');
	expect(mendWords(once)).toEqual([{ type: 'text', text: once }]);
});

test.each([
	['multi\u00ADagency', 'multi-agency'],
	['well\u200Bmanaged', 'well-managed'],
	['qualiﬁed gualiﬁed', 'qualified'],
])('mends what nobody sees the difference of, and keeps it as received: %j', (text, now) => {
	expect(mendWords(text).at(-1)).toEqual({
		type: 'repair',
		rule: expect.any(String),
		was: text.split(' ').at(-1),
		now,
	});
});
