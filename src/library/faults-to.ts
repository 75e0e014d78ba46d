/**
 * Where readers of the site say that something is wrong, as `readFaultsTo` gives it; undefined where its publisher has not said.
 */
export function siteFaultsTo(env: NodeJS.ProcessEnv = process.env): string | undefined {
	return env['READER_FAULTS_TO'] || undefined;
}
