import { advice, fault, ok, type Diagnosis } from './diagnosis.ts';

/** A day, in seconds: an unhashed file that is kept longer shows readers an old site. */
const tooLong = 86_400;

/**
 * Looks at a site as it is served, with a few requests: its pages, its page for errors, its policy, what browsers may keep, and whether
 * the search can run.
 *
 * @param address of its first page
 */
export async function checkDeployedSite(address: string): Promise<Diagnosis[]> {
	const at = (path: string): URL => new URL(path, address.endsWith('/') ? address : `${address}/`);
	const home = await ask(at(''));
	if (home === null)
		return [fault(`${address} does not answer`, 'Look at the host, its name and its certificate.')];
	if (home.status !== 200 || !home.text.includes('search-opener'))
		return [
			fault(
				`${address} answers ${home.status}, and not with the first page of a site of this project`,
				'Is the base path right (--base)?',
			),
		];
	const [lost, slashless, manifest, program] = await Promise.all([
		ask(at('no/such/page/')),
		ask(at('reports')),
		ask(at('search/findings.json')),
		ask(at('pagefind/pagefind.js')),
	]);
	const script = /src="(?<path>[^"]*\/_astro\/[^"]+\.js)"/u.exec(home.text)?.groups?.['path'];
	const hashed = script === undefined ? null : await ask(new URL(script, address));
	return [
		ok(`${address} answers`),
		checkLost(lost),
		slashless?.status === 200 && slashless.url.endsWith('/')
			? ok('An address without its last slash is led on')
			: advice(
					'An address without its last slash is not led on',
					'Let the host lead /reports on to /reports/: pages mend it with a script.',
				),
		checkSearch(manifest, program),
		...checkPolicy(home),
		checkKept('The first page', home, false),
		...(hashed
			? [checkKept('A script that is named by what it holds', hashed, true), checkPacked(hashed)]
			: []),
	];
}

/** An answer, with its text. */
interface Answer {
	status: number;
	url: string;
	headers: Headers;
	text: string;
}

async function ask(url: URL): Promise<Answer | null> {
	const response = await fetch(url, { headers: { 'accept-encoding': 'br, gzip' } }).catch(
		() => null,
	);
	if (response === null) return null;
	const { status, headers } = response;
	return { status, url: response.url, headers, text: await response.text().catch(() => '') };
}

function checkLost(lost: Answer | null): Diagnosis {
	if (lost?.status === 404 && lost.text.includes('<lost-page'))
		return ok('What is not there is answered with 404 and the page for errors');
	return fault(
		`What is not there is answered with ${lost?.status ?? 'nothing'}${lost?.text.includes('<lost-page') ? '' : ', and not with the page for errors'}`,
		'Let the host answer it with /404.html and the status 404.',
	);
}

function checkSearch(manifest: Answer | null, program: Answer | null): Diagnosis {
	const isThere =
		manifest?.status === 200 && manifest.text.startsWith('{') && program?.status === 200;
	return isThere
		? ok('The index of the search is there')
		: fault('The index of the search is not there', 'Were search/ and pagefind/ copied too?');
}

function checkPolicy({ headers, text }: Answer): Diagnosis[] {
	const meta = /<meta http-equiv="Content-Security-Policy" content="(?<policy>[^"]*)"/u.exec(text);
	const policy = headers.get('content-security-policy') ?? meta?.groups?.['policy'];
	if (policy === undefined)
		return [
			advice(
				'No Content-Security-Policy is sent',
				'npm run host-config tells how, or build with --policy meta.',
			),
		];
	const script = /(?:^|;)\s*script-src (?<sources>[^;]*)/u.exec(policy)?.groups?.['sources'] ?? '';
	if (!script.includes("'wasm-unsafe-eval'"))
		return [
			fault(
				'The Content-Security-Policy forbids what the search needs',
				"Allow script-src 'wasm-unsafe-eval'.",
			),
		];
	return [
		policy.includes('unsafe-inline')
			? advice("The Content-Security-Policy allows 'unsafe-inline'", 'The site does not need it.')
			: ok('The Content-Security-Policy lets the search run, and nothing foreign in'),
	];
}

function checkKept(what: string, { headers }: Answer, forever: boolean): Diagnosis {
	const sent = headers.get('cache-control') ?? '';
	const isAsked = /\bno-(?:cache|store)\b/u.test(sent);
	const age = isAsked ? 0 : Number(/max-age=(?<age>\d+)/u.exec(sent)?.groups?.['age'] ?? 0);
	if (forever)
		return age > tooLong
			? ok(`${what} is kept`)
			: advice(
					`${what} is asked for each time`,
					'Let browsers keep _astro/ for a year (immutable).',
				);
	return age <= tooLong
		? ok(`${what} is asked for anew`)
		: fault(
				`${what} is kept for ${age} seconds`,
				'Readers would see an old site, whose scripts are gone: send Cache-Control: no-cache.',
			);
}

function checkPacked({ headers }: Answer): Diagnosis {
	return headers.has('content-encoding')
		? ok('Texts are packed')
		: advice(
				'Texts are not packed',
				'npm run compress, with a server as npm run host-config tells it.',
			);
}
