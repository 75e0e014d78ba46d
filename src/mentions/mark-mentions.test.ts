import { expect, test } from 'vitest';
import type { LibraryReport } from '../library/library-report.ts';
import { markHtml } from '../marks/mark-html.ts';
import { withoutSpace } from '../marks/mark.ts';
import type { Inspection } from '../model/inspection.ts';
import type { KnownInspection } from '../register/line-of-time.ts';
import { markMentions } from './mark-mentions.ts';
import type { ResolvedMention } from './resolve-report.ts';

const text = 'Since the focused visit in May 2021, it is better.';
const words = 'focused visit in May 2021';
const start = text.indexOf(words);
const row: Inspection = {
	...{ authority: 'norchester', kind: 'focused-visit', framework: 'focused-visit', judgements: [] },
	...{ published: '2021-07-02', inspected: { from: '2021-05-19', to: '2021-05-20' } },
};
const known: KnownInspection = { day: '2021-05-19', row };
const held: KnownInspection = {
	...known,
	report: { id: 'norchester/2021-07-02', frontmatter: row } as unknown as LibraryReport,
};
const mention = (meaning: ResolvedMention['meaning']): ResolvedMention => ({
	...{ start, end: start + words.length, words, kind: 'focused-visit', points: 'date', text },
	...{ isPublication: false, isNarrowed: false, isSeveral: false, finding: 'p1', meaning },
});
const show = (meaning: ResolvedMention['meaning']): string =>
	markHtml(text, markMentions([mention(meaning)]).get('p1') ?? []);

test('links to the report that is held', () => {
	const html = show({ is: 'known', inspection: held });
	expect(html).toContain(
		'the <a class="mention" href="/reports/norchester/2021-07-02/" title="Focused visit, 19 and 20 May 2021">focused visit in May 2021</a>, it',
	);
	expect(html.replaceAll(/<[^>]*>/gu, '')).toBe(text);
});

test('links to the line of time where the report is not held', () => {
	expect(show({ is: 'known', inspection: known })).toContain(
		'<a class="mention known" href="/authorities/norchester/#norchester-2021-07-02-focused-visit" title="Focused visit, 19 and 20 May 2021: its report is not held here">',
	);
});

test('makes no link of what is not known, or could be several', () => {
	expect(show({ is: 'unknown' })).toBe(text);
	expect(show({ is: 'ambiguous', among: [known, held], why: 'two were then' })).toBe(text);
});

test.each([
	['May', 'focused visit in'],
	['focused', 'visit in May 2021'],
	['visit', 'in May 2021'],
	['better', 'focused visit in May 2021'],
])('leaves the link of the term %j whole, and links the words beside it', (term, rest) => {
	const at = text.indexOf(term);
	const place = withoutSpace(text, { start: at, end: at + term.length });
	const links = new Map([['p1', [{ ...place, open: '<a>', close: '</a>' }]]]);
	const [mark] = markMentions([mention({ is: 'known', inspection: known })], links).get('p1') ?? [];
	const linked = text.replaceAll(' ', '').slice(mark?.start, mark?.end);
	expect(linked).toBe(rest.replaceAll(' ', ''));
});

test('makes no link where a term is all of it', () => {
	const all = new Map([['p1', [{ start: 0, end: 99, open: '<a>', close: '</a>' }]]]);
	expect(markMentions([mention({ is: 'known', inspection: known })], all).size).toBe(0);
});
