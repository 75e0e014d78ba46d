import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
	makePdf,
	pageObject,
	pdfObjects,
	pdfStream,
	writePdf,
	type PdfObjects,
} from '../fixtures/make-pdf.ts';
import { packPdf } from '../fixtures/pack-pdf.ts';
import { readPdf } from './read-pdf.ts';

const page = (text: string) => [{ text, y: 700 }];
const threePages = [page('The first page.'), page('The second page.'), page('The third page.')];

/** A PDF of three pages, with one object replaced. */
function damage(object: number, replacement: string, pages = threePages): Buffer {
	const objects = pdfObjects(pages);
	objects[object - 1] = replacement;
	return writePdf(objects);
}

/** A PDF whose font numbers its letters and does not say which they are. */
function unmappedPdf(text: string): Buffer {
	const objects: PdfObjects = pdfObjects([page('')]);
	const glyphs = [...text].map((letter) =>
		(letter.charCodeAt(0) - 29).toString(16).padStart(4, '0'),
	);
	objects[2] =
		'<< /Type /Font /Subtype /Type0 /BaseFont /Made-up /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made-up /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /Made-up /Flags 4 >> >>] >>';
	objects[pageObject(1)] = pdfStream(`BT /F1 12 Tf 1 0 0 1 71 700 Tm <${glyphs.join('')}> Tj ET`);
	return writePdf(objects);
}

/** Encrypted with no password: pdf.js opens it. */
const restricted = (() => {
	const padding = Buffer.from(
		'28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
		'hex',
	);
	const owner = Buffer.alloc(32, 1);
	const key = createHash('md5')
		.update(Buffer.concat([padding, owner, Buffer.from([252, 255, 255, 255, 0])]))
		.digest()
		.subarray(0, 5);
	const user = Buffer.from(rc4(key, padding)).toString('hex');
	return `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${user}> /P -4 >> /ID [<00> <00>]`;
})();

function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
	const state = Array.from({ length: 256 }, (_, index) => index);
	const swap = (a: number, b: number) => {
		[state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0];
	};
	for (let i = 0, j = 0; i < 256; i += 1) {
		j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
		swap(i, j);
	}
	let [i, j] = [0, 0];
	return data.map((byte) => {
		i = (i + 1) & 255;
		j = (j + (state[i] ?? 0)) & 255;
		swap(i, j);
		return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0);
	});
}

const password = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> /P -4 >> /ID [<00> <00>]`;

test('reads the lines of each page, and when the PDF was made', async () => {
	const objects = [...pdfObjects(threePages), '<< /CreationDate (D:20191104101500Z) >>'];
	expect(await readPdf(writePdf(objects, `/Info ${objects.length} 0 R`), 'a.pdf')).toMatchObject({
		ok: true,
		value: {
			pages: 3,
			created: '2019-11-04',
			lines: [
				{ number: 1, text: 'The first page.', layout: { page: 1, x: 71, y: 700, size: 12 } },
				{ number: 2, text: 'The second page.', layout: { page: 2 } },
				{ number: 3, text: 'The third page.', layout: { page: 3 } },
			],
		},
	});
});

test.each<[what: string, pdf: Buffer, rule: string, message: string]>([
	['no pages', makePdf([]), 'pdf-broken', 'the PDF has no pages'],
	[
		'no end',
		makePdf(threePages).subarray(0, 1000),
		'pdf-broken',
		'the PDF is cut off: its end is missing',
	],
	[
		'nothing but its first words',
		Buffer.from('%PDF-1.4\nand no more'),
		'pdf-broken',
		'the PDF is damaged: nothing says where its objects are',
	],
	[
		'a password',
		writePdf(pdfObjects(threePages), password),
		'pdf-encrypted',
		'the PDF asks for a password',
	],
	[
		'restrictions',
		writePdf(pdfObjects(threePages), restricted),
		'pdf-encrypted',
		'the PDF is encrypted, though it opens without a password',
	],
	[
		'10,000 pages',
		makePdf(Array.from({ length: 10_000 }, () => [])),
		'pdf-too-long',
		'the PDF has 10000 pages',
	],
	[
		'pages without words',
		makePdf([[], []]),
		'file-image',
		'the PDF has pages (2) but no words: they are pictures',
	],
	[
		'no page that can be read',
		damage(pageObject(1) + 1, '<< /Length 4 /Filter /FlateDecode >>\nstream\nabcd\nendstream', [
			[],
		]),
		'pdf-broken',
		'no page of the PDF can be read; of page 1: it does not unpack whole',
	],
	[
		'fonts that map to no letters',
		unmappedPdf('Dear Ada, this is a page of many words, and none of them can be read.'),
		'pdf-unmapped',
		'the fonts of the PDF do not say which letters they draw',
	],
])('refuses a PDF with %s', async (_, pdf, rule, message) => {
	expect(await readPdf(pdf, 'a.pdf', 'in/a.pdf')).toEqual({
		ok: false,
		problems: [{ rule, path: 'in/a.pdf', message }],
	});
});

/** A PDF of three pages, the last of which draws this with these resources. */
function lastPage(content: string, resources = '', ...more: string[]): Buffer {
	const objects = pdfObjects(threePages);
	objects[pageObject(3) - 1] =
		`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${pageObject(3) + 1} 0 R /Resources << /Font << /F1 3 0 R >> ${resources} >> >>`;
	objects[pageObject(3)] = pdfStream(content);
	return writePdf([...objects, ...more]);
}

const drawsText = 'BT /F1 12 Tf 1 0 0 1 71 700 Tm (The third page.) Tj ET';
/** The stream of the last page with one byte of it changed, counted from its end. */
const changedByte = (fromEnd: number) => {
	const stream = pdfStream(drawsText);
	const at = stream.indexOf('\nendstream') - fromEnd;
	return `${stream.slice(0, at)}${String.fromCharCode(stream.charCodeAt(at) ^ 1)}${stream.slice(at + 1)}`;
};
const contents = pageObject(3) + 1;
/** Resources that call the first object after those of the pages X. */
const drawsX = `/XObject << /X ${contents + 1} 0 R >>`;
const form = (stream: string) =>
	stream.replace('<<', '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9]');

test.each<[what: string, pdf: Buffer, reason: string]>([
	['that is not there', damage(pageObject(3), 'null'), 'it is missing'],
	['whose contents are not there', damage(contents, 'null'), 'part of its content is missing'],
	[
		'whose contents do not unpack',
		damage(contents, '<< /Length 4 /Filter /FlateDecode >>\nstream\nabcd\nendstream'),
		'it does not unpack whole',
	],
	['with one byte changed', damage(contents, changedByte(9)), 'it does not unpack whole'],
	['whose checksum is another', damage(contents, changedByte(1)), 'it does not unpack whole'],
	[
		'whose contents break off',
		lastPage(`${drawsText} BT (and`),
		'its content breaks off in a string',
	],
	[
		'with an unknown operator',
		lastPage(`${drawsText} 1 Qq`),
		'its content has "Qq", which draws nothing',
	],
	['without its font', lastPage(drawsText.replace('F1', 'F9')), 'a font is missing'],
	[
		'whose font has lost its letters',
		lastPage(
			drawsText.replace('F1', 'F9'),
			'/Font << /F9 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 99 0 R >> >>',
		),
		'part of a font is missing',
	],
	[
		'without a form that it draws',
		lastPage(`${drawsText} /X Do`),
		'something that it draws is missing',
	],
	[
		'with a damaged form',
		lastPage(`${drawsText} /X Do`, drawsX, form(changedByte(9))),
		'it does not unpack whole',
	],
	[
		'whose form draws itself',
		lastPage(`${drawsText} /X Do`, drawsX, form(pdfStream('/X Do'))),
		'it draws forms without end',
	],
	['that is a picture', lastPage('0 0 100 100 re f'), 'it has no words, or is a picture of them'],
])('goes on without a page %s, and says after which line it would come', async (_, pdf, reason) => {
	expect(await readPdf(pdf, 'a.pdf')).toMatchObject({
		ok: true,
		value: { pages: 3, unreadPages: [{ page: 3, after: 2, reason }], lines: [{}, {}] },
	});
});

test('reads a page whose picture is damaged', async () => {
	const picture =
		'<< /Type /XObject /Subtype /Image /Width 9 /Height 9 /Length 4 /Filter /FlateDecode >>\nstream\nabcd\nendstream';
	const read = await readPdf(lastPage(`/X Do ${drawsText}`, drawsX, picture), 'a.pdf');
	expect(read).toMatchObject({ ok: true, value: { lines: [{}, {}, { text: 'The third page.' }] } });
	expect(read).not.toHaveProperty('value.unreadPages');
});

test.each([
	['that is packed', packPdf(pdfObjects(threePages))],
	['with bytes before it', Buffer.concat([Buffer.from('MIME\n'), makePdf(threePages)])],
])('reads a PDF %s', async (_, pdf) => {
	const read = await readPdf(pdf, 'a.pdf');
	expect(read).toMatchObject({ ok: true, value: { lines: [{}, {}, {}] } });
	expect(read).not.toHaveProperty('value.unreadPages');
});
