import { expect, test } from 'vitest';
import type { Finding } from '../../../src/model/body.ts';
import { markNationalFramework } from './national-framework.ts';

function mark(text: string, kind: Finding['kind'] = 'recommendation'): string | undefined {
	const finding: Finding = {
		type: 'finding',
		id: 'recommendation-1',
		kind,
		source: 'l1',
		blocks: [{ type: 'paragraph', pieces: [{ type: 'text', text }] }],
	};
	markNationalFramework([finding]);
	return finding.nationalFramework;
}

test.each([
	['The quality of plans. (outcome 4, national framework)', 'outcome 4'],
	['The quality of plans. (National Framework, Outcome 2)', 'outcome 2'],
	['The quality of plans (enabler 2, national framework).', 'enabler 2'],
])('reads the part that %j serves', (text, part) => {
	expect(mark(text)).toBe(part);
});

test('finds none in an improvement that names none, nor in any other finding', () => {
	expect(mark('The quality of plans.')).toBeUndefined();
	expect(
		mark('Better outcome 4 children. (outcome 4, national framework)', 'narrative'),
	).toBeUndefined();
});
