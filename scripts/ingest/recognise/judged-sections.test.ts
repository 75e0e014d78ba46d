import { expect, test } from 'vitest';
import type { Section } from '../../../src/model/body.ts';
import type { Judgement } from '../../../src/model/judgement.ts';
import type { JudgementLabel } from './cover-table.ts';
import { findUnsectioned, withholdGrades } from './judged-sections.ts';

const labels: JudgementLabel[] = [
	{ area: 'overall', wording: /^overall effectiveness$/iu },
	{ area: 'in-care', wording: /\bchildren in care$/iu },
	{ area: 'care-leavers', wording: /\bcare leavers$/iu },
];

function judgement(area: Judgement['area'], label: string): Judgement {
	return { id: `judgement-${area}`, area, label, grade: 'good', printed: 'Good', source: 'l4' };
}

const judged = [
	judgement('overall', 'Overall effectiveness'),
	judgement('in-care', 'The experiences of children in care'),
	judgement('care-leavers', 'The experiences of care leavers'),
];

function section(heading: string, children: Section['children'] = []): Section {
	return {
		type: 'section',
		id: '',
		level: 2,
		heading: [{ type: 'text', text: heading }],
		source: 'l9',
		grade: 'good',
		gradeFrom: 'printed',
		children,
	};
}

test('finds a judgement that no section is about', () => {
	const body = [section('The experiences of children in care: good')];
	expect(findUnsectioned(body, judged, labels).map(({ area }) => area)).toEqual(['care-leavers']);
});

test('finds none where each judgement has its section, at whatever depth', () => {
	const below = section('The experiences of care leavers: good');
	const body = [section('The experiences of children in care: good', [below])];
	expect(findUnsectioned(body, judged, labels)).toEqual([]);
});

test('asks for no section where only one thing is judged: the whole report is about it', () => {
	expect(findUnsectioned([], [judgement('care-leavers', 'Care leavers')], labels)).toEqual([]);
});

test('gives no section a grade where findings may stand under another one, and says so', () => {
	const below = section('Placements');
	const body = [section('The experiences of children in care: good', [below])];
	const warnings = withholdGrades(body, findUnsectioned(body, judged, labels));
	expect(warnings).toMatchObject([{ rule: 'judged-section-missing', source: 'l4' }]);
	expect(warnings[0]?.message).toContain('"The experiences of care leavers" good');
	expect([body[0]?.grade, below.grade, below.gradeFrom]).toEqual([undefined, undefined, undefined]);
});

test('keeps the grades where nothing is missing', () => {
	const body = [section('The experiences of children in care: good')];
	expect(withholdGrades(body, [])).toEqual([]);
	expect(body[0]?.grade).toBe('good');
});
