import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readHeads } from '../src/data/library/read-heads.ts';
import { writeData } from '../src/data/write-data.ts';
import { matchWords } from '../src/data/ask/match-words.ts';
import { projectRoot } from './cli/project.ts';

const folder = mkdtempSync(join(tmpdir(), 'reader-mcp-'));
const content = join(projectRoot, 'content');
const client = new Client({ name: 'test', version: '1.0.0' });

beforeAll(async () => {
	const site = { host: 'https://reader.example', base: '/' };
	await writeData({ heads: await readHeads(content, content), folder, site });
	const args = [
		'--disable-warning=ExperimentalWarning',
		join(projectRoot, 'scripts/mcp.ts'),
		'--outDir',
		folder,
	];
	await client.connect(new StdioClientTransport({ command: process.execPath, args }));
});

afterAll(async () => {
	await client.close();
	rmSync(folder, { recursive: true, force: true });
});

interface Answer {
	structuredContent?: {
		count?: number;
		findings?: Record<string, string>[];
		inspections?: unknown[];
		citation?: string;
	};
	isError?: boolean;
	content: { text: string }[];
}

async function ask(name: string, given: Record<string, unknown>): Promise<Answer> {
	return (await client.callTool({ name, arguments: given })) as unknown as Answer;
}

test('a client lists four tools, none of which changes anything', async () => {
	const { tools } = await client.listTools();
	expect(tools.map(({ name }) => name)).toEqual(['search', 'get_finding', 'cite', 'timeline']);
	expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
});

test('it answers what inspectors said about caseloads in St Helens in 2011, with addresses', async () => {
	const { structuredContent } = await ask('search', {
		...{ words: 'caseloads', authority: 'St Helens', year: 2011 },
	});
	const { count = 0, findings = [] } = structuredContent ?? {};
	expect(count).toBeGreaterThan(0);
	for (const { text, address, authority, published, reference } of findings) {
		expect(text).toMatch(/caseload/iu);
		expect(address).toMatch(/^https:\/\/reader\.example\/reports\/st-helens\/2011-/u);
		expect(authority).toBe('St Helens');
		expect(published?.slice(0, 4)).toBe('2011');
		expect(reference).toContain(address);
	}
});

test('a finding can be got and cited by the id that the search gives', async () => {
	const { structuredContent } = await ask('search', { words: 'caseloads', limit: 1 });
	const id = structuredContent?.findings?.[0]?.['finding'];
	const got = await ask('get_finding', { finding: id });
	expect(JSON.stringify(got.structuredContent)).toContain('around');
	const cited = await ask('cite', { finding: id, style: 'bibtex' });
	expect(cited.structuredContent?.citation).toContain('author = {{Ofsted}}');
});

test('the inspections of a council are told whether or not their reports are held', async () => {
	const { structuredContent } = await ask('timeline', { authority: 'st helens' });
	expect(structuredContent?.inspections?.length).toBeGreaterThan(2);
});

test.each([
	['search', { words: '"*"' }, /Nothing of that is a word/u],
	['search', { words: 'children', authority: 'Helens' }, /Did you mean St Helens/u],
	['get_finding', { finding: "x' OR 1=1" }, /There is no finding/u],
] as const)('%s of %j says what to ask instead', async (tool, given, said) => {
	const {
		isError,
		content: [first],
	} = await ask(tool, given);
	expect(isError).toBe(true);
	expect(first?.text).toMatch(said);
});

test.each([
	['self-harm', '"self" AND "harm"'],
	['“care leavers” AND NOT x*', '"care leavers" AND "AND" AND "NOT" AND "x"'],
	['a"b', '"a" AND "b"'],
	['-- ( ^', null],
])('the words %j are asked for as %j', (typed, match) => {
	expect(matchWords(typed)).toBe(match);
});
