import { createReadStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { openBodyCache } from '../library/kept-bodies.ts';
import { typeOf } from '../serving/file-types.ts';
import { findFile } from '../serving/find-file.ts';
import { isWithin } from '../files/is-within.ts';

/** What a build writes beside the pages: files of /data/, feeds, and the files of reports. */
const ofData =
	/^\/(?:data\/[^?#]*\.[a-z]+|(?:[^?#]*\/)?feed\.(?:xml|json)|reports\/[^?#]*\/report\.(?:json|md))(?:[?#]|$)/u;

/** Whether a request is for one of the files of data, which no page makes. */
export function isOfData(url: string, base: string): boolean {
	return url.startsWith(base) && ofData.test(`/${url.slice(base.length)}`);
}

/** The data of a library, written when somebody first asks for a file of it, and again when the library has changed since. */
export class DataOnDemand {
	readonly #folder: string;
	readonly #write: (folder: string) => Promise<void>;
	#written: Promise<void> | undefined;
	/** What was begun last: two never write at once. */
	#last: Promise<void> = Promise.resolve();

	/**
	 * @param folder where it is to stand; what is there goes
	 * @param write writes all of it into a folder
	 */
	constructor(folder: string, write: (folder: string) => Promise<void>) {
		this.#folder = folder;
		this.#write = write;
	}

	/** The folder that it stands in, when it does. */
	async folder(): Promise<string> {
		this.#written ??= this.#make();
		await this.#written;
		return this.#folder;
	}

	/** Says that the library has changed. */
	forget(): void {
		this.#written = undefined;
	}

	#make(): Promise<void> {
		const make = async (): Promise<void> => {
			await rm(this.#folder, { recursive: true, force: true });
			await mkdir(this.#folder, { recursive: true });
			await this.#write(this.#folder);
		};
		this.#last = this.#last.then(make, make);
		return this.#last;
	}
}

/**
 * Serves the files of data in `npm run dev`, which a build writes beside the pages.
 *
 * @param library absolute path of the library
 */
export function dataInDev(library: string): AstroIntegration {
	let base = '/';
	let root = '';
	let content = '';
	let folder = '';
	return {
		name: 'data-in-dev',
		hooks: {
			'astro:config:done': ({ config }) => {
				({ base } = config);
				root = fileURLToPath(config.root);
				content = fileURLToPath(new URL('content', config.root));
				folder = fileURLToPath(new URL('data-in-dev', config.cacheDir));
			},
			'astro:server:setup': ({ server, logger }) => {
				const data = new DataOnDemand(folder, async (into) => {
					// Only now: a build needs none of it in this process.
					const { readHeads } = await import('./library/read-heads.ts');
					const { writeData } = await import('./write-data.ts');
					const heads = await readHeads(library, content, await openBodyCache(root));
					await writeData({ heads, folder: into, site: { base } });
				});
				server.watcher.on('all', (_event, path) => {
					if (isWithin(path, library) || isWithin(path, content)) data.forget();
				});
				const serve = async (url: string, response: ServerResponse): Promise<boolean> => {
					const found = await findFile(await data.folder(), base, url);
					if (found.kind !== 'file') return false;
					response.writeHead(200, { 'content-type': typeOf(found.path) });
					createReadStream(found.path).pipe(response);
					return true;
				};
				const handle = (
					{ url = '' }: IncomingMessage,
					response: ServerResponse,
					next: (error?: unknown) => void,
				): void => {
					if (!isOfData(url, base)) next();
					else
						serve(url, response).then(
							(isServed) => {
								if (!isServed) next();
							},
							(error: unknown) => {
								logger.error(`the data could not be written: ${String(error)}`);
								next(error);
							},
						);
				};
				server.middlewares.stack.unshift({ route: '', handle });
			},
		},
	};
}
