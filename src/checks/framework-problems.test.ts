import { expect, test } from 'vitest';
import { readContentFiles } from './content-file.ts';
import { frameworkFile } from './content-kinds.ts';

const fields = [
	'title: Monitoring visits',
	'short: Monitoring visit',
	'from: 2016',
	'to: null',
	'scale: []',
	'purpose: To see whether it gets better.',
	'legalBasis: [{ law: Children Act 2004, url: https://www.legislation.gov.uk/ukpga/2004/31 }]',
	'lookedAt: A few areas.',
	'changed: null',
	'notComparable: It gives no grade.',
	'restsOn: [{ unsourced: all }]',
	"checked: { on: '2026-11-29', against: knowledge }",
];
const text = ['---', ...fields, '---', '', 'More.', ''].join('\n');

function report(slug: string, content = text): string[] {
	const file = { slug, path: `frameworks/${slug}.mdx`, text: content };
	return readContentFiles([file], frameworkFile).problems.map(
		({ rule, message }) => `${rule} ${message}`,
	);
}

test('accepts the page of a framework that says what it rests on', () => {
	expect(report('monitoring-visit')).toEqual([]);
});

test('refuses a page of no framework', () => {
	expect(report('monitoring')).toEqual([
		'framework-invalid monitoring is no framework of src/model/framework.ts',
	]);
});

test.each(['purpose', 'legalBasis', 'lookedAt', 'changed', 'notComparable'])(
	'refuses a page that does not say its %s',
	(field) => {
		const without = text.replace(new RegExp(`${field}.*\\n`, 'u'), '');
		expect(report('monitoring-visit', without)[0]).toContain(field);
	},
);

test('refuses a page that does not say what it rests on, or when it was checked', () => {
	expect(report('monitoring-visit', text.replace(/restsOn.*\n/u, ''))[0]).toMatch(
		/^framework-invalid /u,
	);
	expect(report('monitoring-visit', text.replace(/checked.*\n/u, ''))[0]).toMatch(
		/^framework-invalid /u,
	);
});
