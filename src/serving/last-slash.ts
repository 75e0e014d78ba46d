import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';

/** What of a request says whether it asks for a page. */
interface Asked {
	method?: string | undefined;
	/** With the base before it, and a query if there is one. */
	url?: string | undefined;
	accept?: string | undefined;
}

/**
 * Where a request for a page without its last slash is led on to, as hosts of static files do; null for any other request.
 */
export function leadToSlash({ method, url = '', accept = '' }: Asked): string | null {
	const [path = ''] = url.split(/[?#]/u);
	const query = url.slice(path.length);
	// Two slashes would name another host.
	const isPage = /^\/(?:[^/@][^@]*\/)?[^/.@]+$/u.test(path);
	return method === 'GET' && isPage && accept.includes('text/html') ? `${path}/${query}` : null;
}

/** Leads addresses without their last slash on in `npm run dev`, as the built site's servers do. */
export function lastSlash(): AstroIntegration {
	const leadOn = (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
		const { method, url, headers } = request;
		const to = leadToSlash({ method, url, accept: headers.accept });
		if (to === null) next();
		else response.writeHead(302, { location: to }).end();
	};
	return {
		name: 'last-slash',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'last-slash',
								enforce: 'post',
								// Astro puts its own refusal first, when all plugins have had their turn.
								configureServer: (server) => () => {
									server.middlewares.stack.unshift({ route: '', handle: leadOn });
								},
							},
						],
					},
				});
			},
		},
	};
}
