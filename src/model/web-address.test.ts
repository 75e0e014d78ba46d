import { expect, test } from 'vitest';
import { webAddressSchema } from './web-address.ts';

test.each([
	'https://files.ofsted.gov.uk/v1/file/50004267',
	'http://example.org/a%20b?c=d&e=f#g',
	'HTTPS://EXÁMPLE.org/',
	"https://example.org/o'brien_(2)",
])('%s is a web address', (address) => {
	expect(webAddressSchema.safeParse(address).success).toBe(true);
});

test.each([
	'javascript:alert(1)',
	'data:text/html,x',
	'ftp://example.org/',
	'//example.org/',
	'https://',
	'https://a b.org/',
	'https://x.example/\nhttps://evil',
	'https://x.example/"onmouseover=alert(1)//<script>',
	'https://user@example.org/',
	'https://user:pass@127.0.0.1:9/',
	'https://example.org\\@evil.example/',
	'https://example.org/\u202e',
])('%j is none', (address) => {
	expect(webAddressSchema.safeParse(address).success).toBe(false);
});
