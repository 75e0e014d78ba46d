import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allFindings, allSections } from '../../src/model/body-parts.ts';
import { findingText, plainText } from '../../src/model/body.ts';
import type { Outcome } from '../../src/model/problem.ts';
import { projectRoot } from '../cli/project.ts';
import { readAuthorities } from '../library/read-authorities.ts';
import { convert, type Conversion } from './convert.ts';
import { printPdf } from './fixtures/print-pdf.ts';
import { printReport } from './fixtures/print-report.ts';
import { textForms } from './fixtures/text-forms.ts';
import { readDocument } from './read/read-document.ts';
import { plainForm } from './wording/plain-form.ts';

/** The documents that ship with the project: a line for each paragraph, as their extraction left them. */
const documents = [
	'wirral/2010-08-18',
	'st-helens/2011-03-31',
	'knowsley/2011-05-17',
	'st-helens/2012-08-10',
	'st-helens/2022-01-14',
];

/** The form that cannot be read: guessing the encoding would change apostrophes and dashes in the evidence. */
const refused = 'Windows-1252';

const authorities = await readAuthorities(join(projectRoot, 'content/authorities'));

describe.each(documents)('%s', async (id) => {
	const text = readFileSync(join(projectRoot, `content/sources/${id}.txt`), 'utf8');
	const original = tell(await convertBytes(Buffer.from(text)));

	test.each(Object.entries(textForms).filter(([form]) => form !== refused))(
		'says the same when received %s',
		async (_, make) => {
			expect(tell(await convertBytes(make(text)))).toEqual(original);
		},
	);

	test.each([
		['with tags', true],
		['without tags', false],
	])('says the same when printed as a PDF %s', async (_, isTagged) => {
		const received = await convertBytes(Buffer.from(text));
		const body = received.ok ? received.value.body : [];
		const pages = printReport(body, text.split('\n'));
		const pdf = await convertBytes(printPdf(pages, { created: '2012-01-01', isTagged }));
		expect(pdf).toMatchObject({ value: { frontmatter: { source: { format: 'pdf' } } } });
		expect(tell(pdf)).toEqual(original);
	});

	test(`asks for another encoding than ${refused}`, async () => {
		const outcome = await convertBytes(textForms[refused]?.(text) ?? Buffer.alloc(0));
		const problems = outcome.ok ? [] : outcome.problems;
		expect(problems).toMatchObject([
			{ rule: 'file-encoding', message: expect.stringContaining('may be Windows-1252') },
		]);
	});
});

async function convertBytes(bytes: Buffer): Promise<Outcome<Conversion>> {
	const document = await readDocument(bytes, 'received');
	return document.ok ? convert(document.value, { authorities, path: 'received' }) : document;
}

/** What a report says, whatever its document was received as. */
function tell(outcome: Outcome<Conversion>) {
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
	const { id, frontmatter, body } = outcome.value;
	const { inspected, published, overall, judgements, inspectors, kind } = frontmatter;
	return {
		...{ id, kind, published, inspected, overall, inspectors: inspectors.map(({ name }) => name) },
		judgements: judgements.map(({ area, grade }) => `${area} ${grade}`),
		sections: allSections(body).map(({ id: section, heading }) =>
			plainForm(`${section}: ${plainText(heading)}`),
		),
		findings: allFindings(body).map((finding) =>
			plainForm(`${finding.id} ${finding.kind} ${finding.due ?? ''}: ${findingText(finding)}`),
		),
	};
}
