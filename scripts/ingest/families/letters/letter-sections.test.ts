import { expect, test } from 'vitest';
import { findingText, type BodyNode } from '../../../../src/model/body.ts';
import type { Block } from '../../blocks/block.ts';
import type { LetterPlan } from './letter-plan.ts';
import { readLetterSections } from './letter-sections.ts';

const plan: LetterPlan = {
	sections: [
		{ heading: /^strengths$/iu, kind: 'strength', prefix: 'strength', isList: true },
		{ heading: /^findings$/iu, kind: 'narrative', prefix: 'findings', isList: false },
	],
	closing: /^I am copying/u,
	introduction: (text) => (text.includes('earlier') ? 'narrative' : 'context'),
};

/** A line that begins with "- " is an item, with " - " one that hangs; one that holds a tab is a row. */
function toBlock(line: string, index: number): Block {
	const match = /^( ?)- (.*)$/u.exec(line);
	if (line.includes('\t')) return { type: 'row', line: index + 1, cells: line.split('\t') };
	const segments = [{ line: index + 1, text: match?.[2] ?? line }];
	return match
		? { type: 'item', mark: '-', depth: match[1] === '' ? 1 : 2, segments }
		: { type: 'text', segments };
}

/** The body as an outline: "# heading id" and "id kind mended: text". */
function outlineOf(...lines: string[]): string[] {
	const show = (node: BodyNode): string[] => {
		if (node.type === 'section') return [`# ${node.id}`, ...node.children.flatMap(show)];
		if (node.type !== 'finding') return [node.type];
		return [`${[node.id, node.kind, node.mended ?? ''].join(' ').trim()}: ${findingText(node)}`];
	};
	return readLetterSections(lines.map(toBlock), plan).flatMap(show);
}

test('counts findings by section, the introduction and the closing among them', () => {
	expect(
		outlineOf(
			'This is so.',
			'As was the earlier one.',
			'Strengths',
			'- One.',
			'- Two.',
			'I am copying this.',
			'And more.',
		),
	).toEqual([
		'introduction-1 context: This is so.',
		'introduction-2 narrative: As was the earlier one.',
		'# strengths',
		'strength-1 strength: One.',
		'strength-2 strength: Two.',
		'closing-1 context: I am copying this.',
		'closing-2 context: And more.',
	]);
});

test.each(['Strengths', 'STRENGTHS', 'Strengths:', 'Strengths.'])(
	'knows the heading "%s"',
	(heading) => {
		expect(outlineOf(heading, '- One.')).toEqual(['# strengths', 'strength-1 strength: One.']);
	},
);

test('an item that is indented hangs from the one above', () => {
	expect(outlineOf('Strengths', '- One:', ' - a', ' - b', '- Two.')).toEqual([
		'# strengths',
		'strength-1 strength: One:\n• a\n• b',
		'strength-2 strength: Two.',
	]);
});

test('a hanging item with nothing above it stands on its own', () => {
	expect(outlineOf('Strengths', ' - One.')).toEqual(['# strengths', 'strength-1 strength: One.']);
});

test('a paragraph among bullets has lost its own', () => {
	expect(outlineOf('Strengths', 'First of all.', '- Two.')).toEqual([
		'# strengths',
		'strength-1 strength bullet-lost: First of all.',
		'strength-2 strength: Two.',
	]);
});

test('paragraphs without any bullet have lost none', () => {
	expect(outlineOf('Strengths', 'First of all.', 'Second.')[1]).toBe(
		'strength-1 strength: First of all.',
	);
});

test('a paragraph beside bullets has lost none in a section of paragraphs', () => {
	expect(outlineOf('Findings', 'They read:', '- letters', '- records')).toEqual([
		'# findings',
		'findings-1 narrative: They read:',
		'findings-2 narrative: letters',
		'findings-3 narrative: records',
	]);
});

test('counts on where a section comes again', () => {
	expect(outlineOf('Strengths', '- One.', 'Findings', 'Other.', 'Strengths', '- Two.')).toEqual([
		'# strengths',
		'strength-1 strength: One.',
		'# findings',
		'findings-1 narrative: Other.',
		'# section-strengths-2',
		'strength-2 strength: Two.',
	]);
});

test('takes a short line above a paragraph for a heading of its own', () => {
	expect(outlineOf('Findings', 'The front door', 'Calls are answered on the day.')).toEqual([
		'# findings',
		'# the-front-door',
		'the-front-door-1 narrative: Calls are answered on the day.',
	]);
});

test('takes a sentence, a line in lower case or the last line for no heading', () => {
	expect(outlineOf('Findings', 'It is so.', 'the front door', 'The last')).toHaveLength(4);
});

test('takes an item that has lost bullet and full stop for no heading', () => {
	const lines = ['Strengths', 'The made-up audit is read', 'The front door is open on each day.'];
	expect(outlineOf(...lines).filter((line) => line.startsWith('#'))).toEqual(['# strengths']);
});

test('takes a tab in a letter for white space', () => {
	expect(outlineOf('Findings', 'Calls\tare answered.')).toEqual([
		'# findings',
		'findings-1 narrative: Calls are answered.',
	]);
});
