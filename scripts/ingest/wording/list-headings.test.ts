import { expect, test } from 'vitest';
import {
	areasForImprovement,
	headlineFindings,
	mainFindings,
	priorityActions,
	strengths,
	whatNeedsToImprove,
} from './list-headings.ts';

const wordings = {
	'what needs to improve': whatNeedsToImprove,
	'areas for improvement': areasForImprovement,
	'priority actions': priorityActions,
	strengths,
	'main findings': mainFindings,
	'headline findings': headlineFindings,
};

test.each<[text: string, meant: keyof typeof wordings]>([
	['What needs to improve', 'what needs to improve'],
	['What needs to improve in this area of social work practice', 'what needs to improve'],
	['What needs to improve in these areas of practice', 'what needs to improve'],
	['What needs to improve in Knowsley', 'what needs to improve'],
	['What needs to improve in this area of practice? (care leavers)', 'what needs to improve'],
	['What needs to change', 'what needs to improve'],
	['What does the local authority need to improve', 'what needs to improve'],
	['What the partnership needs to improve', 'what needs to improve'],
	['Areas for improvement', 'areas for improvement'],
	['Area of improvement', 'areas for improvement'],
	['Key areas for improvement', 'areas for improvement'],
	['Areas requiring improvement', 'areas for improvement'],
	['Areas for further development', 'areas for improvement'],
	['Areas of social work practice that need to improve', 'areas for improvement'],
	['Recommendations', 'areas for improvement'],
	['Areas for priority action', 'priority actions'],
	['Area for Priority Actions', 'priority actions'],
	['Priority action', 'priority actions'],
	['Priority and immediate actions', 'priority actions'],
	['Areas requiring urgent action', 'priority actions'],
	['Key Strengths', 'strengths'],
	['Early help strengths', 'strengths'],
	['Strengths of the local partnership', 'strengths'],
	['Areas of strength', 'strengths'],
	['What is working well', 'strengths'],
	['Findings', 'main findings'],
	['Key findings', 'main findings'],
	['Findings and evaluation of progress', 'main findings'],
	['Headline findings', 'headline findings'],
	['Summary of findings', 'headline findings'],
])('%j is a heading of %s alone', (text, meant) => {
	const found = Object.entries(wordings).filter(([, wording]) => wording.test(text));
	expect(found.map(([name]) => name)).toEqual([meant]);
});

test.each([
	'What needs to improve in this area is the quality of plans',
	'What needs to improve most in Knowsley',
	'What the new leaders know of what they need to do to improve',
	'Areas for the improvement board',
	'Strengths and weaknesses',
	'Actions',
	'Multi-agency strengths',
	'The findings',
])('%j is none of them', (text) => {
	expect(Object.values(wordings).filter((wording) => wording.test(text))).toEqual([]);
});
