import { AstroError } from 'astro/errors';
import { formatProblem, type Problem } from '../model/problem.ts';

/** Stops the build if anything is wrong, and says all of it together. */
export function throwProblems(problems: readonly Problem[]): void {
	if (problems.length > 0) throw new LibraryError(problems.map(formatProblem).join('\n'));
}

class LibraryError extends AstroError {
	constructor(message: string) {
		super(message, 'Each line names a file of the library. Set them right, then build again.');
	}

	/** Astro takes an error whose text says "document" for a misuse of the browser's, and explains that. */
	override toString(): string {
		return this.name;
	}
}
