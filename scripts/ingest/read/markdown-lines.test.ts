import { expect, test } from 'vitest';
import { plainLines } from './markdown-lines.ts';

const headings = ['# Letter', '', '## Strengths'];
const plain = (line: string) => plainLines([...headings, line]).at(-1);

test.each([
	['## **Areas for development**', 'Areas for development'],
	['### Findings ###', 'Findings'],
	['- Duty answers **on the day**.', '- Duty answers on the day.'],
	['*Working Together* and _Every Child_', '*Working Together* and *Every Child*'],
	['snake_case_word stays', 'snake_case_word stays'],
	['| Safeguarding | Good |', 'Safeguarding\tGood'],
	['| Safeguarding |  |', 'Safeguarding'],
	['|---|:--:|', ''],
	['---', ''],
	['```markdown', ''],
	['> Plans are clear.', 'Plans are clear.'],
	['1\\. Plans &amp; visits&#39; dates', "1. Plans & visits' dates"],
	['Store Street<br>Leeds', 'Store Street Leeds'],
	['\f## Findings', '\fFindings'],
	['Plans ** are ** clear', 'Plans ** are ** clear'],
	['[guidance](https://example.org/a)', '[guidance](https://example.org/a)'],
])('%j stands for %j', (line, text) => {
	expect(plain(line)).toBe(text);
});

test.each([
	['one heading', ['# 4 of 12', 'Plans **are** clear.']],
	['bold words alone', ['Plans **are** clear.', '| a | b |', '&amp;']],
	['signs within items', ['- # one', '- ## two', '**c**d']],
	['hash signs without words', ['# 1', '# 2']],
])('a text with %s is left alone', (_, lines) => {
	expect(plainLines(lines)).toEqual(lines);
});

test.each([[['**Strengths**', '', '**Findings**']], [['Strengths', '---', '', 'Findings', '---']]])(
	'%j is Markdown',
	(lines) => {
		expect(plainLines(lines).filter(Boolean)).toEqual(['Strengths', 'Findings']);
	},
);
