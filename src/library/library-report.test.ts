import { describe, expect, it } from 'vitest';
import type { Authority } from '../model/authority.ts';
import type { Framework } from '../model/framework.ts';
import type { ReportFrontmatter } from '../model/report.ts';
import { byDate, joinReport, neighbours, type LibraryReport } from './library-report.ts';

const authorities = new Map([
	['st-helens', { name: 'St Helens' } as Authority],
	['wirral', { name: 'Wirral' } as Authority],
]);
const frameworks = new Map([['monitoring-visit', { short: 'Monitoring visit' } as Framework]]);

function make(id: string, change: Partial<ReportFrontmatter> = {}): LibraryReport {
	const [authority, published] = id.split('/');
	const report = {
		authority,
		published,
		framework: 'monitoring-visit',
		...change,
	} as ReportFrontmatter;
	const bodies = new Map([[id, { nodes: [], findings: [], sections: [], repairs: [] }]]);
	return { ...joinReport(id, report, { bodies, authorities, frameworks }), shortName: id };
}

const early = make('st-helens/2011-03-31');
const late = make('st-helens/2022-01-14');
const other = make('wirral/2010-08-18');

describe('joinReport', () => {
	it('brings together what stands in other files', () => {
		expect(early.authority).toEqual({ slug: 'st-helens', name: 'St Helens' });
		expect(early.framework).toEqual({ slug: 'monitoring-visit', short: 'Monitoring visit' });
	});

	it('says which file is missing', () => {
		expect(() => make('st-helen/2011-03-31')).toThrow('Fix: add content/authorities/st-helen.yaml');
		expect(() =>
			make('wirral/2011-03-31', { framework: 'safeguarding-and-looked-after-children' }),
		).toThrow('Fix: add content/frameworks/safeguarding-and-looked-after-children.mdx');
	});
});

describe('order', () => {
	it('is by date of publication', () => {
		expect([late, other, early].sort(byDate)).toEqual([other, early, late]);
	});
});

describe('neighbours', () => {
	it('are the reports of the same authority before and after', () => {
		const all = [late, other, early];
		expect(neighbours(early, all)).toEqual({ next: late });
		expect(neighbours(late, all)).toEqual({ previous: early });
		expect(neighbours(other, all)).toEqual({});
	});
});
