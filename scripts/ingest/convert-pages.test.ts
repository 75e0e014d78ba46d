import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convert } from './convert.ts';
import { expectSound } from './fixtures/expect-sound.ts';
import { goldenPdfs } from './fixtures/golden-pdfs.ts';
import { hostileLine } from './fixtures/hostile-text.ts';
import { printPages, type MadeLine } from './fixtures/print-pages.ts';
import type { SourceDocument } from './read/source-document.ts';
import { bullets } from './wording/bullets.ts';

const authorities = [
	{ slug: 'isles-of-scilly', name: 'Isles of Scilly', alsoKnownAs: [] },
	{ slug: 'rutland', name: 'Rutland', alsoKnownAs: [] },
];

/** A glyph such as ◼ that stands against the first word of a line is taken for a bullet, and its document refused. */
const gluedMark = new RegExp(`^(?![-–—―─⎯−*])[${bullets}](?=\\S)`, 'u');

/** A line with any words, set in any column, near the line above it or not. */
const anyLine: fc.Arbitrary<MadeLine> = fc.record({
	text: hostileLine
		.map((text) => text.trim())
		.filter((text) => text !== '' && !gluedMark.test(text)),
	x: fc.constantFrom(72, 90, 100, 118),
	pitch: fc.constantFrom(1.2, 2),
	size: fc.constantFrom(10, 12, 14),
	isBold: fc.boolean(),
	isArtifact: fc.constantFrom(false, false, false, true),
	startsTag: fc.boolean(),
});

/** The pages of a golden PDF, with lines of any kind put between theirs. */
const anyPages: fc.Arbitrary<SourceDocument> = fc
	.tuple(
		fc.constantFrom(...Object.values(goldenPdfs)),
		fc.array(fc.tuple(fc.nat(), fc.nat(), anyLine), { maxLength: 8 }),
	)
	.map(([{ pages, created }, strays]) => {
		const printed = pages.map((page) => [...page]);
		for (const [page, place, line] of strays) {
			const lines = printed[page % printed.length] ?? [];
			lines.splice(place % (lines.length + 1), 0, line);
		}
		return { ...printPages(printed), created };
	});

test('no word of printed pages is lost or added, whatever stands between their lines', () => {
	fc.assert(
		fc.property(anyPages, (document) => {
			const outcome = convert(document, { authorities, path: document.name });
			if (outcome.ok) expectSound(outcome.value, document);
			else expect(outcome.problems.filter(({ rule }) => rule.startsWith('word-'))).toEqual([]);
		}),
		{ numRuns: 60 },
	);
});

test('printed pages convert into the same bytes each time', () => {
	fc.assert(
		fc.property(anyPages, (document) => {
			const convertAgain = () => convert(document, { authorities, path: document.name });
			expect(convertAgain()).toEqual(convertAgain());
		}),
		{ numRuns: 25 },
	);
});
