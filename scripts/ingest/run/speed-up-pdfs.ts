/** A message between the two halves of pdf.js, which run in one thread here. */
interface StreamMessage {
	/** What it says of a stream; other messages have none. */
	stream?: number;
	/** What it brings. */
	chunk?: { items?: unknown; styles?: unknown };
}

/**
 * Makes pdf.js read text in fewer steps, a sixth faster. For a thread of its own only, because it takes pdf.js at its
 * use of two globals:
 *
 * - It unpacks streams with DecompressionStream where there is one, by way of web streams. What it does without is
 *   faster for streams as small as a page's.
 * - It hands itself messages by structuredClone. What it goes on with after it has sent it are the properties of a
 *   chunk of text, so a copy of those is enough, and messages without a chunk need none.
 */
export function speedUpPdfs(): void {
	Reflect.deleteProperty(globalThis, 'DecompressionStream');
	const clone = globalThis.structuredClone;
	globalThis.structuredClone = <T>(value: T, options?: StructuredSerializeOptions): T => {
		const { stream, chunk } = value as StreamMessage;
		if (stream === undefined) return clone(value, options);
		if (chunk === undefined) return { ...value };
		return chunk.items && chunk.styles ? { ...value, chunk: { ...chunk } } : clone(value, options);
	};
}
