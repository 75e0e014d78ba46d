import { expect, test } from 'vitest';
import type { ReportFacts } from '../report-facts.ts';
import { summarise, type Entry } from './entry.ts';

/** An entry of a report that was made under one framework for one authority. */
function entryOf(report: string, inspected?: ReportFacts['inspected']): Entry {
	const words = { kept: 1, furniture: 0, repaired: 0 };
	const facts = { authority: 'knowsley', framework: 'ilacs-2018', words, inspected };
	return {
		file: `${report}.pdf`,
		status: 'converted',
		report,
		facts: facts as ReportFacts,
		problems: [],
		time: 0,
	};
}

test('takes reports of the same days on site for reports of one inspection', () => {
	const days = { from: '2009-06-01', to: '2009-06-05' };
	expect(summarise([entryOf('a', days), entryOf('b', days)]).sameInspection).toEqual([['a', 'b']]);
});

test('takes no two reports that print no days on site for reports of one inspection', () => {
	expect(summarise([entryOf('a'), entryOf('b')]).sameInspection).toEqual([]);
});
