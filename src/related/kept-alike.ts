import { digestOf } from '../files/digest-of.ts';
import { known, makeTables, nothingKnown, type FoundAlike, type KnownAlike } from './find-alike.ts';
import type { NearestTable } from './nearest-table.ts';

/** A report as far as what is alike depends on it. */
export interface ComparedReport {
	/** Digest of all of it that is compared. */
	digest: string;
	/** How many findings it has. */
	findings: number;
}

/** The tables of what is alike, in the order in which they are written. */
const tables = ['same', 'others'] as const;

/** Length of the digest at the end, in bytes: SHA-256 in hexadecimal. */
const sealLength = 64;

/**
 * Writes what was found alike, for the next build.
 *
 * Bytes: how many the next part has, as 32 bits; the reports as JSON; for each table and finding how many are alike to it, then the
 * place and the likeness of each, all as 32 bits in the order of this machine; a digest of all that.
 */
export function packAlike(reports: readonly ComparedReport[], found: FoundAlike): Uint8Array {
	const head = Buffer.from(JSON.stringify(reports));
	const length = Buffer.alloc(4);
	length.writeUInt32LE(head.length);
	const count = countFindings(reports);
	const bytes = Buffer.concat([
		...[length, head],
		...tables.map((name) => packTable(found[name], count)),
	]);
	return Buffer.concat([bytes, Buffer.from(digestOf(bytes))]);
}

function packTable(table: NearestTable, findings: number): Uint8Array {
	let size = 0;
	for (let index = 0; index < findings; index += 1) size += 1 + 2 * table.count(index);
	const numbers = new Int32Array(size);
	let at = 0;
	for (let index = 0; index < findings; index += 1) {
		numbers[at++] = table.count(index);
		for (const { index: other, likeness } of table.list(index)) {
			numbers[at++] = other;
			numbers[at++] = likeness;
		}
	}
	return new Uint8Array(numbers.buffer);
}

/**
 * What is known of the findings of a library from what was kept of another one, such as that before the last report came. A report
 * is the same where its digest is. Nothing is known where the bytes are not whole, or where reports stand in another order: of
 * findings that are equally alike the first is kept.
 *
 * @param bytes as `packAlike` gave them
 * @param reports today's, in their order
 */
export function readKept(bytes: Uint8Array, reports: readonly ComparedReport[]): KnownAlike {
	const nothing = nothingKnown(countFindings(reports));
	const kept = unpack(Buffer.from(bytes));
	if (kept === null) return nothing;
	const places = placesToday(kept.reports, reports);
	return places === null ? nothing : carryOver(kept, places, nothing.states);
}

interface Kept {
	reports: ComparedReport[];
	numbers: Int32Array;
}

function unpack(bytes: Buffer): Kept | null {
	const end = bytes.length - sealLength;
	if (end < 4 || digestOf(bytes.subarray(0, end)) !== bytes.toString('latin1', end)) return null;
	const start = 4 + bytes.readUInt32LE(0);
	const reports = JSON.parse(bytes.toString('utf8', 4, start)) as ComparedReport[];
	// Numbers of 32 bits begin where the processor lets them: in bytes of their own.
	const { buffer } = new Uint8Array(bytes.subarray(start, end));
	return { reports, numbers: new Int32Array(buffer) };
}

/** Today's place of each finding that was kept, -1 where it is no more; null where the order is another. */
function placesToday(
	before: readonly ComparedReport[],
	now: readonly ComparedReport[],
): Int32Array | null {
	const firsts = new Map<string, number>();
	let first = 0;
	for (const { digest, findings } of now) {
		firsts.set(digest, first);
		first += findings;
	}
	const places = new Int32Array(countFindings(before)).fill(-1);
	let [place, last] = [0, -1];
	for (const { digest, findings } of before) {
		const today = firsts.get(digest);
		if (today !== undefined) {
			if (today < last) return null;
			last = today;
			for (let at = 0; at < findings; at += 1) places[place + at] = today + at;
		}
		place += findings;
	}
	return places;
}

/** Takes over what was kept, by today's places. Where one of as many as there is room for is gone, others may follow: it is lost. */
function carryOver({ numbers }: Kept, places: Int32Array, states: Uint8Array): KnownAlike {
	const found = makeTables(states.length);
	for (const place of places) if (place >= 0) states[place] = known.all;
	const lost = new Set<number>();
	let at = 0;
	for (const name of tables)
		for (const place of places) {
			const count = numbers[at++] ?? 0;
			const isFull = count === found[name].room;
			for (let alike = 0; alike < count; alike += 1) {
				const other = places[numbers[at++] ?? 0] ?? -1;
				const likeness = numbers[at++] ?? 0;
				if (place < 0) continue;
				if (other >= 0) found[name].add(place, other, likeness);
				else if (isFull) lost.add(place);
			}
		}
	for (const place of lost) {
		states[place] = known.lost;
		for (const name of tables) found[name].clear(place);
	}
	return { found, states };
}

function countFindings(reports: readonly ComparedReport[]): number {
	return reports.reduce((sum, { findings }) => sum + findings, 0);
}
