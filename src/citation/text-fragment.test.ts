import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textDirective } from './text-fragment.ts';

const bare = { before: '', after: '' };

test('names a short passage in full, with the words around it', () => {
	expect(
		textDirective({
			before: 'Leadership and management are good. The council',
			stretches: ['has delivered a very'],
			after: 'effective workforce strategy backed',
		}),
	).toBe(
		':~:text=good.%20The%20council-,has%20delivered%20a%20very,-effective%20workforce%20strategy',
	);
});

test('names a long passage by its first and last words', () => {
	const words = Array.from({ length: 60 }, (_, index) => `word${index}`);
	expect(textDirective({ ...bare, stretches: [words.join(' ')] })).toBe(
		`:~:text=${words.slice(0, 5).join('%20')},${words.slice(-5).join('%20')}`,
	);
});

test('names a passage of several paragraphs by its first and last words, however short it is', () => {
	expect(textDirective({ ...bare, stretches: ['Managers', '', 'know staff'] })).toBe(
		':~:text=Managers,know%20staff',
	);
});

test('writes what would part the directive as codes', () => {
	expect(textDirective({ ...bare, stretches: ['multi-agency, R&D'] })).toBe(
		':~:text=multi%2Dagency%2C%20R%26D',
	);
});

test('names the two ends of two long words without overlap', () => {
	const [one, two] = ['a'.repeat(80), 'b'.repeat(80)];
	expect(textDirective({ ...bare, stretches: [`${one} ${two}`] })).toBe(`:~:text=${one},${two}`);
});

test('does not name a full stop as what follows', () => {
	expect(textDirective({ before: '(', stretches: ['too variable'], after: '.' })).toBe(
		':~:text=too%20variable',
	);
});

test('has no name for a passage without words', () => {
	expect(textDirective({ before: 'a', stretches: [' ', ''], after: 'b' })).toBeNull();
});

test('never leaves a comma, a hyphen or an ampersand of the words to be read as a sign', () => {
	const text = fc.string({ unit: fc.constantFrom('a', '-', ',', '&', ' ', 'é', '“') });
	fc.assert(
		fc.property(text, text, text, (before, words, after) => {
			const directive = textDirective({ before, stretches: [words], after });
			fc.pre(directive !== null);
			const parts = (directive ?? '').replace(':~:text=', '').split(',');
			const [prefix, suffix] = [before, after].map((context) =>
				/[aé]/u.test(
					context
						.trim()
						.split(/\s+/u)
						.slice(context === before ? -3 : 0, context === before ? undefined : 3)
						.join(),
				),
			);
			const named = parts.slice(prefix ? 1 : 0, suffix ? -1 : undefined);
			if (prefix) expect(parts[0]).toMatch(/^[^-&]+-$/u);
			if (suffix) expect(parts.at(-1)).toMatch(/^-[^-&]+$/u);
			expect(named.length).toBeOneOf([1, 2]);
			for (const part of named) expect(part).toMatch(/^[^-&]+$/u);
		}),
	);
});
