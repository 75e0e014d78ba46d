/** Folders that scripts alone read. */
const forScripts = /^(?:search|pagefind|pagefind-pages)\//u;

/** Endings of files that are read without scripts. */
const readable = /\.(?:html|css|woff2|svg|pdf|csv|txt|jsonld)$/u;

/** Folders that every copy has: what explains reports. */
const explaining = /^(?:glossary|frameworks|guide|_astro)\//u;

/**
 * The files of a built site that a copy without a server has.
 *
 * @param files below the site's folder, parted by slashes
 * @param authority slug of the one whose reports the copy has; of all where it is left out
 */
export function chooseFiles(files: readonly string[], authority?: string): string[] {
	const own = (file: string): boolean =>
		authority === undefined ||
		explaining.test(file) ||
		!file.includes('/') ||
		[`reports/${authority}/`, `authorities/${authority}/`].some((folder) =>
			file.startsWith(folder),
		);
	return files.filter(
		(file) =>
			readable.test(file) &&
			!forScripts.test(file) &&
			file !== '404.html' &&
			own(file) &&
			(authority === undefined || file !== 'index.html'),
	);
}
