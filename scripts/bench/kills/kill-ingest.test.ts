import { expect, test } from 'vitest';
import { goldenSource } from '../../ingest/fixtures/golden-source.ts';
import { makeLetterPdf } from '../../ingest/fixtures/letter-pdf.ts';
import { makeTestFolder } from '../../ingest/fixtures/run-command.ts';
import { killIngest } from './kill-ingest.ts';

test(
	'a library whose runs were killed ends as one that was never disturbed',
	{ timeout: 600_000 },
	async () => {
		const folder = makeTestFolder();
		const letter = goldenSource('unannounced-letter');
		for (let day = 1; day <= 8; day += 1)
			await folder.write(`in/${day}.txt`, letter.replaceAll('4 May 2010', `${day} May 2010`));
		await folder.write('in/visit.pdf', makeLetterPdf());
		const documents = `${folder.path}/in`;
		const result = await killIngest({ documents, kills: 4, seed: 7, onKill: () => undefined });
		expect(result).toMatchObject({ kills: 4, faults: [] });
	},
);
