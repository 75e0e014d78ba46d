import { expect, it } from 'vitest';
import { askToLoad, sayLost, sayProgress, saySaved } from './save-words.ts';

it('says how much would be loaded, how far it is, and how it went', () => {
	expect(askToLoad(12_345, 800)).toBe('This loads the whole text of 12,345 findings: about 10 MB.');
	expect(sayProgress(120, 1234)).toBe('Loading: 120 of 1,234 findings.');
	expect(saySaved(1, 'findings.csv')).toBe('Saved 1 finding as findings.csv.');
});

it('offers to save the others only where there are any', () => {
	expect(sayLost(8, 20)).toBe(
		'8 of 20 findings could not be loaded, so nothing is saved yet. Check your connection and try again, or save the others.',
	);
	expect(sayLost(20, 20)).toMatch(/try again\.$/u);
});
