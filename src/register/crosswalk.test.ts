import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { judgedUnder } from '../model/crosswalk.ts';
import { readRegister } from './read-register.ts';

const content = new URL('../../content/', import.meta.url);

test('the crosswalk has every area that the register has a grade in, under its framework', () => {
	const text = readFileSync(new URL('inspections.csv', content), 'utf8');
	const authorities = new Set([...text.matchAll(/^[a-z-]+(?=,)/gmu)].map(([slug]) => slug));
	const { inspections, problems } = readRegister(text, authorities, 'inspections.csv');
	expect(problems).toEqual([]);
	const graded = new Set(
		inspections.flatMap(({ framework, judgements }) =>
			judgements.map(({ area }) => `${framework} ${area}`),
		),
	);
	const placed = [...new Set(inspections.map(({ framework }) => framework))].flatMap((framework) =>
		judgedUnder(framework).flatMap(({ counterpart }) =>
			'areas' in counterpart ? counterpart.areas.map((area) => `${framework} ${area}`) : [],
		),
	);
	expect(graded.size).toBeGreaterThan(20);
	expect([...graded].filter((area) => !placed.includes(area))).toEqual([]);
});
