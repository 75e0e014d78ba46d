import { describe, expect, it } from 'vitest';
import { findingKinds } from '../model/finding-kinds.ts';
import { numberFindings, type Numberable } from './number-findings.ts';

const paragraph = (number: number, id = `p${number}`): Numberable => ({
	id,
	kind: 'narrative',
	number,
});
const item = (id: string, printed?: string): Numberable => ({
	id,
	kind: 'recommendation',
	printed,
});
const numbersOf = (findings: readonly Numberable[]) => [...numberFindings(findings).values()];

describe('numberFindings', () => {
	it('shows a printed number as printed', () => {
		expect(numbersOf([paragraph(1), paragraph(65), { ...item('p66'), number: 66 }])).toEqual([
			'1',
			'65',
			'66',
		]);
	});

	it('numbers the others by the letters of their kind, over the whole report', () => {
		expect(
			numbersOf([
				{ id: 'introduction-1', kind: 'context' },
				{ id: 'summary-1', kind: 'narrative' },
				item('recommendation-1', '-'),
				{ id: 'findings-1', kind: 'narrative', printed: '◼' },
				item('recommendation-2', '-'),
				{ id: 'priority-action-1', kind: 'priority-action' },
			]),
		).toEqual(['B1', 'F1', 'R1', 'F2', 'R2', 'PA1']);
	});

	it('counts only those that have no printed number', () => {
		expect(numbersOf([paragraph(1), { id: 'closing-1', kind: 'narrative' }])).toEqual(['1', 'F1']);
	});

	it.each(['4.', '4', '4)', '(4)'])('reads the number of an item that prints %j', (printed) => {
		expect(numbersOf([item('recommendation-1', printed)])).toEqual(['4']);
	});

	it.each(['-', '◼', '(a)', '2018.', '4.1'])('takes %j for no number', (printed) => {
		expect(numbersOf([item('recommendation-1', printed)])).toEqual(['R1']);
	});

	it('tells an item by its kind from the paragraph that has its number', () => {
		expect(numbersOf([item('recommendation-1', '1.'), paragraph(1), paragraph(2)])).toEqual([
			'R1',
			'1',
			'2',
		]);
	});

	it('tells recommendations that are numbered anew in each section by which they are', () => {
		expect(numbersOf(['a', 'b', 'c'].map((id) => item(id, '1.')))).toEqual([
			'R1 (1st)',
			'R1 (2nd)',
			'R1 (3rd)',
		]);
	});

	it('tells paragraphs that are numbered anew by which they are', () => {
		expect(numbersOf([paragraph(3), paragraph(4), paragraph(3, 'lscb-p3')])).toEqual([
			'3 (1st)',
			'4',
			'3 (2nd)',
		]);
	});

	it('tells an item that is counted here from one whose printed number needs the letter', () => {
		const findings = [paragraph(1), item('recommendation-1', '1.'), item('recommendation-2')];
		expect(numbersOf(findings)).toEqual(['1', 'R1 (1st)', 'R1 (2nd)']);
	});

	it('gives no two findings of a report one number', () => {
		const kinds = Object.keys(findingKinds) as (keyof typeof findingKinds)[];
		const findings = kinds.flatMap((kind) =>
			[undefined, '1.', '2)', undefined, '1'].map((printed, at) => ({
				id: `${kind}-${at}`,
				kind,
				printed,
				number: at === 4 ? 1 : undefined,
			})),
		);
		expect(new Set(numbersOf(findings)).size).toBe(findings.length);
	});

	it('no kind has the letters of another', () => {
		const letters = Object.values(findingKinds).map((kind) => kind.letters);
		expect(new Set(letters).size).toBe(letters.length);
	});
});
