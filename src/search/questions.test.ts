import { expect, test } from 'vitest';
import type { LibraryReport } from '../library/library-report.ts';
import { askThree } from './questions.ts';

const report = (name: string, ...texts: string[]) =>
	({
		authority: { slug: name.toLowerCase(), name },
		body: { findings: texts.map((text) => ({ text })) },
	}) as unknown as LibraryReport;

test('asks of care leavers where most is said of them', () => {
	const [first, ...others] = askThree([
		report('Bury', 'Care leavers do well.'),
		report('Kent', 'A care leaver.', 'Care leavers again.'),
		report('Wirral', 'Nothing.'),
	]);
	expect(first).toEqual({
		words: 'What do inspectors say about care leavers in Kent?',
		query: { q: '"care leaver" OR "care leavers"', authority: 'kent', sort: 'newest' },
	});
	expect(others).toHaveLength(2);
});

test('asks nothing of care leavers where nobody speaks of them', () => {
	expect(askThree([report('Bury', 'Carers leave.')])).toHaveLength(2);
	expect(askThree([])).toHaveLength(2);
});
