import { describe, expect, it } from 'vitest';
import { BodyError } from '../model/body-element.ts';
import { recordBody } from '../library/body-record.ts';
import { bodyProblem, repeatedIds } from './body-problem.ts';
import { misplacement } from './misplacement.ts';

describe('bodyProblem', () => {
	it.each([
		['\n\nimport x from "y"\n', 10, 'unexpected mdxjsEsm'],
		['\n{1 + 1}\n', 9, 'unexpected mdxFlowExpression'],
		['<Video />\n', 8, 'unknown element Video'],
		['<Finding id="p1"\n', 9, 'not MDX'],
	])('counts lines from the top of the file: %j', (body, line, message) => {
		expect(() => recordBody('a/b', body)).toThrow(BodyError);
		try {
			recordBody('a/b', body);
		} catch (error) {
			expect(bodyProblem(error as BodyError, 'x.mdx', 7)).toEqual({
				rule: 'body-invalid',
				path: 'x.mdx',
				line,
				column: 1,
				message: expect.stringContaining(message),
			});
		}
	});
});

describe('repeatedIds', () => {
	it('points at the second and names the line of the first', () => {
		const text = '<Section id="a" source="l1">\n<Finding id="p1" kind="x">\n<Finding id="p1">\n';
		expect(repeatedIds(text, 'x.mdx')).toEqual([
			{ rule: 'id-repeated', path: 'x.mdx', line: 3, message: 'the id "p1" stands on line 2 too' },
		]);
	});

	it('does not take an id inside the text for one', () => {
		expect(repeatedIds('<Finding id="p1">\nthe id="p1" of it\n', 'x.mdx')).toEqual([]);
	});
});

describe('misplacement', () => {
	const report = { authority: 'st-helens', published: '2012-08-10' };

	it('is content with a file at its address', () => {
		expect(misplacement('st-helens/2012-08-10', report, 'x.mdx')).toEqual([]);
	});

	it('says where a file belongs', () => {
		expect(misplacement('wirral/2012-08-10', report, 'x.mdx')).toEqual([
			expect.objectContaining({
				message: expect.stringContaining('those of st-helens/2012-08-10'),
				expected: 'the file at st-helens/2012-08-10.mdx, or the fields of wirral/2012-08-10',
			}),
		]);
	});
});
