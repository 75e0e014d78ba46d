import { expect, test } from 'vitest';
import { letterText, readLetterText, subjects } from './fixtures/letter-text.ts';

test('reads a letter in Markdown as the letter that it stands for', () => {
	const { report, sections, findings, warnings } = readLetterText(
		letterText(
			'## Strengths\n\n* Duty answers **on the day**.\n* Managers&#39; audits are kept.\n\n## **Areas for development**\n\n* Plans are late.',
			{ subject: `# ${subjects.unannounced}` },
		),
	);
	expect(report.title).toBe(subjects.unannounced);
	expect(sections).toEqual([
		'strengths: Strengths',
		'areas-for-development: Areas for development',
	]);
	expect(findings.slice(1)).toEqual([
		'strength-1 strength: * Duty answers on the day.',
		"strength-2 strength: * Managers' audits are kept.",
		'development-1 area-for-development: * Plans are late.',
	]);
	expect(warnings).toEqual([]);
});
