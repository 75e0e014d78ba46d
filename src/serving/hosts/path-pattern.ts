/** A pattern of paths below the base, such as `hashedFiles`, as one of whole paths: servers match those. */
export function pathPattern({ source }: RegExp, base: string): string {
	return `^${base}${source.replace(/^\^/u, '').replaceAll('\\/', '/')}`;
}
