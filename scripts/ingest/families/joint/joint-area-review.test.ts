import { expect, test } from 'vitest';
import { allFindings } from '../../../../src/model/body-parts.ts';
import { findingText } from '../../../../src/model/body.ts';
import { convert } from '../../convert.ts';
import { knowsley } from '../../fixtures/made-authorities.ts';
import { bullet, heading, numbered, printPages } from '../../fixtures/print-pages.ts';

const below = (text: string) => ({ text, x: 72, pitch: 1.2, startsTag: false });
const document = printPages(
	[
		[
			heading('Inspection of progress made in the provision of safeguarding services in Knowsley', {
				size: 18,
			}),
			'Published: 3 July 2009',
		],
		[heading('Contents', { size: 18 }), 'About the inspection'],
		[
			heading('About the inspection'),
			numbered(1, 'Three made-up bodies looked at boats, and'),
			below('at what floats beside them.'),
			heading('Priorities for further improvement'),
			numbered(2, 'Priorities:'),
			bullet('The council should paint boats.', { x: 100 }),
		],
		[bullet('The board should meet.', { x: 100 })],
	],
	'a.pdf',
);

test('reads numbered paragraphs whose lines go on at the margin, and each priority for itself', () => {
	const outcome = convert(document, { authorities: [knowsley], path: 'a.pdf' });
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
	const { frontmatter, body } = outcome.value;
	expect(frontmatter).toMatchObject({ kind: 'joint-inspection', judgements: [], inspectors: [] });
	expect(frontmatter).not.toHaveProperty('inspected');
	expect(
		allFindings(body).map((finding) => [finding.id, finding.kind, findingText(finding)]),
	).toEqual([
		['p1', 'context', 'Three made-up bodies looked at boats, and at what floats beside them.'],
		['p2', 'narrative', 'Priorities:'],
		['recommendation-1', 'recommendation', 'The council should paint boats.'],
		['recommendation-2', 'recommendation', 'The board should meet.'],
	]);
});
