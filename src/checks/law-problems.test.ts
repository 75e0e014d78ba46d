import { expect, test } from 'vitest';
import { readContentFiles } from './content-file.ts';
import { lawFile } from './content-kinds.ts';

const file = (slug: string, text: string) => ({ slug, path: `content/law/${slug}.yaml`, text });
const entry = (name: string, more = ''): string =>
	`  - name: ${name}\n    url: https://www.legislation.gov.uk/ukpga/1989/41\n${more}`;

test('says where a name stands that another law has', () => {
	const { problems } = readContentFiles(
		[
			file('acts', `entries:\n${entry('Children Act 1989')}`),
			file(
				'more',
				`entries:\n${entry('Some Act 2001')}${entry("Children's Act 1989", "    alsoWritten: ['children act 1989']\n")}`,
			),
		],
		lawFile,
	);
	expect(problems).toMatchObject([
		{
			rule: 'law-invalid',
			path: 'content/law/more.yaml',
			line: 4,
			message: 'the name "children act 1989" belongs to Children Act 1989 already',
		},
	]);
});

test.each([
	['url', 'entries:\n  - name: Some Act 2001\n    url: legislation.gov.uk/x\n', /https/u],
	[
		'part',
		`entries:\n${entry('Some Act 2001', "    understood: [{ part: 'forty' }]\n")}`,
		/number/u,
	],
	['unknown field', `entries:\n${entry('Some Act 2001', '    sections: 4\n')}`, /sections/u],
])('refuses a wrong %s, with its place', (_what, text, said) => {
	const { problems } = readContentFiles([file('acts', text)], lawFile);
	expect(problems).toHaveLength(1);
	expect(problems[0]?.rule).toBe('law-invalid');
	expect(problems[0]?.line).toBeGreaterThan(1);
	expect(JSON.stringify(problems[0])).toMatch(said);
});
