import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** A report with ten matches of "supervision", of twenty in five reports. */
export const walkedReport = 'reports/st-helens/2012-08-10/';

/** The second of them, as a search ordered by date leads to it. */
export const secondMatch = `${walkedReport}?highlight=supervision&q=supervision&sort=newest&background=yes#p24`;

/** The bar that leads through the matches of a search. */
export function barOf(page: Page) {
	return page.getByRole('navigation', { name: 'Matches of the search' });
}

/** What the bar says, once it has found the matches or has failed. */
export async function textOf(page: Page): Promise<string> {
	const text = barOf(page).locator('p');
	await expect.poll(() => text.innerText()).not.toContain('Looking');
	return text.innerText();
}

/** The id of the finding that has the focus. */
export function focusedFinding(page: Page): Promise<string | null> {
	return page.evaluate(() => document.activeElement?.closest('article.finding')?.id ?? null);
}

/** The words that are painted, each with the finding that it stands in. */
export function listPainted(page: Page): Promise<{ words: string; finding: string | undefined }[]> {
	return page.evaluate(() =>
		[...(CSS.highlights.get('searched-words') ?? [])].map((range) => ({
			words: range.startContainer.textContent?.slice(range.startOffset, range.endOffset) ?? '',
			finding: range.startContainer.parentElement?.closest('article.finding')?.id,
		})),
	);
}

/** The words that are painted in a finding. */
export async function paintedIn(page: Page, id: string): Promise<string[]> {
	const painted = await listPainted(page);
	return painted.flatMap(({ words, finding }) => (finding === id ? [words] : []));
}
