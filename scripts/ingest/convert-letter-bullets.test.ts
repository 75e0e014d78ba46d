import { expect, test } from 'vitest';
import { letterText, readLetterText } from './fixtures/letter-text.ts';

/** The findings of a made-up letter with some lines below its two headings, its introduction apart. */
function findingsOf(strengths: string, development = '- Plans are late.') {
	const { findings, warnings } = readLetterText(
		letterText(`Strengths\n\n${strengths}\n\nAreas for development\n\n${development}`),
	);
	return { findings: findings.slice(1), warnings };
}

const mark = (bullet: string) => [
	`strength-1 strength: ${bullet} Managers listen.`,
	`strength-2 strength: ${bullet} Duty is quick.`,
	'development-1 area-for-development: - Plans are late.',
];

test.each(['•', '▪', '◼', '\uf0b7', '➢', '➔', '✓', '□', '\ufffd'])(
	'takes %j off an item, with white space after it, without, and on a line of its own',
	(bullet) => {
		const expected = { findings: mark(bullet), warnings: [] };
		expect(findingsOf(`${bullet} Managers listen.\n${bullet} Duty is quick.`)).toEqual(expected);
		expect(findingsOf(`${bullet}Managers listen.\n${bullet}Duty is quick.`)).toEqual(expected);
		expect(findingsOf(`${bullet}\nManagers listen.\n\n${bullet}\n\nDuty is quick.`)).toEqual(
			expected,
		);
	},
);

test.each(['o', '+', '§', 'v', 'n', 'Ø', '→'])(
	'takes %j for a bullet where lines of a list begin with it',
	(bullet) => {
		const expected = { findings: mark(bullet), warnings: [] };
		expect(findingsOf(`${bullet} Managers listen.\n${bullet} Duty is quick.`)).toEqual(expected);
	},
);

test('takes a dash against its word, or alone, for a bullet where several lines have it', () => {
	const expected = { findings: mark('-'), warnings: [] };
	expect(findingsOf('-Managers listen.\n-Duty is quick.')).toEqual(expected);
	expect(findingsOf('-\nManagers listen.\n-\nDuty is quick.')).toEqual(expected);
});

test.each([
	'+ 5 per cent more are seen.',
	'§ 47 enquiries are quick.',
	'n Managers listen.',
	'-Duty is quick.',
])('takes nothing off the only line that begins as %j does', (line) => {
	expect(findingsOf(line).findings[0]).toBe(`strength-1 strength: ${line}`);
});

test('a heading below a bullet that lost its words is a heading', () => {
	const { sections, findings } = readLetterText(
		letterText('Strengths\n\n• Managers listen.\n•\n\nAreas for development\n\n• Plans are late.'),
	);
	expect(sections).toEqual([
		'strengths: Strengths',
		'areas-for-development: Areas for development',
	]);
	expect(findings).toHaveLength(3);
});

test('nested items keep their place, whatever their marks', () => {
	const { findings } = findingsOf(
		'• Managers listen to:\n   ➢children\n   ➢staff\n• Duty is quick.',
	);
	expect(findings.slice(0, 2)).toEqual([
		'strength-1 strength: • Managers listen to:\n• children\n• staff',
		'strength-2 strength: • Duty is quick.',
	]);
});

test.each(['1. 2.', '1) 2)', '(1) (2)'])(
	'takes the numbers %s of a list for its marks',
	(marks) => {
		const [one = '', two = ''] = marks.split(' ');
		const { findings, warnings } = findingsOf(`${one} Managers listen.\n${two} Duty is quick`);
		expect(findings.slice(0, 2)).toEqual([
			`strength-1 strength: ${one} Managers listen.`,
			`strength-2 strength: ${two} Duty is quick`,
		]);
		expect(warnings).toEqual([]);
	},
);

test.each(['---', '--', '-5', '*!'])('takes no bullet off a line that begins with %j', (start) => {
	const { findings } = findingsOf(`${start} Managers listen.\n\n${start} Duty is quick.`);
	expect(findings.slice(0, 2)).toEqual([
		`strength-1 strength: ${start} Managers listen.`,
		`strength-2 strength: ${start} Duty is quick.`,
	]);
});

test('numbers that do not count up from one are words', () => {
	const { findings } = findingsOf('2018 was busy.\n3. Managers listen.\n1. Duty is quick.');
	expect(findings.slice(0, 3)).toEqual([
		'strength-1 strength: 2018 was busy.',
		'strength-2 strength: 3. Managers listen.',
		'strength-3 strength: 1. Duty is quick.',
	]);
});

test('a number against its word is mended away, as in paragraphs', () => {
	const { findings, warnings } = findingsOf('1.Managers listen.\n2.Duty is quick.');
	expect(findings[0]).toBe('strength-1 strength: Managers listen.');
	expect(warnings).toEqual(['number-displaced', 'number-displaced']);
});
