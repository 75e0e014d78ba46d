import { expect, test } from 'vitest';
import { recordBody } from '../library/body-record.ts';
import type { LibraryReport } from '../library/library-report.ts';
import type { Annotation } from '../model/annotation.ts';
import { putInContext } from './finding-in-context.ts';

const mdx = `<Section id="findings" source="l1">
## Findings

<Finding id="p1" kind="narrative" number="1" source="l2">
Plans are late.
</Finding>

<Finding id="p2" kind="narrative" number="2" source="l3-4">
Reviews are late too (see paragraph 1). (Recommendation)
</Finding>
</Section>

<Section id="to-do" source="l5">
## What needs to improve

<Finding id="recommendation-1" kind="recommendation" source="l6">
Make plans in time.
</Finding>
</Section>
`;
const report = {
	id: 'wirral/2010-08-18',
	body: recordBody('wirral/2010-08-18', mdx),
} as unknown as LibraryReport;
const note = { id: 'late', target: 'p2' } as Annotation;
const place = { x: 72, y: 700, width: 100, height: 12 };
const lines = [1, 1, 1, 2, 2, 2].map((page) => ({ text: 'Words', place: { page, ...place } }));

const [first, second, last] = putInContext(report, [note], lines);

test('each finding has its neighbours, and the ends of the report have one', () => {
	expect(first?.before).toBeUndefined();
	expect(first?.after?.id).toBe('p2');
	expect(second?.before?.id).toBe('p1');
	expect(last?.after).toBeUndefined();
});

test('findings that name each other are joined both ways', () => {
	expect(second?.names.map(({ id }) => id)).toEqual(['p1']);
	expect(first?.namedBy.map(({ id }) => id)).toEqual(['p2']);
	expect(last?.names).toEqual([]);
});

test('a finding that is marked leads to the section of the recommendations', () => {
	expect(second?.recommendations?.id).toBe('to-do');
	expect(first?.recommendations).toBeUndefined();
});

test('a finding has its own annotations', () => {
	expect(second?.annotations).toEqual([note]);
	expect(first?.annotations).toEqual([]);
});

test('a finding stands on each page that its lines are on', () => {
	expect(second?.pages.map(({ page }) => page)).toEqual([1, 2]);
	expect(putInContext(report, [], [{ text: 'Words' }])[0]?.pages).toEqual([]);
});
