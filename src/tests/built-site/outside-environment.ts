/** What Vitest sets for the code under test. Astro would take BASE_URL, for one, for its own. */
const set = ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR', 'TEST'];

/** Where the site that is tested stands; what a test builds stands where the test says. */
const ofTestedSite = ['READER_BASE', 'READER_SITE'];

/** The environment as it was outside Vitest, for commands that a test runs as a user would. */
export function outsideEnvironment(): NodeJS.ProcessEnv {
	return Object.fromEntries(
		Object.entries(process.env).filter(
			([name]) => ![...set, ...ofTestedSite].includes(name) && !name.startsWith('VITEST'),
		),
	);
}
