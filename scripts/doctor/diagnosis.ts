/** What was looked at, and how it stands. */
export interface Diagnosis {
	/** `ok`; `fault`: something does not work; `advice`: it works, and could be better. */
	state: 'ok' | 'fault' | 'advice';
	/** What was found, in a sentence without its full stop. */
	about: string;
	/** What to do about it; absent where it is well. */
	fix?: string;
}

/** Well, as the words say. */
export function ok(about: string): Diagnosis {
	return { state: 'ok', about };
}

/** Something that does not work. */
export function fault(about: string, fix: string): Diagnosis {
	return { state: 'fault', about, fix };
}

/** Something that works, and could be better. */
export function advice(about: string, fix: string): Diagnosis {
	return { state: 'advice', about, fix };
}

/** A diagnosis in a line, with what to do about it in a second. */
export function formatDiagnosis({ state, about, fix }: Diagnosis): string {
	const line = `${state.padEnd(7)} ${about}.`;
	return fix === undefined ? line : `${line}\n${' '.repeat(8)}${fix}`;
}
