import { expect, it } from 'vitest';
import { replaceWord } from './replace-word.ts';

it.each([
	['the Supervison of staff', 'supervison', 'supervision', 'the supervision of staff'],
	['"supervison"', 'supervison', 'supervision', '"supervision"'],
	['risk authority:St-Helen', 'st-helen', 'st-helens', 'risk authority:st-helens'],
	['risk', 'harm', 'self', 'risk'],
])('in %s', (query, from, to, expected) => {
	expect(replaceWord(query, from, to)).toBe(expected);
});
