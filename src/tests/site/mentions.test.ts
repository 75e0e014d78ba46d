import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFolder } from '../built-site/built-folder.ts';

const page = (path: string) => readFileSync(join(builtFolder, path, 'index.html'), 'utf8');

/** A page from one of its headings on, without tags. */
const textAfter = (html: string, heading: string): string =>
	html
		.slice(html.indexOf(`>${heading}<`) + 1)
		.replaceAll(/<[^>]*>/gu, '')
		.slice(0, 600);

test('words that speak of an inspection lead to its report, or to the line of time', () => {
	expect(page('reports/st-helens/2012-08-10/p74')).toMatch(
		/since the <a class="mention" href="[^"]*\/reports\/st-helens\/2011-03-31\/"[^>]*>last unannounced inspection<\/a>/u,
	);
	const [, id = ''] =
		/<a class="mention known" href="[^"]*\/authorities\/st-helens\/#([^"]*)"[^>]*>focused visit in May 2021</u.exec(
			page('reports/st-helens/2022-01-14/findings-1'),
		) ?? [];
	expect(page('authorities/st-helens')).toContain(`<li id="${id}"><time datetime="2021-05-19">`);
});

test('words of which nobody can tell what they mean are no link', () => {
	expect(page('reports/st-helens/2022-01-14/findings-12')).not.toContain('class="mention');
	expect(page('reports/st-helens/2011-03-31/introduction-4')).not.toContain('class="mention');
});

test('a report names those that speak of its inspection, and a council what only a report names', () => {
	expect(
		textAfter(page('reports/st-helens/2011-03-31'), 'Later reports that speak of this inspection'),
	).toMatch(
		/^Later reports[^:]*St Helens 2012: .*: Paragraph 2, Paragraph 19, Paragraph 64, Paragraph 74/u,
	);
	expect(page('reports/st-helens/2012-08-10')).not.toContain('Later reports that speak');
	expect(textAfter(page('authorities/st-helens'), 'Named only in a report')).toMatch(
		/May 2010Unannounced inspection ?previous inspection of .* in May 2010 in St Helens 2011: unannounced inspection, finding F1/u,
	);
});
