import { expect, test } from 'vitest';
import { compileTerms } from '../glossary/compile-terms.ts';
import { markTermsAlone } from '../glossary/mark-terms.ts';
import { joinMarks } from '../marks/join-marks.ts';
import { markHtml } from '../marks/mark-html.ts';
import { lawEntrySchema } from '../model/law.ts';
import { compileLaw } from './compile-law.ts';
import { leaveToLaw, listLaw, markLaw } from './mark-law.ts';

const findLaw = compileLaw([
	lawEntrySchema.parse({
		name: 'Children Act 1989',
		url: 'https://law.example/1989/41',
		parts: 'section',
		understood: [{ part: '47' }, { part: '20' }],
	}),
]);
const findTerms = compileTerms([
	{ slug: 'section-47', term: 'Section 47', acronym: undefined, aliases: [], exceptions: [] },
]);

/** The words of a finding with its links to terms and to law. */
function mark(text: string): string {
	const finding = {
		id: 'p1',
		path: [],
		blocks: [{ type: 'paragraph' as const, pieces: [{ type: 'text' as const, text }] }],
	};
	const terms = leaveToLaw(findTerms, findLaw);
	const marks = joinMarks(
		markTermsAlone([finding], terms, (slug) => `#${slug}`),
		markLaw([finding], findLaw, terms),
	);
	return markHtml(text, marks.get('p1') ?? []);
}

test('makes the name of a law a link to its official address', () => {
	expect(mark('Under section 20 they')).toBe(
		'Under <a class="mention law" href="https://law.example/1989/41/section/20" title="Children Act 1989, section 20">section 20</a> they',
	);
});

test('leaves the very words of a term to the glossary, and takes what is longer', () => {
	expect(mark('Section 47 enquiries')).toBe(
		'<a class="term" href="#section-47">Section 47</a> enquiries',
	);
	expect(mark('Section 47 of the Children Act 1989')).toContain(
		'>Section 47 of the Children Act 1989</a>',
	);
});

test('links each law once in a finding', () => {
	expect(mark('section 20, section 20').split('<a ')).toHaveLength(2);
});

test('lists what a finding names, also what the glossary explains', () => {
	const blocks = [
		{
			type: 'paragraph' as const,
			pieces: [{ type: 'text' as const, text: 'Section 47 and s20.' }],
		},
	];
	expect(listLaw({ id: 'p1', blocks }, findLaw).map(({ name }) => name)).toEqual([
		'Children Act 1989, section 47',
		'Children Act 1989, section 20',
	]);
});
