import { readYaml } from '../../src/checks/yaml-problems.ts';
import { readIfThere } from '../../src/files/read-if-there.ts';
import { reportFile } from '../../src/library/library-files.ts';
import { readBody } from '../../src/model/read-body.ts';
import { reportSchema } from '../../src/model/report.ts';
import { splitFrontmatter } from '../../src/model/split-frontmatter.ts';
import { splitVersion } from '../../src/model/version-id.ts';
import type { PublishedReport } from './derive-states.ts';
import { publishedEntries } from './published-entries.ts';

/**
 * What a report of a library publishes, or an older version of one, as its file stands; null where that is no report or
 * belongs elsewhere. Whether it is sound is for `check:content` to say.
 */
export async function readPublished(library: string, id: string): Promise<PublishedReport | null> {
	const mdx = (await readIfThere(reportFile(library, id)))?.toString('utf8') ?? '';
	const { frontmatter: yaml, body: text } = splitFrontmatter(mdx);
	const { data: frontmatter } = reportSchema.safeParse(readYaml(yaml).data);
	if (!frontmatter) return null;
	if (`${frontmatter.authority}/${frontmatter.published}` !== splitVersion(id).report) return null;
	const body = await Promise.resolve(text)
		.then((body) => readBody(body))
		.catch(() => null);
	return body && { id, entries: publishedEntries(body, frontmatter), frontmatter };
}
