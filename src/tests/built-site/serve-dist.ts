import { serveFolder, type ServedFolder } from '../../serving/serve-folder.ts';

/** A site that is being served to tests, by the server that `npm start` has too. */
export type TestServer = Pick<ServedFolder, 'url' | 'close'>;

/** Serves a built site's folder under `base`, on a free port of this machine alone. */
export function serveDist(folder: string, { base = '/' } = {}): Promise<TestServer> {
	return serveFolder(folder, { base });
}
