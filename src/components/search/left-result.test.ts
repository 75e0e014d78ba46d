import { expect, it } from 'vitest';
import { parseLeftResult } from './left-result.ts';

it('reads what was kept', () => {
	const left = { search: '?q=care', shown: 30, href: '/reports/x/#p1' };
	expect(parseLeftResult(JSON.stringify(left))).toEqual(left);
});

it.each([
	null,
	'null',
	'5',
	'{}',
	'{"search":"?q=a","href":"/"}',
	'{"search":"?q=a","href":"/","shown":-1}',
])('takes %s for nothing', (kept) => {
	expect(parseLeftResult(kept)).toBeUndefined();
});
