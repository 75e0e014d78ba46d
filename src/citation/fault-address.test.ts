import { describe, expect, test } from 'vitest';
import { faultAddress, readFaultsTo } from './fault-address.ts';

const fault = {
	address: 'https://example.org/reports/wirral/2010-08-18/strength-1/',
	words: 'A & B.',
};

test.each([
	['', ''],
	['reports@example.org', 'mailto:reports@example.org'],
	['mailto:reports@example.org', 'mailto:reports@example.org'],
	['first+reports@example.org', 'mailto:first+reports@example.org'],
	['r&d#1@example.org', 'mailto:r%26d%231@example.org'],
	['mailto:r%26d@example.org', 'mailto:r%26d@example.org'],
	[' https://example.org/new?a=1 ', 'https://example.org/new?a=1'],
])('%j is where faults are said: %j', (given, to) => {
	expect(readFaultsTo(given)).toBe(to);
});

test.each([
	'reports',
	'http://example.org/',
	'javascript:alert(1)',
	'a@b?subject=x',
	'https://a b',
])('%s is no such address', (given) => {
	expect(readFaultsTo(given)).toBeNull();
});

test('a mail has the address and the words of the finding', () => {
	const url = new URL(faultAddress('mailto:reports@example.org', fault));
	expect(url.pathname).toBe('reports@example.org');
	expect(url.href).not.toContain('+');
	expect(url.searchParams.get('subject')).toBe(`Something wrong at ${fault.address}`);
	expect(url.searchParams.get('body')).toBe(`${fault.address}\r\n\r\n“A & B.”\r\n\r\n`);
});

test('a form has them in its own fields, or as title and body', () => {
	const own = faultAddress('https://example.org/f?at={address}&said={words}', fault);
	expect(Object.fromEntries(new URL(own).searchParams)).toEqual({
		at: fault.address,
		said: fault.words,
	});
	const issue = new URL(faultAddress('https://example.org/issues/new', fault));
	expect(issue.searchParams.get('body')).toContain('A & B.');
});

test('a form keeps its own fields and its place in the page', () => {
	const named = faultAddress('https://example.org/f?kind=fault#form', fault);
	expect(new URL(named).hash).toBe('#form');
	expect(new URL(named).searchParams.get('kind')).toBe('fault');
	expect(new URL(named).searchParams.get('body')).toContain('A & B.');
	expect(faultAddress('https://example.org/f?', fault)).toContain('/f?title=');
	const encoded = faultAddress('https://example.org/f?at=%7Baddress%7D', fault);
	expect(new URL(encoded).searchParams.get('at')).toBe(fault.address);
});

const ways = [
	['a mail', 'mailto:reports@example.org', 'body'],
	['a form for issues', 'https://example.org/issues/new?labels=text', 'body'],
	['a form of its own', 'https://example.org/f?said={words}&at={address}', 'said'],
] as const;

describe.each(ways)('%s', (_, to, field) => {
	const said = (words: string): string =>
		new URL(faultAddress(to, { ...fault, words })).searchParams.get(field) ?? '';

	test.each([
		'"Quality", they said, is \'good\' & “better”.',
		'a=b&body=c#d?e%20f+g',
		'Zoë’s café – 50 % < 100 %; naïve 家 👩‍👧',
		'{address} and {words}',
		'<script>alert(1)</script>',
	])('has the words as they are: %s', (words) => {
		expect(said(words)).toContain(words);
	});

	test('has words of several lines in one', () => {
		expect(said('one\r\ntwo\n\n three')).toContain('one two three');
	});

	test.each([
		['English', 'many words '.repeat(500)],
		['signs that take nine characters each', '“多くの言葉” '.repeat(500)],
		['one word without an end', '多'.repeat(5000)],
		['halves of characters', '\uD83D\uDC69'.repeat(3000)],
	])('has a beginning of long words, in an address of 2,000 characters: %s', (_name, words) => {
		const address = faultAddress(to, { ...fault, words });
		expect(address.length).toBeLessThanOrEqual(2000);
		expect(said(words)).toContain(words.slice(0, 20));
		expect(said(words)).toContain('…');
	});

	test('has words of which half a character is missing', () => {
		expect(said('before \uD83D after')).toContain('after');
	});
});
