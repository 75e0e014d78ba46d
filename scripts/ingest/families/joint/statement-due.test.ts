import { expect, test } from 'vitest';
import { findStatementDue } from './statement-due.ts';

const request = 'The council should send the written statement of action to boats@example.org by';

test.each([
	['2019-08-15', '15 August 2019.'],
	['2019-08-15', 'Thursday 15 August 2019, 70 working days from now.'],
	['2019-11-12', '12 November 19. It will inform us.'],
	[undefined, 'the summer.'],
	[undefined, '15 August 2018.'],
])('reads %s', (due, printed) => {
	expect(findStatementDue(`${request} ${printed}`, '2019-05-08')).toBe(due);
});
