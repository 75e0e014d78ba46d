import { expect, test } from 'vitest';
import { readTestedSite } from '../built-site/read-built-site.ts';

const { pages } = readTestedSite();

/** What the facts of a report say of how it stands in time. */
function inTime(path: string): string {
	const html = pages.get(path)?.html ?? '';
	const words = /<dt>In time<\/dt><dd>(?<words>.*?)<\/dd>/su.exec(html)?.groups?.['words'] ?? '';
	return words.replace(/<[^>]+>/gu, '');
}

test('a report says what inspections are known before and after it, with their grades', () => {
	expect(inTime('/reports/st-helens/2022-01-14/')).toBe(
		'after the inspection of 23 September to 4 October 2019, inadequate; before the inspection of 10 to 21 July 2023, good; as far as known here',
	);
});

test('and what followed it', () => {
	expect(inTime('/reports/st-helens/2011-03-31/')).toMatch(
		/^before the inspection of 25 June to 6 July 2012; /u,
	);
	const all = [...pages.keys()].map(inTime).filter((words) => words !== '');
	expect(all).toHaveLength(5);
	for (const words of all) expect(words).toMatch(/(?:known here)$/u);
});
