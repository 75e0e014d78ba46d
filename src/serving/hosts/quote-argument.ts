/** An argument of a configuration of nginx or Caddy, in quotation marks where it has signs that would end it. */
export function quoteArgument(argument: string): string {
	return /^[\w./:@-]+$/u.test(argument)
		? argument
		: `"${argument.replace(/["\\]/gu, (sign) => `\\${sign}`)}"`;
}
