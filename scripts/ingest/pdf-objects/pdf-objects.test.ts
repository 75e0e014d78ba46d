import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pageObject, pdfObjects, writePdf } from '../fixtures/make-pdf.ts';
import { packPdf } from '../fixtures/pack-pdf.ts';
import { PdfObjects } from './pdf-objects.ts';
import { readPageTree } from './page-tree.ts';
import { PdfDamage, PdfRef, PdfStream, WrongTable } from './pdf-value.ts';

const objects = pdfObjects([[{ text: 'One.', y: 700 }], [{ text: 'Two.', y: 700 }]]);
const textOf = (pdf: Buffer, number: number) => {
	const file = new PdfObjects(pdf);
	const stream = file.resolve(new PdfRef(number));
	return stream instanceof PdfStream ? Buffer.from(file.unpack(stream)).toString('latin1') : stream;
};
/** Object 1 holds these bytes packed, with this added to what its dictionary says. */
const textOfStream = (packed: Buffer, dict = '/Filter /FlateDecode', length = packed.length) =>
	textOf(
		writePdf([`<< /Length ${length} ${dict} >>\nstream\n${packed.toString('latin1')}\nendstream`]),
		1,
	);
const packed = deflateSync('words of a page');

test('reads objects by a table, and by one that is packed', () => {
	for (const pdf of [writePdf(objects), packPdf(objects)]) {
		expect(textOf(pdf, pageObject(1) + 1)).toContain('(One.) Tj');
		expect(readPageTree(new PdfObjects(pdf))).toMatchObject([
			{ box: [0, 0, 595, 842] },
			{ box: [0, 0, 595, 842] },
		]);
	}
});

test('takes a newer table before an older, and looks past bytes before the PDF', () => {
	const first = Buffer.concat([Buffer.from('From: mail\n'), writePdf(['(old)', '(kept)'])]);
	const at = first.length - 11;
	const table = at + '1 0 obj\n(new)\nendobj\n'.length;
	const before = /startxref\n(\d+)/u.exec(first.toString('latin1'))?.[1] ?? '';
	const update = `1 0 obj\n(new)\nendobj\nxref\n1 1\n${String(at).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 3 /Root 1 0 R /Prev ${before} >>\nstartxref\n${table}\n%%EOF`;
	const file = new PdfObjects(Buffer.concat([first, Buffer.from(update)]));
	expect([1, 2, 9].map((number) => file.resolve(new PdfRef(number)))).toEqual([
		'new',
		'kept',
		undefined,
	]);
});

test.each<[what: string, text: () => unknown, message: string]>([
	['with a wrong checksum', () => textOfStream(change(packed, -1)), 'it does not unpack whole'],
	['that ends early', () => textOfStream(packed.subarray(0, -6)), 'it does not unpack whole'],
	[
		'that more follows',
		() => textOfStream(Buffer.concat([packed, Buffer.from('more')])),
		'more follows where it should end',
	],
	[
		'that unpacks without end',
		() => textOfStream(deflateSync(Buffer.alloc(60_000_000))),
		'it unpacks to more than 50 million bytes',
	],
	[
		'packed in an unknown way',
		() => textOfStream(packed, '/Filter /Squeeze'),
		'it is packed by "Squeeze", which is unknown',
	],
	[
		'that is not packed, of a wrong length',
		() => textOfStream(packed, '', 3),
		'a stream has no end',
	],
])('refuses a stream %s', (_, text, message) => {
	expect(text).toThrow(new PdfDamage(message));
});

test('forgives a wrong length where a checksum proves the stream', () => {
	expect(textOfStream(packed, '/Filter /FlateDecode', 3)).toBe('words of a page');
});

test.each([
	['ASCIIHexDecode', '776f 7264 73>', 'words'],
	['ASCII85Decode', 'GAhM4Er~>', 'words'],
	['RunLengthDecode', '\x01wo\x02rds\xfes\x80', 'wordssss'.slice(0, 8)],
	['LZWDecode', '\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01', '-----A---B'],
])('unpacks %s', (filter, bytes, text) => {
	expect(textOfStream(Buffer.from(bytes, 'latin1'), `/Filter /${filter}`)).toBe(text);
});

test('reads a table whose numbers begin one too late', () => {
	const pdf = writePdf(objects)
		.toString('latin1')
		.replace(/xref\n0 /u, 'xref\n1 ');
	expect(textOf(Buffer.from(pdf, 'latin1'), pageObject(1) + 1)).toContain('(One.) Tj');
});

test('refuses a table that leads to something else, and knows it for a fault of the whole PDF', () => {
	const pdf = writePdf(objects)
		.toString('latin1')
		.replace('0000000009 00000 n', '0000000012 00000 n');
	expect(() => readPageTree(new PdfObjects(Buffer.from(pdf, 'latin1')))).toThrow(WrongTable);
	expect(() => new PdfObjects(Buffer.from('%PDF-1.4\nstartxref\n0\n'))).toThrow(WrongTable);
});

test.each([
	['has lost a page', '/Kids [5 0 R] /Count 2', 'it says that it has 2 pages, and has 1'],
	['has no end', `/Kids [${'['.repeat(200)}`, 'its values are nested too deeply'],
])('refuses a list of pages that %s', (_, list, message) => {
	const damaged = [...objects];
	damaged[1] = `<< /Type /Pages ${list} >>`;
	expect(() => readPageTree(new PdfObjects(writePdf(damaged)))).toThrow(message);
});

test('puts damage in the place of a page that is missing, or stands there twice', () => {
	const damaged = [...objects];
	damaged[1] = '<< /Type /Pages /Kids [5 0 R 5 0 R 99 0 R 3 0 R] /Count 4 >>';
	const [, ...others] = readPageTree(new PdfObjects(writePdf(damaged)));
	expect(others.map((leaf) => (leaf as Error).message)).toEqual([
		'another page stands in its place',
		'it is missing',
		'something else stands in its place',
	]);
});

test('ends where an object refers to itself', () => {
	const pdf = writePdf(['2 0 R', '1 0 R', '<< /Length 3 0 R >>\nstream\nx\nendstream']);
	const file = new PdfObjects(pdf);
	expect(() => file.resolve(new PdfRef(1))).toThrow('an object refers to itself');
	expect(() => file.resolve(new PdfRef(3))).toThrow('an object refers to itself');
});

function change(bytes: Buffer, at: number): Buffer {
	const changed = Buffer.from(bytes);
	const index = at < 0 ? bytes.length + at : at;
	changed[index] = (changed[index] ?? 0) ^ 1;
	return changed;
}
