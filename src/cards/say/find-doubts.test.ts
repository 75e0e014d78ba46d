import { expect, test } from 'vitest';
import { judged, reportOf, type Told } from '../fixtures/report-of.ts';
import { findDoubts } from './find-doubts.ts';

const judgements = [
	judged('leaders', 'good', { source: 'l4' }),
	judged('in-care', 'good', { source: 'l5-6' }),
];

function doubtsOf(warnings: Told['warnings'] = [], sections: Told['sections'] = []) {
	const report = reportOf({ warnings, sections });
	const frontmatter = { ...report.frontmatter, judgements };
	const { doubtful, lost } = findDoubts({ ...report, frontmatter });
	return { doubtful: [...doubtful], lost };
}

test('a warning about a row of the table makes its grade doubtful alone', () => {
	expect(doubtsOf([{ rule: 'grade-disagrees', source: 'l6' }]).doubtful).toEqual([
		'judgement-in-care',
	]);
});

test('a heading that contradicts the cover makes the grade of its area doubtful', () => {
	expect(
		doubtsOf([{ rule: 'grade-disagrees', source: 'l80' }], [{ area: 'leaders', source: 'l80' }]),
	).toEqual({ doubtful: ['judgement-leaders'], lost: 0 });
});

test('a contradiction of which nobody knows what it contradicts makes every grade doubtful', () => {
	expect(doubtsOf([{ rule: 'grade-disagrees', source: 'l80' }]).doubtful).toHaveLength(2);
});

test('a row that was left out is counted, and makes no other grade doubtful', () => {
	expect(doubtsOf([{ rule: 'grade-lost', source: 'l80' }])).toEqual({ doubtful: [], lost: 1 });
});

test('a grade that its row has lost and the text states is doubtful without a warning', () => {
	const stated = { ...reportOf(), frontmatter: { ...reportOf().frontmatter } };
	stated.frontmatter.judgements = [judged('leaders', 'good', { printed: null, statedIn: 'p4' })];
	expect([...findDoubts(stated).doubtful]).toEqual(['judgement-leaders']);
});

test('other warnings are about no grade', () => {
	expect(
		doubtsOf([
			{ rule: 'judged-section-missing', source: 'l4' },
			{ rule: 'licence-assumed', source: 'l4' },
		]),
	).toEqual({ doubtful: [], lost: 0 });
});
