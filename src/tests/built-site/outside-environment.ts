/** What Vitest sets for the code under test. Astro would take BASE_URL, for one, for its own. */
const set = ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR', 'TEST'];

/** The environment as it was outside Vitest, for commands that a test runs as a user would. */
export function outsideEnvironment(): NodeJS.ProcessEnv {
	return Object.fromEntries(
		Object.entries(process.env).filter(
			([name]) => !set.includes(name) && !name.startsWith('VITEST'),
		),
	);
}
