import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
});

async function cacheOf(library: string, cache = ''): Promise<string | undefined> {
	vi.resetModules();
	vi.stubEnv('READER_LIBRARY', library);
	vi.stubEnv('READER_CACHE', cache);
	const { default: config } = await import('../../../astro.config.mjs');
	return config.cacheDir?.toString();
}

test('a library that was moved is not built from what its old place left in the cache', async () => {
	const cache = await cacheOf('/library');
	expect(await cacheOf('/library')).toBe(cache);
	expect(await cacheOf('/moved/library')).not.toBe(cache);
});

test('a cache that was asked for is used', async () => {
	expect(await cacheOf('/library', '/cache')).toBe('/cache');
});
