/** What a site is called where its publisher has not said. */
const usualName = 'Inspection Reader';

/** What the site is called: on every page, in feeds and where programs ask. */
export function siteName(env: NodeJS.ProcessEnv = process.env): string {
	return env['READER_NAME'] || usualName;
}

/** Where readers reach who publishes the site, as `mailto:…` or `https://…`; undefined where its publisher has not said. */
export function siteContact(env: NodeJS.ProcessEnv = process.env): string | undefined {
	return env['READER_CONTACT'] || undefined;
}
