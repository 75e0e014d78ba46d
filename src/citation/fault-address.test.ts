import { expect, test } from 'vitest';
import { faultAddress, readFaultsTo } from './fault-address.ts';

const fault = {
	address: 'https://example.org/reports/wirral/2010-08-18/strength-1/',
	words: 'A & B.',
};

test.each([
	['', ''],
	['reports@example.org', 'mailto:reports@example.org'],
	['mailto:reports@example.org', 'mailto:reports@example.org'],
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
	expect(url.searchParams.get('body')).toBe(`${fault.address}\n\n“A & B.”\n\n`);
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

test('long words are cut, so that the address can be opened', () => {
	const words = 'many words '.repeat(500);
	expect(faultAddress('mailto:a@example.org', { ...fault, words }).length).toBeLessThan(1200);
});
