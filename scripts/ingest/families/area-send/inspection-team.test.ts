import { expect, test } from 'vitest';
import { readTeam } from './inspection-team.ts';

test('reads names, posts and leads from cells that run together', () => {
	const text =
		'Dr Ada Sample, Ofsted HMI Lead inspector Bob Head, CQC lead inspector Cy de la Viewer HMI, Ofsted Di O’Lister, Care Quality Commission inspector';
	expect(readTeam(text)).toEqual([
		{ name: 'Ada Sample', lead: true, post: 'Ofsted HMI Lead inspector' },
		{ name: 'Bob Head', lead: true, post: 'CQC lead inspector' },
		{ name: 'Cy de la Viewer', lead: false, post: 'HMI, Ofsted' },
		{ name: 'Di O’Lister', lead: false, post: 'Care Quality Commission inspector' },
	]);
});

test('reads a post in brackets, and none where none is printed', () => {
	expect(readTeam('Ada Sample (lead inspector) Bob Reader')).toEqual([
		{ name: 'Ada Sample', lead: true, post: '(lead inspector)' },
		{ name: 'Bob Reader', lead: false },
	]);
});

test('finds nobody in the heads of the columns', () => {
	expect(readTeam('Ofsted Care Quality Commission')).toEqual([]);
});

test('takes what an inspector inspects for no name', () => {
	expect(readTeam('Ada Sample, Ofsted HMI, Social Care Bob Reader, CQC inspector')).toEqual([
		{ name: 'Ada Sample', lead: false, post: 'Ofsted HMI, Social Care' },
		{ name: 'Bob Reader', lead: false, post: 'CQC inspector' },
	]);
});
