/** How long a document is: "55 pages", "1 page"; nothing where it does not say. */
export function describePages(pages: number | null): string {
	return pages === null ? '' : `${pages} ${pages === 1 ? 'page' : 'pages'}`;
}
