import type { Reporter, TestModule, TestSpecification } from 'vitest/node';
import type { TestMessage } from './watch-tests.ts';

/** Tells the process that started Vitest which files of tests there are, and when each is done. */
class TestReporter implements Reporter {
	onTestRunStart(files: readonly TestSpecification[]): void {
		send({ kind: 'begun', files: files.length });
	}

	onTestModuleEnd({ relativeModuleId }: TestModule): void {
		send({ kind: 'done', file: relativeModuleId });
	}
}

function send(message: TestMessage): void {
	process.send?.(message);
}

// Vitest takes a reporter by its file, and of that the default export.
export { TestReporter as default };
