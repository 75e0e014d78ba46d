import { expect, test } from 'vitest';
import type { RepairRule } from '../model/repair.ts';
import { describeMark } from './describe-mark.ts';

const describeMend = (rule: RepairRule, now: string) =>
	describeMark({ type: 'mend', rule, start: 0, end: 1, now, continues: false });

test('says what the report has instead', () => {
	expect(describeMend('letter-misread', 'quality')).toBe('mended: quality');
	expect(describeMend('hyphen-lost', ' self-evaluation ')).toBe('mended: self-evaluation');
});

test('says what the source lost', () => {
	expect(describeMend('number-lost', '13.')).toBe('number lost: 13.');
	expect(describeMend('bullet-lost', '•')).toBe('bullet lost');
	expect(describeMark({ type: 'gap', start: 3, end: 3 })).toBe('words lost here');
});

test('says what was done to words that have nothing in their place', () => {
	expect(describeMend('number-displaced', '')).toBe('moved to the start of the paragraph');
	expect(describeMend('row-duplicated', '')).toBe('left out: the row stands twice');
	expect(describeMend('character-stray', ' ')).toBe('left out');
});
