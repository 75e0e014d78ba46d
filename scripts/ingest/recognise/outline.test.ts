import { expect, test } from 'vitest';
import type { Finding } from '../../../src/model/body.ts';
import { createOutline, nameSections } from './outline.ts';
import { allFindings, allSections } from '../../../src/model/body-parts.ts';

const finding = (id: string): Finding => ({
	type: 'finding',
	id,
	kind: 'narrative',
	source: 'l1',
	blocks: [],
});
const heading = (level: number, text: string) => ({
	level,
	heading: [{ type: 'text' as const, text }],
	source: 'l1',
});

/** The addresses of sections with these headings, in order. */
function namesOf(headings: [level: number, text: string][], ...findings: string[]): string[] {
	const outline = createOutline();
	for (const id of findings) outline.add(finding(id));
	for (const [level, text] of headings) outline.open(heading(level, text));
	nameSections(outline.body);
	return allSections(outline.body).map(({ id }) => id);
}

test('puts each node into the section that is open', () => {
	const outline = createOutline();
	outline.add(finding('a'));
	const services = outline.open(heading(2, 'Services'));
	outline.add(finding('b'));
	const grade = outline.open(heading(3, 'Overall effectiveness'));
	outline.add(finding('c'));
	const other = outline.open(heading(2, 'Other services'));
	expect(outline.body).toEqual([finding('a'), services, other]);
	expect(services.children).toEqual([finding('b'), grade]);
	expect(grade.children).toEqual([finding('c')]);
	expect(allFindings(outline.body).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('closes the sections at a level and deeper', () => {
	const outline = createOutline();
	const top = outline.open(heading(2, 'Top'));
	outline.open(heading(3, 'Below'));
	outline.close(3);
	expect(outline.path).toEqual([top]);
	outline.close();
	expect(outline.section).toBeUndefined();
});

test('knows the latest finding of the open section only', () => {
	const outline = createOutline();
	outline.open(heading(2, 'Top'));
	outline.add(finding('a'));
	expect(outline.finding?.id).toBe('a');
	outline.open(heading(3, 'Below'));
	expect(outline.finding).toBeUndefined();
});

test('names a section after its heading', () => {
	expect(
		namesOf([
			[2, 'Areas for development:'],
			[2, 'Children’s homes & “hubs”'],
		]),
	).toEqual(['areas-for-development', 'childrens-homes-hubs']);
});

test('puts the heading above in front of one that stands twice', () => {
	const headings: [number, string][] = [
		[2, 'Safeguarding'],
		[3, 'Overall'],
		[2, 'Looked after'],
		[3, 'Overall'],
	];
	expect(namesOf(headings)).toEqual([
		'safeguarding',
		'overall',
		'looked-after',
		'looked-after-overall',
	]);
});

test('counts sections that nothing else tells apart', () => {
	expect(
		namesOf([
			[2, 'Same'],
			[2, 'Same'],
			[2, 'Same'],
		]),
	).toEqual(['same', 'section-same-2', 'section-same-3']);
});

test('never takes the address of a finding', () => {
	expect(namesOf([[2, 'Strength 1']], 'strength-1')).toEqual(['section-strength-1-2']);
});

test('names a section whose heading begins with a figure, or has no letters at all', () => {
	const names = namesOf([
		[2, '2011'],
		[2, '***'],
	]);
	expect(names).toEqual(['section-2011', 'section']);
});
