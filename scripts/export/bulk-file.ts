import { join } from 'node:path';
import { writeTextFile, type TextFile } from '../../src/data/files/text-file.ts';
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
	#file: TextFile | undefined;
	#bytes = 0;

	constructor(folder: string, index: string) {
		this.#folder = folder;
		this.#index = index;
	}

	async put(document: FindingDocument): Promise<void> {
		const lines = toBulkLines(this.#index, document);
		const bytes = Buffer.byteLength(lines);
		if (this.#bytes + bytes > mostBytes) await this.end();
		const file = (this.#file ??= await this.#begin());
		this.#bytes += bytes;
		await file.add(lines);
	}

	/** Ends the file that is being written. */
	async end(): Promise<void> {
		await this.#file?.end();
		this.#file = undefined;
		this.#bytes = 0;
	}

	#begin(): Promise<TextFile> {
		const name = `${this.#index}-${String(this.names.length + 1).padStart(4, '0')}.ndjson`;
		this.names.push(name);
		return writeTextFile(join(this.#folder, name));
	}
}
