import { expect, test } from 'vitest';
import { kindOf } from '../built-site/page-kinds.ts';
import { readTestedSite } from '../built-site/read-built-site.ts';

const findings = [...readTestedSite().pages.values()].filter(
	({ path }) => kindOf(path) === 'finding',
);

test('a finding lists the annotations of other findings and the terms that speak of it', () => {
	const page = findings.find(({ path }) => path === '/reports/st-helens/2012-08-10/p65/');
	expect(page?.html).toContain('What speaks of it here');
	expect(page?.html).toMatch(/\/reports\/st-helens\/2011-03-31\/#annotation-[a-z-]+"/u);
});

test('a finding lists the law that it names, also where the glossary explains the words', () => {
	const page = findings.find(({ path }) => path === '/reports/st-helens/2012-08-10/p41/');
	expect(page?.html).toContain('https://www.legislation.gov.uk/ukpga/1989/41/section/47');
	expect(page?.html).toContain('/glossary/section-47/');
});

test('a finding leads to what other reports say of the same', () => {
	const page = findings.find(({ path }) => path === '/reports/st-helens/2012-08-10/p42/');
	const [, related = ''] =
		/<section class="related"(.*?)<\/section>/su.exec(page?.html ?? '') ?? [];
	expect(related).toContain('/reports/st-helens/2011-03-31/development-5/');
	expect(related).toContain('/reports/wirral/2010-08-18/');
});
