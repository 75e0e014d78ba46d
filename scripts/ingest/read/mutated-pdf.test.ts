import { expect, test } from 'vitest';
import { judge, readWhole } from '../fixtures/judge-mutant.ts';
import { letterPdfObjects } from '../fixtures/letter-pdf.ts';
import { writePdf } from '../fixtures/make-pdf.ts';
import { mutatePdf } from '../fixtures/mutate-pdf.ts';
import { packPdf } from '../fixtures/pack-pdf.ts';

/** Southwark is whom the made-up letter is about. */
const authorities = [{ slug: 'southwark', name: 'Southwark', alsoKnownAs: [] }];
/** Copies of each; `npm run fuzz:pdf` makes thousands of real reports. */
const copies = 150;

test.each([
	['written plainly', writePdf(letterPdfObjects())],
	['packed', packPdf(letterPdfObjects())],
])(
	'never loses a word in silence where a stream of a PDF %s is damaged',
	{ timeout: 120_000 },
	async (_, pdf) => {
		const whole = await readWhole(pdf, authorities);
		expect(whole.words?.length).toBeGreaterThan(200);
		const silent: string[] = [];
		const seen = new Set<string>();
		for (let seed = 1; seed <= copies; seed += 1) {
			const { bytes, place, change } = mutatePdf(pdf, seed);
			const verdict = judge(whole, await readWhole(bytes, authorities));
			seen.add(verdict);
			if (verdict === 'silent' && place === 'stream') silent.push(`seed ${seed}: ${change}`);
		}
		expect(silent).toEqual([]);
		expect(seen).toContain('told');
	},
);
