import { describe, expect, it } from 'vitest';
import { stemWord } from './stem.ts';

describe('stemWord', () => {
	it.each([
		['visit visits visited visiting'],
		['manage manages managed managing'],
		['child children childrens'],
		['agency agencies'],
		['plan plans planned planning'],
		['assess assesses assessed assessing'],
		['care cares cared caring'],
		['identify identifies identified identifying'],
		['process processes processed processing'],
		['placement placements'],
		['case cases'],
		['person people'],
		['leave leaves leaving'],
		['note notes noted noting'],
		['use uses used using'],
		['call called calling'],
	])('brings together the forms %s', (forms) => {
		expect(new Set(forms.split(' ').map(stemWord)).size).toBe(1);
	});

	it.each([
		['management manager'],
		['care career careful'],
		['not note'],
		['sit site'],
		['care car'],
		['need ned'],
		['bring bre'],
		['analysis analyst'],
		['focus focu'],
		['bus bu'],
		['in inn'],
		['thing th'],
	])('keeps the words %s apart', (words) => {
		const list = words.split(' ');
		expect(new Set(list.map(stemWord)).size).toBe(list.length);
	});
});
