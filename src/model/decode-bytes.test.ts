import { expect, test } from 'vitest';
import { decodeBytes, findEncoding } from './decode-bytes.ts';

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
	const view = new DataView(new ArrayBuffer(text.length * 2));
	for (let at = 0; at < text.length; at += 1)
		view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
	return new Uint8Array(view.buffer);
};

test.each([
	['utf-8', new TextEncoder().encode('\ufeffZoë’s plan\r\n')],
	['utf-8', new TextEncoder().encode('Zoë’s plan\r\n')],
	['utf-16le', utf16('\ufeffZoë’s plan\r\n', true)],
	['utf-16be', utf16('\ufeffZoë’s plan\r\n', false)],
])('reads %s without its byte order mark', (encoding, bytes) => {
	expect(findEncoding(bytes)).toBe(encoding);
	expect(decodeBytes(bytes)).toBe('Zoë’s plan\r\n');
});

test('answers null for bytes that are no text', () => {
	expect(decodeBytes(Uint8Array.from([0x5a, 0x92]))).toBeNull();
	expect(decodeBytes(Uint8Array.from([0xff, 0xfe, 0x41]))).toBeNull();
});
