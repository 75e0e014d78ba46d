import { expect, test } from 'vitest';
import { pdfObjects, pdfStream, writePdf } from '../fixtures/make-pdf.ts';
import { PdfObjects } from '../pdf-objects/pdf-objects.ts';
import { PdfRef, type PdfDict } from '../pdf-objects/pdf-value.ts';
import { findNoWidthCodes } from './no-width-codes.ts';

/** The codes of a font with these entries, and this map of codes. */
function find(entries: string, map = '') {
	const objects = pdfObjects([[]]);
	const number = objects.length + 1;
	objects.push(`<< /Type /Font ${entries} >>`, pdfStream(map));
	const pdf = new PdfObjects(writePdf(objects));
	const found = findNoWidthCodes(pdf, pdf.resolve(new PdfRef(number)) as PdfDict);
	return found === 'any' ? found : [...found];
}
const findInMap = (map: string) =>
	find(`/ToUnicode ${pdfObjects([[]]).length + 2} 0 R`, `begincmap ${map} endcmap`);

test.each<[map: string, codes: number[]]>([
	['2 beginbfchar <61> <200B> <62> <0062> endbfchar', [0x61]],
	['1 beginbfchar <0061> <0078 200d> endbfchar', [0x61]],
	['1 beginbfchar <61> <DB40DC41> endbfchar', [0x61]],
	['1 beginbfrange <a0> <af> <00a0> endbfrange', [0xad]],
	['1 beginbfrange <01> <0a> <2007> endbfrange', [5, 6, 7, 8, 9]],
	['1 beginbfrange <01> <03> [<0041> <FEFF> <0042>] endbfrange', [2]],
	['1 beginbfrange <01> <02> <200B0041> endbfrange', [1, 2]],
])('finds in "%s" the codes %j', (map, codes) => {
	expect(findInMap(map)).toEqual(codes);
});

test.each([
	['an ellipsis', '1 beginbfchar <0b> <2026> endbfchar'],
	['a narrow space', '1 beginbfchar <0b> <202F> endbfchar'],
	['a range that ends before them', '1 beginbfrange <01> <04> <2007> endbfrange'],
	['letters', '1 beginbfrange <20> <7e> <0020> endbfrange'],
])('finds nothing in the map of %s', (_, map) => {
	expect(findInMap(map)).toEqual([]);
});

test.each([
	['ends in the middle of a pair', '2 beginbfchar <61> <0061> <62> endbfchar'],
	['does not end', '1 beginbfrange <01> <02> [<0041> endbfrange'],
	['goes backwards', '1 beginbfrange <09> <02> <0041> endbfrange'],
])('takes any code for one of them where the map %s', (_, map) => {
	expect(findInMap(map)).toBe('any');
});

test('reads the names of a font without a map', () => {
	const differences = '/Encoding << /Differences [65 /A /afii61664 90 /uni202E /softhyphen /Z] >>';
	expect(find(differences)).toEqual([66, 90, 91]);
});
