import { expect, test, vi } from 'vitest';
import { dayOfMentions, FoundMentions, type SearchedReport } from './found-mentions.ts';

const inspected = { from: '2016-05-03', to: '2016-05-05' };
const report = (more: object = {}): SearchedReport =>
	({
		frontmatter: { published: '2016-07-01', inspected, ...more },
		body: {
			findings: [
				{
					id: 'p1',
					blocks: [
						{
							type: 'paragraph',
							pieces: [
								{ type: 'text', text: 'Work has improved since the inspection in May 2012.' },
							],
						},
					],
				},
			],
		},
	}) as unknown as SearchedReport;

test('the day of a report is that of its inspection, or of its publication where none is given', () => {
	expect(dayOfMentions(report().frontmatter)).toBe('2016-05-03');
	expect(dayOfMentions(report({ inspected: undefined }).frontmatter)).toBe('2016-07-01');
});

test('a text is gone through once, and again where its day or the names of authorities have changed', () => {
	const known = new FoundMentions();
	const namesOther = vi.fn(() => false);
	const one = report();
	const [first] = known.find(one, namesOther, 'Norchester');
	expect(first?.mentions.map(({ words }) => words)).toEqual(['inspection in May 2012']);
	const times = namesOther.mock.calls.length;
	expect(times).toBeGreaterThan(0);
	expect(known.find({ ...one }, namesOther, 'Norchester')[0]).toBe(first);
	expect(namesOther).toHaveBeenCalledTimes(times);
	for (const again of [
		() => known.find(one, namesOther, 'Norchester\nAyton'),
		() =>
			known.find(
				{
					...report(),
					body: one.body,
					frontmatter: report({ inspected: { from: '2015-01-01', to: '2015-01-01' } }).frontmatter,
				},
				namesOther,
				'Norchester\nAyton',
			),
		() => known.find(report(), namesOther, 'Norchester'),
	]) {
		namesOther.mockClear();
		expect(again()[0]).toStrictEqual(first);
		expect(namesOther).toHaveBeenCalled();
	}
});
