import { expect, test } from 'vitest';
import { judge, judgeText, readWhole } from './fixtures/judge-mutant.ts';
import { letterPdfObjects } from './fixtures/letter-pdf.ts';
import { writePdf } from './fixtures/make-pdf.ts';
import { goldenSource } from './fixtures/golden-source.ts';
import { mutatePdf } from './fixtures/mutate-pdf.ts';
import { mutateText } from './fixtures/mutate-text.ts';
import { packPdf } from './fixtures/pack-pdf.ts';

/** Whom the made-up documents are about. */
const authorities = ['Southwark', 'Knowsley', 'Wirral'].map((name) => ({
	slug: name.toLowerCase(),
	name,
	alsoKnownAs: [],
}));
/** Copies of each; `npm run fuzz` makes thousands of real reports. */
const copies = 150;

test.each([
	['written plainly', writePdf(letterPdfObjects())],
	['packed', packPdf(letterPdfObjects())],
])('never loses a word in silence where a stream of a PDF %s is damaged', async (_, pdf) => {
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
});

test.each(['unannounced-letter', 'monitoring-letter', 'safeguarding-report'])(
	'never takes a text that is cut off for a whole one, and reads or refuses any other damage: %s',
	async (name) => {
		const text = Buffer.from(goldenSource(name));
		const whole = await readWhole(text, authorities);
		expect(whole.words?.length).toBeGreaterThan(200);
		const silent: string[] = [];
		const seen = new Set<string>();
		for (let seed = 1; seed <= 2 * copies; seed += 1) {
			const { bytes, place, change } = mutateText(text, seed);
			const verdict = judgeText(whole, await readWhole(bytes, authorities), place);
			seen.add(`${place} ${verdict}`);
			if (verdict === 'silent') silent.push(`seed ${seed}: ${change}`);
		}
		expect(silent).toEqual([]);
		expect(seen).toContain('end told');
		expect(seen).toContain('text told');
	},
);
