import { expect, test } from 'vitest';
import { judged, reportOf } from '../fixtures/report-of.ts';
import { describeCard } from './describe-card.ts';
import { makeCard } from './make-card.ts';

test('says in sentences what the card shows, doubt included', () => {
	const judgements = [
		judged('overall', 'requires-improvement', { statedIn: 'p4', printed: null }),
		judged('leaders', 'good', { source: 'l11' }),
	];
	const card = makeCard(reportOf({ frontmatter: { overall: 'requires-improvement', judgements } }));
	expect(describeCard(card)).toBe(
		'Ayton. Inspection · ILACS 2018. Inspected 6 to 10 January 2020 · Published 3 February 2020. Overall effectiveness: requires improvement (doubtful). Leaders: good. 1 finding. “?” marks a doubtful grade: the report’s page says why.',
	);
});

test('says why there is no grade, and what the findings are', () => {
	const card = makeCard(
		reportOf({ kinds: ['priority-action'], frontmatter: { framework: 'focused-visit' } }),
	);
	expect(describeCard(card)).toMatch(/Visits give no grades\. 1 finding: 1 priority action\.$/u);
});
