import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import type { FindingDocument } from './finding-document.ts';

/** The most bytes of one request: OpenSearch advises 5 to 15 MB. */
const mostBytes = 10 * 1024 * 1024;

/** A document as two lines of a bulk request: what to do with it, and itself. */
function toBulkLines(index: string, document: FindingDocument): string {
	const action = { index: { _index: index, _id: `${document.report}/${document.finding}` } };
	return `${JSON.stringify(action)}\n${JSON.stringify(document)}\n`;
}

/** Writes documents into files of bulk requests, each small enough to be sent: `findings-0001.ndjson`. */
export class BulkFiles {
	readonly names: string[] = [];
	readonly #folder: string;
	readonly #index: string;
	#stream: WriteStream | undefined;
	#bytes = 0;

	constructor(folder: string, index: string) {
		this.#folder = folder;
		this.#index = index;
	}

	async put(document: FindingDocument): Promise<void> {
		const lines = Buffer.from(toBulkLines(this.#index, document));
		if (this.#stream === undefined || this.#bytes + lines.length > mostBytes) await this.#next();
		this.#bytes += lines.length;
		if (this.#stream?.write(lines) === false) await once(this.#stream, 'drain');
	}

	async end(): Promise<void> {
		if (this.#stream === undefined) return;
		this.#stream.end();
		await once(this.#stream, 'close');
		this.#stream = undefined;
	}

	async #next(): Promise<void> {
		await this.end();
		const name = `${this.#index}-${String(this.names.length + 1).padStart(4, '0')}.ndjson`;
		this.names.push(name);
		this.#stream = createWriteStream(join(this.#folder, name));
		this.#bytes = 0;
	}
}
