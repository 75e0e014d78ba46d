import type { Random } from '../../cli/seeded-random.ts';

/** One of some things. */
export function pick<T>(things: readonly T[], random: Random): T {
	const thing = things[Math.floor(random() * things.length)];
	if (thing === undefined) throw new RangeError('nothing to pick from');
	return thing;
}

/** The same things in another order. */
export function shuffle<T>(things: readonly T[], random: Random): T[] {
	return things
		.map((thing) => ({ thing, place: random() }))
		.sort((a, b) => a.place - b.place)
		.map(({ thing }) => thing);
}
