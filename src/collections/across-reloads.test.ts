import { expect, test, vi } from 'vitest';

test('what is held is there when the module is loaded anew, and made once', async () => {
	const make = vi.fn(() => new Map([['st-helens/2012-08-10', 'body']]));
	const before = await import('./across-reloads.ts');
	const held = before.holdAcrossReloads('a test', make);
	vi.resetModules();
	const after = await import('./across-reloads.ts');
	expect(after.holdAcrossReloads).not.toBe(before.holdAcrossReloads);
	expect(after.holdAcrossReloads('a test', make)).toBe(held);
	expect(after.holdAcrossReloads('another', () => 1)).toBe(1);
	expect(make).toHaveBeenCalledOnce();
});
