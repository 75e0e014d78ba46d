import { expect, test } from 'vitest';
import type { HiddenReason } from '../../../src/model/hidden-text.ts';
import { makePdf, pageObject, pdfObjects, pdfStream, writePdf } from '../fixtures/make-pdf.ts';
import { readPdf } from './read-pdf.ts';

const widths = Array<number>(224).fill(500).join(' ');
/** A font in which each letter is half as wide as it is high. */
const font = `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [${widths}] >>`;

/** The first object that a drawing adds. */
const own = pageObject(2);

/** A PDF of one page that draws this, with these resources, more objects, and entries of its catalogue. */
function drawing(content: string, resources = '', more: string[] = [], catalogue = ''): Buffer {
	const objects = pdfObjects([[]]);
	objects[0] = `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`;
	objects[2] = font;
	objects[pageObject(1) - 1] =
		`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${pageObject(1) + 1} 0 R /Resources << /Font << /F1 3 0 R >> ${resources} >> >>`;
	objects[pageObject(1)] = pdfStream(content);
	return writePdf([...objects, ...more]);
}

const show = (text: string, y: number, x = 72, name = 'F1') =>
	`BT /${name} 12 Tf 1 0 0 1 ${x} ${y} Tm ${text} Tj ET`;
const seen = show('(Leaders know their services well and act.)', 700);
const secret = show('(Ada Bond)', 600);
const layers = (config: string) => `/OCProperties << /OCGs [${own} 0 R] /D << ${config} >> >>`;
const layer = ['<< /Type /OCG /Name (Draft) >>'];
const form = (dict: string, content: string) =>
	pdfStream(content).replace('<<', `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] ${dict}`);
const picture =
	'<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\nx\nendstream';

async function read(pdf: Buffer) {
	const document = await readPdf(pdf, 'a.pdf');
	if (!document.ok) throw new Error(JSON.stringify(document.problems));
	const { hidden = [], lines } = document.value;
	return { lines: lines.map(({ text }) => text), hidden };
}

test.each<[how: string, reason: HiddenReason, pdf: Buffer]>([
	['drawn invisibly', 'drawn-invisibly', drawing(`${seen} 3 Tr ${secret}`)],
	['that only clip', 'drawn-invisibly', drawing(`${seen} 7 Tr ${secret}`)],
	[
		'without any opacity',
		'drawn-invisibly',
		drawing(`${seen} /G gs ${secret}`, '/ExtGState << /G << /ca 0 >> >>'),
	],
	['white on paper', 'colour-of-ground', drawing(`${seen} 1 g ${secret}`)],
	['white by four inks', 'colour-of-ground', drawing(`${seen} 0 0 0 0 k ${secret}`)],
	[
		'in a colour space, as white as paper',
		'colour-of-ground',
		drawing(`${seen} /C cs 1 1 1 sc ${secret}`, '/ColorSpace << /C [/CalRGB << >>] >>'),
	],
	[
		'in the colour of their box',
		'colour-of-ground',
		drawing(`${seen} 0 0 1 rg 60 590 200 30 re f 0 0 1 rg ${secret}`),
	],
	['outlined in the colour of paper', 'colour-of-ground', drawing(`${seen} 1 Tr 1 G ${secret}`)],
	['outside of a clip', 'clipped-away', drawing(`${seen} q 0 0 50 50 re W n ${secret} Q`)],
	['within a clip of nothing', 'clipped-away', drawing(`${seen} 0 0 0 0 re W n ${secret}`)],
	[
		'beside a clip that is no rectangle',
		'clipped-away',
		drawing(`${seen} q 0 500 m 500 700 l 0 900 l h W n ${show('(Ada Bond)', 550, 300)} Q`),
	],
	['under a box', 'covered', drawing(`${seen} ${secret} 60 590 200 30 re f`)],
	['under a white box', 'covered', drawing(`${seen} ${secret} 1 g 60 590 200 30 re f`)],
	[
		'under a picture',
		'covered',
		drawing(`${seen} ${secret} q 200 0 0 30 60 590 cm /P Do Q`, `/XObject << /P ${own} 0 R >>`, [
			picture,
		]),
	],
	[
		'under a box of a form',
		'covered',
		drawing(`${seen} ${secret} /X Do`, `/XObject << /X ${own} 0 R >>`, [
			form('', '60 590 200 30 re f'),
		]),
	],
	[
		'in a form, drawn invisibly',
		'drawn-invisibly',
		drawing(`${seen} /X Do`, `/XObject << /X ${own} 0 R >>`, [
			form('/Resources << /Font << /F1 3 0 R >> >>', `3 Tr ${secret}`),
		]),
	],
	['too small', 'too-small', drawing(`${seen} ${secret.replace('12 Tf', '0.01 Tf')}`)],
	['too small by the matrix', 'too-small', drawing(`${seen} .01 0 0 .01 0 0 cm ${secret}`)],
	['outside of the page', 'outside-page', drawing(`${seen} ${show('(Ada Bond)', 900)}`)],
	['left of the page', 'outside-page', drawing(`${seen} ${show('(Ada Bond)', 600, -200)}`)],
	[
		'on a hidden layer',
		'hidden-layer',
		drawing(
			`${seen} /OC /L BDC ${secret} EMC`,
			`/Properties << /L ${own} 0 R >>`,
			layer,
			layers(`/OFF [${own} 0 R]`),
		),
	],
	[
		'on a layer that is hidden as all are',
		'hidden-layer',
		drawing(
			`${seen} /OC /L BDC ${secret} EMC`,
			`/Properties << /L << /Type /OCMD /OCGs [${own} 0 R] >> >>`,
			layer,
			layers('/BaseState /OFF'),
		),
	],
])('counts words %s as %s, and leaves them out', async (_, reason, pdf) => {
	const { lines, hidden } = await read(pdf);
	expect(lines).toEqual(['Leaders know their services well and act.']);
	expect(hidden).toMatchObject([{ page: 1, reason, words: 2, text: 'Ada Bond' }]);
});

test('marks a hidden line that the page shows as well', async () => {
	const again = show('(know their services well)', 900);
	const { hidden } = await read(drawing(`${seen} ${again} ${show('(Leaders know)', 950)}`));
	expect(hidden).toMatchObject([{ repeated: true, text: 'know their services well' }, {}]);
	expect(hidden[1]).not.toHaveProperty('repeated');
});

test('knows how wide the letters of fonts are that every reader has', async () => {
	const line = `${'it will fill all of its little hill '.repeat(3)}if it is still`;
	const { lines, hidden } = await read(
		makePdf([
			[
				{ text: line, y: 700 },
				{ text: 'It was ill.', y: 680 },
			],
		]),
	);
	expect(lines).toEqual([line, 'It was ill.']);
	expect(hidden).toEqual([]);
});

test('counts words whose letters lie on one another', async () => {
	const { lines, hidden } = await read(drawing(`${seen} 0.1 Tz ${show('(Ada)', 600)}`));
	expect(lines).toHaveLength(1);
	expect(hidden).toMatchObject([{ reason: 'too-small', text: 'Ada' }]);
});

test.each<[what: string, pdf: Buffer]>([
	['white on a coloured box', drawing(`${seen} 0 0 1 rg 60 590 200 30 re f 1 g ${secret}`)],
	[
		'white on a picture',
		drawing(
			`${seen} q 200 0 0 30 60 590 cm /P Do Q 1 g ${secret}`,
			`/XObject << /P ${own} 0 R >>`,
			[picture],
		),
	],
	['over a box that is drawn before', drawing(`${seen} 0.9 g 60 590 200 30 re f 0 g ${secret}`)],
	['under a rule', drawing(`${seen} ${secret} 60 602 200 0.5 re f`)],
	[
		'under a box that can be seen through',
		drawing(`${seen} ${secret} /G gs 60 590 200 30 re f`, '/ExtGState << /G << /ca 0.3 >> >>'),
	],
	[
		'under a marker of another blend',
		drawing(
			`${seen} ${secret} /G gs 60 590 200 30 re f`,
			'/ExtGState << /G << /BM /Multiply >> >>',
		),
	],
	['under the frame of a box', drawing(`${seen} ${secret} 60 590 200 30 re S`)],
	['within a clip', drawing(`${seen} q 60 590 200 30 re W n ${secret} Q`)],
	[
		'that run over the edge of their text box',
		drawing(`q 60 605 400 200 re W n ${seen} ${show('(Their address:)', 612)} ${secret} Q`),
	],
	[
		'on a layer that is shown',
		drawing(
			`${seen} /OC /L BDC ${secret} EMC`,
			`/Properties << /L ${own} 0 R >>`,
			layer,
			layers('/OFF []'),
		),
	],
	['as small as a note', drawing(`${seen} ${secret.replace('12 Tf', '4 Tf')}`)],
])('reads words %s', async (_, pdf) => {
	const { lines, hidden } = await read(pdf);
	expect(hidden).toEqual([]);
	expect(lines.at(-1)).toBe('Ada Bond');
});

test('parts a line of which some words are hidden, and says where they stand', async () => {
	const { lines, hidden } = await read(
		drawing(`${seen} ${show('(Mother of Ada Bond spoke.)', 600)} 130 590 52 30 re f`),
	);
	expect(lines).toEqual(['Leaders know their services well and act.', 'Mother of', 'spoke.']);
	expect(hidden).toEqual([
		{
			page: 1,
			reason: 'covered',
			words: 2,
			place: { x: 132, y: 600, width: 48, height: 12 },
			text: 'Ada Bond',
		},
	]);
});

test.each([
	['a space without width', '200B'],
	['a turn of direction', '202E'],
	['a letter and a joiner', '0078200D'],
])('takes %s out of words, and counts it', async (_, to) => {
	const objects = pdfObjects([[]]);
	objects[2] = font;
	objects[pageObject(1) - 1] =
		`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${pageObject(1) + 1} 0 R /Resources << /Font << /F1 3 0 R /F9 ${own} 0 R >> >> >>`;
	objects[pageObject(1)] = pdfStream(`${seen} ${show('(axa)', 600, 72, 'F9')}`);
	const map = `begincmap 1 begincodespacerange <00> <ff> endcodespacerange 2 beginbfchar <61> <0061> <78> <${to}> endbfchar endcmap`;
	objects.push(font.replace('>>', `/ToUnicode ${own + 1} 0 R >>`), pdfStream(map));
	const { lines, hidden } = await read(writePdf(objects));
	expect(lines.at(-1)).toBe(to.length > 4 ? 'axa' : 'aa');
	expect(hidden).toMatchObject([{ reason: 'no-width', words: 1, page: 1 }]);
});

test('refuses a PDF most of whose words cannot be seen, as of recognised text under a scan', async () => {
	expect(await readPdf(drawing(`${secret} 3 Tr ${seen}`), 'a.pdf')).toMatchObject({
		ok: false,
		problems: [
			{ rule: 'pdf-hidden', message: 'of the 9 words of the PDF 7 cannot be seen on its pages' },
		],
	});
});
