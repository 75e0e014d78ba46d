import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The program as it is sent to a page: what its package gives as source is twice as long. */
const program = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe has to say of a page. */
export interface Findings {
	/** Each violation, with the element that has it: `label: Form elements must have labels (#box)`. */
	faults: string[];
	/** How many rules found something to look at, and nothing wrong with it. */
	passed: number;
}

/**
 * Has axe look at a page as it is, by all its rules or by those that the options choose. It runs in the page and hands
 * out its verdict alone: what it knows of each element that is as it should be takes several times as long to collect
 * and to send as to find out.
 */
export async function findFaults(page: Page, options: axe.RunOptions = {}): Promise<Findings> {
	if (page.frames().length > 1) throw new Error('the page has frames, into which nobody looks');
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(program);
	return page.evaluate(runAxe, {
		...options,
		resultTypes: ['violations'],
		// No rule that is asked for looks at style sheets, which would be fetched once more.
		preload: false,
	} satisfies axe.RunOptions);
}

/** Runs in the page, where axe is a global. */
async function runAxe(options: axe.RunOptions): Promise<Findings> {
	const { passes, violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(
		document,
		options,
	);
	return {
		faults: violations.flatMap(({ id, help, nodes }) =>
			nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
		),
		passed: passes.length,
	};
}
