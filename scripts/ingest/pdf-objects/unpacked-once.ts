/** A stream as it is packed, and what it unpacks to. */
interface Unpacked {
	packed: Uint8Array;
	bytes: Uint8Array;
}

/** What was unpacked lately, by a sum of the packed bytes. */
const kept = new Map<string, Unpacked>();

/**
 * Keeps what a stream unpacks to for the other reader of the PDF, which asks for the same next: unpacking takes a sixth of
 * the time that looking at a page does.
 */
export function keepUnpacked(packed: Uint8Array, bytes: Uint8Array): void {
	kept.set(sumOf(packed), { packed, bytes });
}

/** What a stream unpacks to, if that was kept. It is no longer kept then: the other reader may write into it. */
export function takeUnpacked(packed: Uint8Array): Uint8Array | undefined {
	const sum = sumOf(packed);
	const found = kept.get(sum);
	if (!found || Buffer.compare(found.packed, packed) !== 0) return undefined;
	kept.delete(sum);
	return found.bytes;
}

/** Forgets what was kept, when both readers are done with a page. */
export function forgetUnpacked(): void {
	kept.clear();
}

/** Length and last bytes, where what zlib packed has its checksum. */
function sumOf(packed: Uint8Array): string {
	return `${packed.length} ${packed.subarray(-4).join()}`;
}
