import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { checkDeployedSite } from './check-deployed-site.ts';

const home = '<search-opener></search-opener><script src="/_astro/a.b.js"></script>';
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A host that does all as it should, but for what a test changes. */
function sound(changes: { policy?: string; keep?: string; lost?: number } = {}): Answer {
	return ({ url = '/' }, response) => {
		const headers = {
			'cache-control': changes.keep ?? 'no-cache',
			'content-security-policy': changes.policy ?? policy,
		};
		if (url === '/') response.writeHead(200, headers).end(home);
		else if (url === '/reports') response.writeHead(301, { location: '/reports/' }).end();
		else if (url.startsWith('/_astro/'))
			response.writeHead(200, { 'cache-control': 'public, max-age=31536000' }).end('x');
		else if (url === '/no/such/page/') response.writeHead(changes.lost ?? 404).end('<lost-page>');
		else response.writeHead(200).end('{}');
	};
}

async function diagnose(answer: Answer): Promise<{ faults: string[]; advice: string[] }> {
	const server = createServer(answer).listen(0, 'localhost');
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	await once(server, 'listening');
	const found = await checkDeployedSite(
		`http://localhost:${(server.address() as AddressInfo).port}/`,
	);
	const of = (state: string) =>
		found.filter((each) => each.state === state).map(({ about }) => about);
	return { faults: of('fault'), advice: of('advice') };
}

test('a host that does as it should gets no fault', async () => {
	expect(await diagnose(sound())).toEqual({ faults: [], advice: ['Texts are not packed'] });
});

test('of what is not looked at nothing is said', async () => {
	const answer = sound();
	const { advice } = await diagnose((request, response) => {
		if (request.url === '/') response.writeHead(200, { 'content-security-policy': policy });
		if (request.url === '/') response.end('<search-opener></search-opener>');
		else answer(request, response);
	});
	expect(advice).toEqual([]);
});

test.each([
	[
		'a policy that stops the search',
		{ policy: "script-src 'self'" },
		'forbids what the search needs',
	],
	[
		'pages that are kept',
		{ keep: 'public, max-age=604800' },
		'The first page is kept for 604800 seconds',
	],
	['a page for errors that is none', { lost: 200 }, 'What is not there is answered with 200'],
])('%s is a fault', async (_, changes, said) => {
	const { faults } = await diagnose(sound(changes));
	expect(faults).toHaveLength(1);
	expect(faults[0]).toContain(said);
});

test('what is no site of this project, and what does not answer, is said', async () => {
	const { faults } = await diagnose((_, response) => response.writeHead(200).end('<p>other</p>'));
	expect(faults).toEqual([expect.stringContaining('not with the first page')]);
	const [gone] = await checkDeployedSite('http://localhost:1/');
	expect(gone).toMatchObject({ state: 'fault' });
});

test('a script that is asked for each time is said, for it never changes', async () => {
	const answer = sound();
	const { advice } = await diagnose((request, response) => {
		if (request.url?.startsWith('/_astro/')) response.writeHead(200).end('x');
		else answer(request, response);
	});
	expect(advice).toContain('A script that is named by what it holds is asked for each time');
});
