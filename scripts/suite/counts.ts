/** How many checks passed and how many failed. */
export interface Counts {
	passed: number;
	failed: number;
}

/** The part of Vitest's JSON report that is counted. */
export interface TestReport {
	numPassedTests: number;
	numFailedTests: number;
	testResults: { status: string; assertionResults: unknown[] }[];
}

/** Adds two counts. */
export function addCounts(a: Counts, b: Counts): Counts {
	return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/** Counts as the last line of a run gives them: `120 passed, 0 failed`. */
export function describeCounts({ passed, failed }: Counts): string {
	return `${passed} passed, ${failed} failed`;
}

/**
 * Counts what Vitest reports. A file that could not be loaded has no tests to count, yet failed; and a
 * run that ended badly without saying where counts as one failure.
 */
export function countTests(report: TestReport | null, status: number): Counts {
	const unloaded = (report?.testResults ?? []).filter(
		(file) => file.status === 'failed' && file.assertionResults.length === 0,
	).length;
	const failed = (report?.numFailedTests ?? 0) + unloaded;
	return {
		passed: report?.numPassedTests ?? 0,
		failed: status !== 0 && failed === 0 ? 1 : failed,
	};
}
