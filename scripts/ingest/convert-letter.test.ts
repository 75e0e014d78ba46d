import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convertText } from './fixtures/convert-text.ts';
import { expectSound } from './fixtures/expect-sound.ts';
import { hostileLine, lineBreak, lineStart } from './fixtures/hostile-text.ts';

const subjects = {
	unannounced:
		"Annual unannounced inspection of contact, referral and assessment arrangements within Knowsley Council children's services",
	monitoring: "Monitoring visit to Knowsley children's services",
};

/** A letter that a person would recognise, around lines of any text, in its introduction too if they are given. */
function makeLetter(subject: string, lines: string, introduction = ''): string {
	return [
		'2 March 2011',
		'Ms Sample\nDirector\nKnowsley Council',
		'Dear Ms Sample',
		subject,
		'This letter summarises the findings of the monitoring visit which was conducted on 1 and 2 February 2011.',
		introduction,
		subject === subjects.unannounced ? 'Strengths' : 'Findings',
		lines,
		'Yours sincerely',
		"Tess Writer Her Majesty's Inspector",
	].join('\n\n');
}

const heading = fc.constantFrom(
	'Strengths',
	'Areas for development',
	'Findings',
	'Areas covered by the visit',
	'A new one',
);
const lines = fc
	.array(fc.tuple(lineStart, fc.oneof({ weight: 5, arbitrary: hostileLine }, heading), lineBreak), {
		maxLength: 12,
	})
	.map((parts) => parts.flat().join(''));

test('a letter converts whatever its paragraphs hold, and no word is lost or added', () => {
	fc.assert(
		fc.property(fc.constantFrom(...Object.values(subjects)), lines, lines, (subject, ...texts) => {
			const letter = makeLetter(subject, ...texts);
			const outcome = convertText(letter);
			if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
			expectSound(outcome.value, letter);
		}),
		{ numRuns: 300 },
	);
});

test('a letter converts into the same bytes each time', () => {
	fc.assert(
		fc.property(lines, (text) => {
			const letter = makeLetter(subjects.monitoring, text);
			expect(convertText(letter)).toEqual(convertText(letter));
		}),
		{ numRuns: 50 },
	);
});

test('any text at all is converted or refused with a problem', () => {
	const anything = fc.oneof(
		lines,
		fc
			.tuple(lines, lines)
			.map(([before, after]) => makeLetter(subjects.unannounced, before).replace('Dear', after)),
		lines.map((text) => makeLetter(text, text)),
	);
	fc.assert(
		fc.property(anything, (text) => {
			const outcome = convertText(text);
			if (outcome.ok) expectSound(outcome.value, text);
			else expect(outcome.problems).not.toEqual([]);
		}),
		{ numRuns: 300 },
	);
});
