import { decodeBytes, findEncoding } from '../../../src/model/decode-bytes.ts';
import { failure, success, type Outcome, type ProblemRule } from '../../../src/model/problem.ts';

/** What a file's first bytes show it to be, where that is no text. */
const signatures: { rule: ProblemRule; bytes: string; what: string }[] = [
	{ rule: 'file-image', bytes: '\x89PNG', what: 'the file is a PNG picture' },
	{ rule: 'file-image', bytes: '\xff\xd8\xff', what: 'the file is a JPEG picture' },
	{ rule: 'file-image', bytes: 'II*\0', what: 'the file is a TIFF picture' },
	{ rule: 'file-image', bytes: 'MM\0*', what: 'the file is a TIFF picture' },
	{ rule: 'file-image', bytes: 'GIF8', what: 'the file is a GIF picture' },
	{
		rule: 'file-binary',
		bytes: 'PK\x03\x04',
		what: 'the file is a zip archive or an office document',
	},
	{ rule: 'file-binary', bytes: '\xd0\xcf\x11\xe0', what: 'the file is an office document' },
];

/**
 * Decodes the bytes of a text document: UTF-8, or UTF-16 where a byte order mark says so.
 * Refuses what is no text, each with its own problem; `path` is named in them.
 */
export function decodeText(bytes: Uint8Array, path: string): Outcome<string> {
	const head = String.fromCharCode(...bytes.subarray(0, 1024));
	const signature = signatures.find((candidate) => head.startsWith(candidate.bytes));
	if (signature) return failure({ rule: signature.rule, path, message: signature.what });

	const text = decodeBytes(bytes);
	if (text === null) return failure(undecodable(bytes, path));
	if (text.includes('\0'))
		return failure({
			rule: 'file-binary',
			path,
			message: 'the file holds zero bytes, so it is no text',
		});
	if (/^\s*<(?:!doctype\s+html|html)\b/iu.test(text))
		return failure({ rule: 'file-html', path, message: 'the file is a web page' });
	if (!/[\p{L}\p{N}]/u.test(text)) {
		return bytes.length > 0 && text.includes('\f')
			? failure({
					rule: 'file-image',
					path,
					message: 'the document has pages but no words: its pages are pictures',
				})
			: failure({ rule: 'file-empty', path, message: 'the file holds no words' });
	}
	return success(text);
}

function undecodable(bytes: Uint8Array, path: string) {
	const encoding = findEncoding(bytes);
	if (encoding !== 'utf-8')
		return {
			rule: 'file-encoding',
			path,
			message: `the file begins as ${encoding} but is not`,
		} as const;
	const { offset, line } = firstInvalidByte(bytes);
	const found = bytes[offset]?.toString(16).padStart(2, '0') ?? '';
	return {
		rule: 'file-encoding',
		path,
		line,
		message: `byte ${offset + 1} (0x${found}) is not UTF-8; the file may be Windows-1252`,
	} as const;
}

/** Where valid UTF-8 ends: found by halving, for a prefix decodes exactly as far as the text is sound. */
function firstInvalidByte(bytes: Uint8Array): { offset: number; line: number } {
	let sound = 0;
	let broken = bytes.length;
	while (broken - sound > 1) {
		const middle = (sound + broken) >> 1;
		if (decodes(bytes.subarray(0, middle), true)) sound = middle;
		else broken = middle;
	}
	// A character may have begun and not gone on (0xe9 and a space): the byte that began it is the wrong one.
	while (!decodes(bytes.subarray(0, sound), false)) sound -= 1;
	const line = bytes
		.subarray(0, sound)
		.reduce((count, byte) => (byte === 10 ? count + 1 : count), 1);
	return { offset: sound, line };
}

/** `stream` lets a prefix end inside a character. */
function decodes(bytes: Uint8Array, stream: boolean): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
		return true;
	} catch {
		return false;
	}
}
