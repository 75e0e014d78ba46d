import { expect, test } from 'vitest';
import { countFindings, describeCounts, sumCounts, type Countable } from './count-findings.ts';

const under = (heading: string, kind: Countable['kind'] = 'context'): Countable => ({
	kind,
	path: [{ id: heading.toLowerCase().replaceAll(' ', '-'), heading }],
});

test('counts findings, background and teams apart', () => {
	expect(
		countFindings([
			under('Progress', 'narrative'),
			under('Next steps', 'recommendation'),
			under('About the area'),
			{ kind: 'context', path: [] },
			under('The inspection team'),
			under('The inspection team'),
			under('Inspection team'),
		]),
	).toEqual({ findings: 2, background: 2, teams: 2 });
});

test('takes no finding about the inspection team for one', () => {
	expect(countFindings([under('Inspection team', 'narrative')])).toEqual({
		findings: 1,
		background: 0,
		teams: 0,
	});
});

test('says what there is, and not what there is none of', () => {
	expect(describeCounts({ findings: 1204, background: 1, teams: 2 })).toBe(
		'1,204 findings, 1 paragraph of background, 2 inspection teams',
	);
	expect(describeCounts({ findings: 0, background: 0, teams: 0 })).toBe('0 findings');
});

test('adds up like to like', () => {
	const one = { findings: 1, background: 2, teams: 3 };
	expect(sumCounts([one, one])).toEqual({ findings: 2, background: 4, teams: 6 });
	expect(sumCounts([])).toEqual({ findings: 0, background: 0, teams: 0 });
});
