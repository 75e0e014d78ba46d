import { expect, onTestFinished, test } from 'vitest';
import { makeLetterPdf } from '../fixtures/letter-pdf.ts';
import { readPdf } from '../read/read-pdf.ts';
import { speedUpPdfs } from './speed-up-pdfs.ts';

test('changes nothing of what is read', async () => {
	const { DecompressionStream, structuredClone } = globalThis;
	onTestFinished(() => {
		Object.assign(globalThis, { DecompressionStream, structuredClone });
	});
	const before = await readPdf(makeLetterPdf(), 'a.pdf');
	speedUpPdfs();
	expect(globalThis.structuredClone).not.toBe(structuredClone);
	expect(await readPdf(makeLetterPdf(), 'a.pdf')).toEqual(before);
	expect(before.ok).toBe(true);
});
