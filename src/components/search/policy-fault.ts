/** What lets WebAssembly run, of which the program of the search is. */
const programDirective = "script-src 'wasm-unsafe-eval'";

/** The directive of the site's policy that forbade something of the site's own; undefined while nothing was forbidden. */
let forbidding: string | undefined;

// What an extension of the browser puts into a page is forbidden too, and no concern of the search.
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
	if (blockedURI === 'wasm-eval') forbidding = programDirective;
	else if (blockedURI.startsWith(location.origin)) forbidding = effectiveDirective;
});

/**
 * Says that the site's own Content-Security-Policy forbids what the search needs, where that is why it failed: nobody's connection is
 * at fault then, and only who runs the site can help. Undefined for any other failure.
 */
export async function sayPolicyFault(error: unknown): Promise<string | undefined> {
	// A page is told what was forbidden a moment after that has failed.
	await new Promise((settle) => setTimeout(settle));
	// A worker tells nobody; what comes of it is this.
	const isProgram = error instanceof Error && /unsafe-eval/u.test(error.message);
	const directive = isProgram ? programDirective : forbidding;
	return (
		directive &&
		`The search cannot run here: this site’s Content-Security-Policy forbids what it needs (${directive}). Who runs the site can allow it.`
	);
}
