import { expect, test } from 'vitest';
import { findInspectorates, inspectoratesOf } from './find-inspectorates.ts';

test('finds inspectorates by any of their names, in printed order', () => {
	expect(findInspectorates('the CQC, HMI Prob, HMICFRS and Ofsted')).toEqual([
		'care-quality-commission',
		'hmi-probation',
		'hmi-constabulary',
		'ofsted',
	]);
});

test('takes only those named with the Care Quality Commission for the ones that inspected', () => {
	expect(
		inspectoratesOf('HMI Probation wrote to us. Ofsted and the Care Quality Commission came.'),
	).toEqual(['ofsted', 'care-quality-commission']);
});
