import { expect, test } from 'vitest';
import type { ProblemRule } from '../../../src/model/problem.ts';
import { decodeText } from './decode.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Each character of `text` as one byte, as Windows-1252 and file signatures have it. */
const bytesOf = (text: string): Uint8Array =>
	Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each<[what: string, bytes: Uint8Array, rule: ProblemRule, says: string]>([
	['an empty file', encode(''), 'file-empty', 'no words'],
	['nothing but blanks', encode(' \t\r\n\u00a0\n'), 'file-empty', 'no words'],
	['nothing but marks', encode('--- *** …'), 'file-empty', 'no words'],
	['a byte order mark and nothing else', encode('\ufeff'), 'file-empty', 'no words'],
	['pages without words', encode('\n\f\n\f'), 'file-image', 'pages are pictures'],
	['zero bytes in a text', encode('Dear\0Mr'), 'file-binary', 'zero bytes'],
	['a PNG', bytesOf('\x89PNG\r\n\x1a\n'), 'file-image', 'PNG'],
	['a JPEG', bytesOf('\xff\xd8\xff\xe0'), 'file-image', 'JPEG'],
	['a TIFF, low byte first', bytesOf('II*\0'), 'file-image', 'TIFF'],
	['a TIFF, high byte first', bytesOf('MM\0*'), 'file-image', 'TIFF'],
	['a GIF', bytesOf('GIF89a'), 'file-image', 'GIF'],
	['a zip archive or a Word document', bytesOf('PK\x03\x04'), 'file-binary', 'office document'],
	['an old Word document', bytesOf('\xd0\xcf\x11\xe0\xa1'), 'file-binary', 'office document'],
	['a web page', encode('\n<!DOCTYPE html><p>Not found'), 'file-html', 'web page'],
	['a web page without a doctype', encode('<HTML lang="en">'), 'file-html', 'web page'],
])('refuses %s', (_, bytes, rule, says) => {
	expect(decodeText(bytes, 'in/a.txt')).toEqual({
		ok: false,
		problems: [{ rule, path: 'in/a.txt', message: expect.stringContaining(says) as string }],
	});
});

test('names the byte and the line where Windows-1252 shows', () => {
	expect(decodeText(bytesOf('Dear Ada\r\n\r\nthe council\x92s plan\nis good'), 'a.txt')).toEqual({
		ok: false,
		problems: [
			{
				rule: 'file-encoding',
				path: 'a.txt',
				line: 3,
				message: 'byte 24 (0x92) is not UTF-8; the file may be Windows-1252',
			},
		],
	});
});

test('finds the first bad byte wherever it stands', () => {
	const sound = 'é – ’ 😀\n'.repeat(50);
	for (const before of ['', 'a', sound, `${sound}é`]) {
		const outcome = decodeText(
			Uint8Array.from([...encode(before), 0x92, ...encode(sound)]),
			'a.txt',
		);
		const [problem] = outcome.ok ? [] : outcome.problems;
		expect(problem?.message).toContain(`byte ${encode(before).length + 1} (0x92)`);
		expect(problem?.line).toBe(before.split('\n').length);
	}
});

test('names the byte that begins a character which does not go on', () => {
	expect(decodeText(bytesOf('a\xe9 b'), 'a.txt')).toMatchObject({
		ok: false,
		problems: [{ message: expect.stringContaining('byte 2 (0xe9)') as string }],
	});
});

test('refuses a text that is cut off inside a character', () => {
	const outcome = decodeText(encode('It costs £').subarray(0, -1), 'a.txt');
	expect(outcome).toMatchObject({ ok: false, problems: [{ rule: 'file-encoding', line: 1 }] });
});

test.each([
	['utf-16le', [0xff, 0xfe], 0],
	['utf-16be', [0xfe, 0xff], 1],
] as const)('reads %s where a byte order mark says so', (_, mark, low) => {
	const units = Array.from('Dear Zoë’s', (character) => character.charCodeAt(0));
	const bytes = units.flatMap((unit) =>
		low === 0 ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
	);
	expect(decodeText(Uint8Array.from([...mark, ...bytes]), 'a.txt')).toEqual({
		ok: true,
		value: 'Dear Zoë’s',
	});
});

test('refuses half a character of UTF-16', () => {
	const outcome = decodeText(Uint8Array.from([0xff, 0xfe, 0x41, 0x00, 0x42]), 'a.txt');
	expect(outcome).toEqual({
		ok: false,
		problems: [
			{ rule: 'file-encoding', path: 'a.txt', message: 'the file begins as utf-16le but is not' },
		],
	});
});

test('reads UTF-8 as it stands, a byte order mark apart', () => {
	const text = 'Dear Zoë,\r\n\f<p>the council’s “plan” – 😀';
	expect(decodeText(encode(`\ufeff${text}`), 'a.txt')).toEqual({ ok: true, value: text });
});
