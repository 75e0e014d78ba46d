import { expect, test } from 'vitest';
import { readBody } from '../../../src/model/read-body.ts';
import { findingText, type ReportBody } from '../../../src/model/body.ts';
import { splitFrontmatter } from '../../../src/model/split-frontmatter.ts';
import { alterReport, wordsOf } from './alter-report.ts';
import { seeded } from '../../cli/seeded-random.ts';

const mdx = `---
title: "Report"
authority: "wirral"
published: "2012-01-31"
---

<Section id="plans" source="l1">

## Plans

<Finding id="p1" kind="narrative" number="1" source="l2-4">
Plans are made. Children’s views are heard well. Managers see each self-harm plan in 24 hours.

- a list stays, as it is
- and so it does

Words <Repair rule="word-broken" was="thes e">these</Repair> stay as well.
</Finding>

</Section>
`;

const another = { authority: 'st-helens', published: '2013-02-01' };

function textOf(report: string): string {
	const [section] = readBody(splitFrontmatter(report).body);
	const finding = section?.type === 'section' ? section.children[0] : undefined;
	return finding?.type === 'finding' ? findingText(finding) : '';
}

test('takes the words of plain paragraphs, each as often as it stands there', () => {
	expect(wordsOf(`${mdx}\nNo finding.`)).toEqual(
		'plans are made views are heard well managers see each plan in hours'.split(' '),
	);
});

test('gives a report another address', () => {
	const altered = alterReport(mdx, another, ['plan'], seeded(1));
	expect(altered).toContain('\nauthority: "st-helens"\npublished: "2013-02-01"\n');
});

test('varies what stands in paragraphs, and keeps all else', () => {
	const words = ['neglect'];
	const altered = Array.from({ length: 20 }, (_, seed) => {
		const report = alterReport(mdx, another, words, seeded(seed));
		expect(shape(readBody(splitFrontmatter(report).body))).toEqual(
			shape(readBody(splitFrontmatter(mdx).body)),
		);
		return textOf(report);
	});
	expect(new Set(altered).size).toBeGreaterThan(5);
	expect(altered.some((text) => text.includes('neglect'))).toBe(true);
	for (const text of altered) {
		expect(text).toContain(
			'\n• a list stays, as it is\n• and so it does\nWords these stay as well',
		);
		expect(text).toContain('self-harm');
		expect(text).toContain('24');
		expect(text).toMatch(/^\p{Lu}/u);
	}
});

test('makes the same of the same', () => {
	const make = () => alterReport(mdx, another, ['neglect', 'plan'], seeded(7));
	expect(make()).toBe(make());
});

/** A report without its words. */
function shape(body: ReportBody): unknown {
	return JSON.parse(
		JSON.stringify(body, (key, value: unknown) => (key === 'text' ? undefined : value)),
	);
}
