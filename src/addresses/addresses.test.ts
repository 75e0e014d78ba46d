import { describe, expect, it } from 'vitest';
import { absoluteAddress, addressOrPath } from './absolute-address.ts';
import { siteBase, withBase } from './base.ts';
import { homePath, pagePath, placeList, placePath } from './places.ts';
import { searchPath } from './search-address.ts';
import { themePath, thenAndNowPath } from './theme-addresses.ts';
import { sourceLineFromFinding, sourceLinePath, sourcePath } from './source-addresses.ts';
import {
	anchorPath,
	annotationsPath,
	findingPath,
	fromFinding,
	reportParams,
	reportPath,
	pdfPath,
} from './report-addresses.ts';

const report = 'st-helens/2012-08-10';

describe('the base', () => {
	it('is the root where nothing else is set', () => {
		expect(siteBase).toBe('/');
	});

	it.each([
		['', '/reports/'],
		['/', '/reports/'],
		['reader', '/reader/reports/'],
		['/reader', '/reader/reports/'],
		['/a/b/', '/a/b/reports/'],
	])('%j before /reports/ gives %j', (base, expected) => {
		expect(withBase('/reports/', base)).toBe(expected);
	});
});

describe('addresses of a report', () => {
	it.each([
		[reportPath(report, '/'), '/reports/st-helens/2012-08-10/'],
		[reportPath(report, '/reader/'), '/reader/reports/st-helens/2012-08-10/'],
		[findingPath(report, 'p17', '/'), '/reports/st-helens/2012-08-10/p17/'],
		[anchorPath(report, 'p17', '/'), '/reports/st-helens/2012-08-10/#p17'],
		[sourcePath(report, '/'), '/reports/st-helens/2012-08-10/source/'],
		[sourceLinePath(report, 'l47,l51-52', '/'), '/reports/st-helens/2012-08-10/source/#l47'],
		[annotationsPath(report, '/'), '/reports/st-helens/2012-08-10/annotations.jsonld'],
		[pdfPath(report, undefined, '/reader/'), '/reader/reports/st-helens/2012-08-10/report.pdf'],
		[pdfPath(report, 4, '/'), '/reports/st-helens/2012-08-10/report.pdf#page=4'],
	])('%s', (address, expected) => {
		expect(address).toBe(expected);
	});

	it.each([
		[fromFinding.finding('p18'), '../p18/'],
		[fromFinding.anchor('leadership'), '../#leadership'],
		[fromFinding.pdf, '../report.pdf'],
		[sourceLineFromFinding('l47,l51-52'), '../source/#l47'],
	])('%s, as seen from the page of one of its findings', (address, expected) => {
		expect(address).toBe(expected);
	});

	it('splits an id into the parameters of the route', () => {
		expect(reportParams(report)).toEqual({ authority: 'st-helens', published: '2012-08-10' });
	});

	it('refuses an id that names no date', () => {
		expect(() => reportParams('st-helens')).toThrow('not the id of a report: st-helens');
	});
});

describe('addresses of lists', () => {
	it.each([
		[homePath('/reader'), '/reader/'],
		[placePath('reports', '/'), '/reports/'],
		[placePath('glossary', '/reader'), '/reader/glossary/'],
		[pagePath('authorities', 'wirral', '/'), '/authorities/wirral/'],
		[pagePath('glossary', 'care-order', '/reader'), '/reader/glossary/care-order/'],
		[searchPath({}, '/'), '/search/'],
		[searchPath({ q: 'line managers' }, '/'), '/search/?q=line+managers'],
		[
			searchPath({ q: '"a&b"', authority: 'wirral' }, '/'),
			'/search/?q=%22a%26b%22&authority=wirral',
		],
		[
			searchPath({ theme: 'audit', kind: ['recommendation', 'priority-action'] }, '/'),
			'/search/?theme=audit&kind=recommendation&kind=priority-action',
		],
		[themePath('audit', '/reader'), pagePath('themes', 'audit', '/reader')],
		[
			thenAndNowPath('kent', undefined, '/'),
			`${pagePath('authorities', 'kent', '/')}then-and-now/`,
		],
		[thenAndNowPath('kent', 'audit', '/'), '/authorities/kent/then-and-now/#audit'],
	])('%s', (address, expected) => {
		expect(address).toBe(expected);
	});
});

describe('places', () => {
	it('stand at the path that their name in content/ and in addresses says', () => {
		expect(placeList.map(({ path }) => path)).toEqual(placeList.map(({ id }) => `/${id}/`));
	});
});

describe('absolute addresses', () => {
	it('puts the site before a path', () => {
		expect(absoluteAddress('/reader/reports/', new URL('https://reports.example'))).toBe(
			'https://reports.example/reader/reports/',
		);
	});

	it('makes none up where nobody has said where the site stands', () => {
		expect(absoluteAddress('/reader/', undefined)).toBeUndefined();
		expect(addressOrPath('/reader/', undefined)).toBe('/reader/');
	});
});
