import { expect, test } from 'vitest';
import { findBreaches } from './find-breaches.ts';

function breachesOf(from: string, to: string) {
	return findBreaches(new Map([[from, new Set([to])]]));
}

test.each([
	['src/model/grade.ts', 'src/dates/format-date.ts'],
	['src/model/grade.ts', 'astro:content'],
	['src/search/query/query.ts', 'astro:content'],
	['src/search/query/query.ts', 'src/collections/read-library.ts'],
	['src/components/page/SiteHeader.astro', 'astro:content'],
	['src/components/page/SiteHeader.astro', 'src/collections/read-library.ts'],
	['src/content.config.ts', 'scripts/ingest.ts'],
	['scripts/build.ts', 'src/collections/read-library.ts'],
	['scripts/ingest/convert.ts', 'scripts/proof/check-report.ts'],
	['scripts/library/permalinks.ts', 'scripts/ingest/convert.ts'],
])('%s may not import %s', (from, to) => {
	expect(breachesOf(from, to)).toHaveLength(1);
});

test.each([
	['src/model/grade.ts', 'src/model/finding.ts'],
	['src/glossary/term-mentions.ts', 'src/library/library-report.ts'],
	['src/pages/index.astro', 'src/collections/read-library.ts'],
	['src/collections/read-library.ts', 'astro:content'],
	['scripts/ingest/convert.ts', 'src/model/report.ts'],
	['scripts/proof/check-report.ts', 'scripts/ingest/convert.ts'],
])('%s may import %s', (from, to) => {
	expect(breachesOf(from, to)).toEqual([]);
});
