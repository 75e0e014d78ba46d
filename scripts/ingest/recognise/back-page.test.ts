import { expect, test } from 'vitest';
import { findPdfBlocks } from '../blocks/find-pdf-blocks.ts';
import { blockText } from '../blocks/block.ts';
import { printPages, type MadeLine } from '../fixtures/print-pages.ts';
import { splitBackPage } from './back-page.ts';

const about =
	"The Office for Standards in Education, Children's Services and Skills (Ofsted) regulates.";
const part = (...pages: (readonly MadeLine[])[]) => {
	const { text, back } = splitBackPage(findPdfBlocks(printPages(pages)).blocks);
	return { text: text.map(blockText), back: back.map(blockText) };
};

test.each([
	'If you are not happy with the inspection or the report, you can complain.',
	'Any complaints about the inspection or the report should be made.',
	about,
	'© Crown copyright 2024',
])('begins the back page at %j', (opening) => {
	expect(part(['The text.'], [opening, 'Piccadilly Gate'])).toEqual({
		text: ['The text.'],
		back: [opening, 'Piccadilly Gate'],
	});
});

test('parts it from a last line without a full stop', () => {
	expect(part(['Team: Ada Sample'], [about])).toEqual({
		text: ['Team: Ada Sample'],
		back: [about],
	});
});

test('lets it take two pages at the end', () => {
	expect(part(['The text.'], [about], ['Website: www.gov.uk'])).toEqual({
		text: ['The text.'],
		back: [about, 'Website: www.gov.uk'],
	});
});

test('ends one in the middle of a document with its page', () => {
	expect(part(['One.'], [about, 'Address.'], ['Two.'], ['Three.'], [about])).toEqual({
		text: ['One.', 'Two.', 'Three.'],
		back: [about, 'Address.', about],
	});
});

test('finds none where there is none', () => {
	expect(part(['The text.'])).toEqual({ text: ['The text.'], back: [] });
});
