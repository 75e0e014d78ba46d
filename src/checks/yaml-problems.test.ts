import { expect, test } from 'vitest';
import { readYaml } from './yaml-problems.ts';

/** Lists of nine aliases of the list before, `levels` deep: 9 to the power of `levels` words. */
function makeBomb(levels: number): string {
	const lines = ['a0: &a0 x'];
	for (let level = 1; level <= levels; level += 1)
		lines.push(
			`a${level}: &a${level} [${Array(9)
				.fill(`*a${level - 1}`)
				.join(', ')}]`,
		);
	return lines.join('\n');
}

test.each([
	['aliases that multiply', makeBomb(9), 'its aliases stand for too much'],
	['two million characters', `a: ${'x'.repeat(2_000_000)}`, 'it has 2000003 characters'],
	['lists in lists in lists', `a: ${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'nested too deeply'],
])('refuses %s, and says why', (_what, text, message) => {
	const { faults, data } = readYaml(text, 3);
	expect(faults).toMatchObject([{ line: 4 }]);
	expect(faults[0]?.message).toContain(message);
	expect(data).toBeUndefined();
});

test('takes a few aliases', () => {
	expect(readYaml('a: &a [x]\nb: *a').data).toEqual({ a: ['x'], b: ['x'] });
});

test('names the first fault alone, for the others follow from it', () => {
	expect(readYaml('a: [\nb: c\nd: e').faults).toHaveLength(1);
});
