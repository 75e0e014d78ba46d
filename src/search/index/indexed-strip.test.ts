import { expect, test } from 'vitest';
import { toIndexedStrip } from './indexed-strip.ts';

test('holds the grade overall, and a letter with words for each area', () => {
	expect(
		toIndexedStrip({
			framework: 'ilacs-2023',
			overall: 'good',
			judgements: [{ area: 'leaders', grade: 'requires-improvement' }],
		}),
	).toEqual([
		['Good overall', 'good'],
		['Leaders: requires improvement', 'requires-improvement', 'R'],
	]);
});

test('says why there is no grade overall where areas have grades, and nothing of a visit', () => {
	const judgements = [{ area: 'leaders', grade: 'good' }] as const;
	expect(toIndexedStrip({ framework: 'ilacs-2026', judgements })[0]).toEqual([
		'No overall grade: those ended in 2026',
	]);
	expect(toIndexedStrip({ framework: 'focused-visit', judgements: [] })).toEqual([]);
});
