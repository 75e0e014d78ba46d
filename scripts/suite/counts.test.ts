import { expect, test } from 'vitest';
import { addCounts, countTests, describeCounts } from './counts.ts';

const loaded = { status: 'passed', assertionResults: [{}] };
const unloaded = { status: 'failed', assertionResults: [] };

test('counts what Vitest reports', () => {
	const report = { numPassedTests: 5, numFailedTests: 2, testResults: [loaded] };
	expect(countTests(report, 1)).toEqual({ passed: 5, failed: 2 });
});

test('counts a test file that could not be loaded as a failure', () => {
	const report = { numPassedTests: 5, numFailedTests: 0, testResults: [loaded, unloaded] };
	expect(countTests(report, 1)).toEqual({ passed: 5, failed: 1 });
});

test('counts a run that left no report as a failure', () => {
	expect(countTests(null, 1)).toEqual({ passed: 0, failed: 1 });
});

test('counts a run that failed without a failing test as a failure', () => {
	const report = { numPassedTests: 5, numFailedTests: 0, testResults: [loaded] };
	expect(countTests(report, 1)).toEqual({ passed: 5, failed: 1 });
});

test('sums counts and says them in one line', () => {
	const sum = addCounts({ passed: 2, failed: 0 }, { passed: 3, failed: 1 });
	expect(describeCounts(sum)).toBe('5 passed, 1 failed');
});
