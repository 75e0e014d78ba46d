import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The file that takes longest by far, though it is short: begun last, it would run on alone. */
const longest = /\/browser\/axe\.test\.ts$/u;

/**
 * The order of test files: the one that takes longest, then those that Vitest would begin with. It knows how long a file
 * takes from an earlier run, and in a fresh clone goes by the size of files.
 */
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		const isLongest = ({ moduleId }: TestSpecification) => longest.test(moduleId);
		return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
	}
}
