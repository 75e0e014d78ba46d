import { plainForm } from './plain-form.ts';

/** A text as part of an address: lower-case letters and digits, joined by hyphens. */
export function slug(text: string): string {
	return plainForm(text)
		.normalize('NFKD')
		.toLowerCase()
		.replace(/['’]/gu, '')
		.replace(/[^a-z0-9]+/gu, '-')
		.replace(/^-|-$/gu, '');
}
