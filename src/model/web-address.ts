import { z } from 'astro/zod';

/**
 * The address of a page or a file on the web that a page of ours may link to: http or https, without the name of a user,
 * and without signs that an address has only in code, such as white space, quotation marks and angle brackets.
 */
export const webAddressSchema = z.string().refine(isWebAddress, {
	error: 'a web address without spaces, quotation marks or a user name',
});

function isWebAddress(text: string): boolean {
	if (!/^https?:\/\/[^\s\p{C}<>"`\\{}|^]+$/iu.test(text)) return false;
	const url = URL.parse(text);
	return url !== null && url.username === '' && url.password === '';
}
