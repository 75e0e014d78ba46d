/**
 * What a page of the site may load: only what the site itself serves. Nothing is put into a page but words, so no script, style or
 * attribute of one needs to be named by a hash. `wasm-unsafe-eval` is for the search, whose program is WebAssembly; it lets
 * no text be run as a script. `'self'` for frames and objects is for PDFs beside their reports.
 */
const directives: Readonly<Record<string, string>> = {
	'default-src': "'none'",
	'script-src': "'self' 'wasm-unsafe-eval'",
	'style-src': "'self'",
	'img-src': "'self'",
	'font-src': "'self'",
	'connect-src': "'self'",
	'worker-src': "'self'",
	'frame-src': "'self'",
	'object-src': "'self'",
	'form-action': "'self'",
	'base-uri': "'none'",
};

/** What only a header may say, and a page cannot say of itself: who may show it in a frame. */
const inHeaderOnly: Readonly<Record<string, string>> = { 'frame-ancestors': "'self'" };

/** The Content-Security-Policy of a page, as a `meta` element of it says it where a host sends no headers. */
export const metaPolicy: string = join(directives);

/** What a page may ask a browser for, and does not. */
const permissions = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics'];

/** The Referrer-Policy of the site: what somebody searched for is told to no other site. */
export const referrerPolicy = 'same-origin';

/** Headers of pages alone. A PDF is shown by the browser's own viewer, which a page's policy might stop. */
export const pageHeaders: Readonly<Record<string, string>> = {
	'Content-Security-Policy': join({ ...directives, ...inHeaderOnly }),
};

/** Headers of every file. */
export const siteHeaders: Readonly<Record<string, string>> = {
	'Permissions-Policy': permissions.map((name) => `${name}=()`).join(', '),
	'Referrer-Policy': referrerPolicy,
	'X-Content-Type-Options': 'nosniff',
};

function join(policy: Readonly<Record<string, string>>): string {
	return Object.entries(policy)
		.map(([directive, sources]) => `${directive} ${sources}`)
		.join('; ');
}
