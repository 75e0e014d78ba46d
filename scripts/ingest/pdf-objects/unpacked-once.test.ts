import { beforeEach, expect, test } from 'vitest';
import { forgetUnpacked, keepUnpacked, takeUnpacked } from './unpacked-once.ts';

const packed = Uint8Array.of(120, 156, 1, 2, 9, 9, 9, 9);
const bytes = Uint8Array.of(7);

beforeEach(() => {
	forgetUnpacked();
	keepUnpacked(packed, bytes);
});

test('hands over once what the same bytes unpack to, wherever they stand', () => {
	expect(takeUnpacked(packed.slice())).toBe(bytes);
	expect(takeUnpacked(packed)).toBeUndefined();
});

test('does not take bytes of the same length and checksum for the same', () => {
	expect(takeUnpacked(Uint8Array.of(120, 156, 3, 4, 9, 9, 9, 9))).toBeUndefined();
	expect(takeUnpacked(packed)).toBe(bytes);
});

test('forgets', () => {
	forgetUnpacked();
	expect(takeUnpacked(packed)).toBeUndefined();
});
