import { expect, test } from 'vitest';
import { builtBase } from '../built-site/built-folder.ts';
import { countSteps } from '../built-site/count-steps.ts';
import { readTestedSite } from '../built-site/read-built-site.ts';

/** The most links that lead from the first page to any other. */
const most = 3;

const site = readTestedSite();

/** The page for what there is not, and addresses that lead on to where something stands now: nothing leads there. */
const isException = (path: string): boolean =>
	path === '/404.html' ||
	site.pages.get(path)?.html.includes('<meta name="robots" content="noindex">') === true;

test('every page is reached from the first in at most three steps', () => {
	const steps = countSteps(site, builtBase);
	expect(steps.size).toBeGreaterThan(100);
	const far = [...site.pages.keys()]
		.filter((path) => !isException(path))
		.filter((path) => (steps.get(path) ?? Infinity) > most);
	expect(far).toEqual([]);
});
