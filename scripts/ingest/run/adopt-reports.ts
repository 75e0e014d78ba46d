import { readYaml } from '../../../src/checks/yaml-problems.ts';
import { readIfThere } from '../../../src/files/read-if-there.ts';
import { listReports, reportFile } from '../../../src/library/library-files.ts';
import { readBody } from '../../../src/model/read-body.ts';
import { reportSchema } from '../../../src/model/report.ts';
import { splitFrontmatter } from '../../../src/model/split-frontmatter.ts';
import { applyStates } from '../../library/derive-states.ts';
import { addPermalinks } from '../../library/permalinks.ts';
import { publishedEntries } from '../../library/published-entries.ts';
import type { LibraryBooks } from './library-books.ts';

/**
 * Adds to the ledger the reports that it does not know at all: a run that was killed has written them, and this run may
 * have been given other documents. Whether they are sound is for `check:content` to say.
 */
export async function adoptReports(library: string, books: LibraryBooks): Promise<void> {
	for (const id of await listReports(library)) {
		if (books.permalinks.has(id)) continue;
		const mdx = (await readIfThere(reportFile(library, id)))?.toString('utf8') ?? '';
		const { frontmatter: yaml, body: text } = splitFrontmatter(mdx);
		const { data: frontmatter } = reportSchema.safeParse(readYaml(yaml).data);
		if (!frontmatter || `${frontmatter.authority}/${frontmatter.published}` !== id) continue;
		const body = await Promise.resolve(text)
			.then((body) => readBody(body))
			.catch(() => null);
		if (body === null) continue;
		const report = { id, entries: publishedEntries(body, frontmatter), frontmatter };
		addPermalinks(books.permalinks, id, report.entries, books.today);
		applyStates(books.permalinks, report);
	}
}
