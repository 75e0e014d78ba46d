import { expect, test } from 'vitest';
import { reportSchema } from './report.ts';

const report = {
	title: 'Inspection',
	authority: 'wirral',
	kind: 'inspection',
	framework: 'ilacs-2018',
	published: '2019-11-04',
	inspected: { from: '2019-10-01', to: '2019-10-02' },
	inspectors: [],
	overall: null,
	judgements: [],
	source: {
		file: 'report.txt',
		sha256: '0'.repeat(64),
		format: 'text',
		pages: null,
		words: 0,
		licence: 'ogl-3',
	},
	conversion: {
		findings: 0,
		words: { kept: 0, furniture: 0, repaired: 0 },
		warnings: [],
		digest: '0'.repeat(64),
	},
};

test('reads who inspected as a list', () => {
	const inspectorates = ['ofsted', 'care-quality-commission'];
	expect(reportSchema.parse({ ...report, inspectorates }).inspectorates).toEqual(inspectorates);
});

test('reads a file that names one body, as those of 2026 do', () => {
	expect(reportSchema.parse({ ...report, inspectorate: 'ofsted' }).inspectorates).toEqual([
		'ofsted',
	]);
});

test.each([
	[{ inspectorates: [] }],
	[{ inspectorates: ['estyn'] }],
	[{ inspectorate: 'estyn' }],
	[{}],
])('refuses %j', (named) => {
	expect(reportSchema.safeParse({ ...report, ...named }).success).toBe(false);
});
