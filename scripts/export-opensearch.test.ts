import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './export-opensearch.ts';
import { projectRoot } from './cli/project.ts';

const folder = mkdtempSync(join(tmpdir(), 'reader-export-'));

interface Mapping {
	type?: string;
	properties?: Record<string, Mapping>;
}

let said = '';

const io = {
	stdout: { write: (text: string) => (said += text) },
	stderr: { write: (text: string) => (said += text) },
	env: {},
	cwd: folder,
} as unknown as Parameters<typeof run>[1];

beforeAll(async () => {
	const library = join(projectRoot, 'content');
	const site = ['--site', 'https://reports.example.org/ofsted/'];
	expect(await run(['--library', library, '--to', 'out', ...site], io)).toBe(0);
});

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

const read = (name: string): string => readFileSync(join(folder, 'out', name), 'utf8');
const bulks = (): string[] =>
	readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.ndjson'));

/** What is wrong with a value where its field has a mapping, with the path of the field. */
function misfits(value: unknown, mapping: Mapping | undefined, path: string): string[] {
	if (mapping === undefined) return [`${path} is in no mapping`];
	if (Array.isArray(value)) return value.flatMap((each) => misfits(each, mapping, path));
	if (mapping.properties) {
		const { properties } = mapping;
		return Object.entries(value as object).flatMap(([name, each]) =>
			misfits(each, properties[name], `${path}.${name}`),
		);
	}
	const isDay = (day: unknown): boolean =>
		typeof day === 'string' && /^\d{4}-\d\d-\d\d$/u.test(day);
	const fits: Record<string, boolean> = {
		keyword: typeof value === 'string',
		text: typeof value === 'string',
		integer: Number.isInteger(value),
		date: isDay(value),
		date_range: Object.values(value as object).every(isDay),
	};
	return fits[mapping.type ?? ''] === true ? [] : [`${path} is no ${mapping.type}`];
}

test('bulk requests have the documented form: an action and a document in turn, each in a line', () => {
	expect(bulks()).toEqual(['findings-0001.ndjson']);
	for (const name of bulks()) {
		const text = read(name);
		expect(text.endsWith('}\n')).toBe(true);
		expect(Buffer.byteLength(text)).toBeLessThanOrEqual(15e6);
		const lines = text
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line) as Record<string, unknown>);
		expect(lines.length % 2).toBe(0);
		for (let at = 0; at < lines.length; at += 2) {
			const { index } = lines[at] as { index: { _index: string; _id: string } };
			const { report, finding } = lines[at + 1] as { report: string; finding: string };
			expect(Object.keys(lines[at] ?? {})).toEqual(['index']);
			expect(index).toEqual({ _index: 'findings', _id: `${report}/${finding}` });
			expect(Buffer.byteLength(index._id)).toBeLessThanOrEqual(512);
		}
	}
});

test('every field of every document has its type in the mapping, and each finding is one document', () => {
	const { mappings } = JSON.parse(read('findings.json')) as {
		mappings: Mapping & { dynamic: string };
	};
	expect(mappings.dynamic).toBe('strict');
	const documents = bulks()
		.flatMap((name) => read(name).trimEnd().split('\n'))
		.filter((_, at) => at % 2 === 1)
		.map((line) => JSON.parse(line) as { report: string; finding: string });
	expect(documents.flatMap((each) => misfits(each, mappings, 'document'))).toEqual([]);
	const ids = documents.map(({ report, finding }) => `${report}/${finding}`);
	expect(new Set(ids).size).toBe(ids.length);
	expect(said).toContain(`${ids.length} documents of 5 reports in 1 bulk request`);
});

test('a document says what is known of a finding, and where it is read', () => {
	const line = read('findings-0001.ndjson')
		.split('\n')
		.find((each) =>
			each.includes(
				'"address":"https://reports.example.org/ofsted/reports/st-helens/2012-08-10/p65/"',
			),
		);
	expect(JSON.parse(line ?? '{}')).toMatchObject({
		authority: { slug: 'st-helens', name: 'St Helens', region: 'North West' },
		published: '2012-08-10',
		inspected: { gte: '2012-06-25', lte: '2012-07-06' },
		kind: 'narrative',
		number: 65,
		gradeOfSection: 'good',
	});
});

test('a field that no mapping has, or of another type, would be seen', () => {
	const mapping = { properties: { number: { type: 'integer' } } };
	expect(misfits({ number: 'x', other: 1 }, mapping, 'd')).toEqual([
		'd.number is no integer',
		'd.other is in no mapping',
	]);
});

test('says what is wrong with a library, and writes nothing of it', async () => {
	const library = join(folder, 'library');
	cpSync(join(projectRoot, 'content/reports/wirral'), join(library, 'reports/wirral'), {
		recursive: true,
	});
	const file = join(library, 'reports/wirral/2010-08-18.mdx');
	const whole = readFileSync(file, 'utf8');
	const exportOf = async (mdx: string): Promise<string> => {
		writeFileSync(file, mdx);
		said = '';
		expect(await run(['--library', library, '--to', 'faulty'], io)).toBe(1);
		return said;
	};
	expect(await exportOf(whole.replace(/^authority: .*$/mu, 'authority: [wirral'))).toContain(
		'the frontmatter is no YAML',
	);
	expect(await exportOf(whole.replace(/^authority: .*$/mu, 'authority: "nowhere"'))).toContain(
		'nothing is known of the authority nowhere',
	);
	expect(existsSync(join(folder, 'faulty'))).toBe(false);
	expect(await exportOf(`${whole}\n<Finding`)).toContain('2010-08-18.mdx:');
});
