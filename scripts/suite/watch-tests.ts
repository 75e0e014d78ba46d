import type { Output } from '../cli/entry.ts';
import { startProgress, type Progress } from '../cli/progress.ts';

/** What a run of Vitest reports while it runs. */
export type TestMessage =
	| {
			kind: 'begun';
			/** How many files of tests there are. */
			files: number;
	  }
	| {
			kind: 'done';
			/** Path of a file whose tests are over, below the project's folder. */
			file: string;
	  };

/** Shows how many files of tests are done. */
export interface TestWatch {
	/** Takes a message of the run. */
	take: (message: unknown) => void;
	/** Takes away what is shown of it. */
	end: () => void;
}

/**
 * Starts to show how far a run of Vitest is, from what it tells; shows nothing where it tells nothing.
 *
 * @param name of the part that it runs for
 * @param now gives the time in milliseconds
 */
export function watchTests(output: Output, name: string, now?: () => number): TestWatch {
	let progress: Progress | undefined;
	return {
		take: (message) => {
			const told = message as TestMessage;
			if (told.kind === 'begun')
				progress = startProgress(output, `${name}, test files`, told.files, now);
			else progress?.step(told.file);
		},
		end: () => progress?.end(),
	};
}
