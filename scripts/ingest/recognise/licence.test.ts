import { expect, test } from 'vitest';
import { licenceOf } from './licence.ts';

const read = (text: string, published: string) =>
	licenceOf([{ type: 'text', segments: [{ line: 4, text }] }], published);

test.each([
	['under the terms of the Open Government Licence', '2014-01-01', 'ogl-3'],
	[
		'This document may be reproduced in whole or in part for non-commercial purposes',
		'2012-08-10',
		'ofsted-non-commercial',
	],
	[
		'This document may be reproduced in whole or in part for non-commercial purposes',
		'2014-01-01',
		'ofsted-non-commercial',
	],
	['All is well.', '2012-12-31', 'none-printed'],
])('reads the terms of %j, published on %s', (text, published, licence) => {
	expect(read(text, published)).toEqual({ licence, warnings: [] });
});

test('says so where it assumes a licence', () => {
	const { licence, warnings } = read('All is well.', '2013-01-01');
	expect(licence).toBe('ogl-3');
	expect(warnings).toMatchObject([{ rule: 'licence-assumed', source: 'l4' }]);
});
