import { expect, test } from 'vitest';
import { processorTime } from '../../../src/tests/processor-time.ts';
import { splitGradedHeading } from './graded-heading.ts';

test.each([
	['Adoption performance: good', 'good'],
	['Adoption performance is good', 'good'],
	['Adoption performance good', 'good'],
	['Adoption performance – good', 'good'],
	['Adoption performance is: good.', 'good'],
	['Adoption performance are: Good', 'good'],
	['Adoption performance is that it is good', 'good'],
	['Adoption performance is that it requires improvement', 'requires-improvement'],
	['Adoption performance require improvement to be good', 'requires-improvement'],
	['Adoption performance is requires improvement', 'requires-improvement'],
	['Adoption performance is that they require improvement', 'requires-improvement'],
	['Adoption performance: that it is inadequate', 'inadequate'],
	['Adoption performance (good)', 'good'],
	['Adoption performance (requires improvement to be good).', 'requires-improvement'],
	['Adoption performance, good', 'good'],
	['Adoption performance: good¹²', 'good'],
])('parts %j', (text, grade) => {
	expect(splitGradedHeading(text)).toEqual({ label: 'Adoption performance', grade });
});

test.each(['Adoption performance', 'Good', 'How good is it?', 'This is a good place'])(
	'finds no grade at the end of %j',
	(text) => {
		expect(splitGradedHeading(text)).toBeNull();
	},
);

test('takes no longer for a long text', () => {
	const time = processorTime(() => {
		for (const piece of [' ', 'is ', ': ', '- ', 'good ', 'that it '])
			splitGradedHeading(`Adoption${piece.repeat(50_000)}`);
	});
	expect(time).toBeLessThan(1000);
});
