import { showVisibly } from '../../src/model/show-visibly.ts';
import type { Io } from './entry.ts';

/** One part of work that several machines share. */
export interface Shard {
	/** From 1. */
	number: number;
	/** How many parts there are. */
	of: number;
}

/** The option by which a command takes a part of its work. */
export const shardOption = { shard: { type: 'string', default: '1/1' } } as const;

/** Reads the part that was asked for. Says what is wrong with it and gives null where it is none. */
export function readShard(text: string, io: Pick<Io, 'stderr'>): Shard | null {
	const [, number, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/u.exec(text) ?? [];
	if (number !== undefined && Number(number) <= Number(of))
		return { number: Number(number), of: Number(of) };
	io.stderr.write(
		`--shard ${showVisibly(text)} is no part of the work. Give its number and how many there are: 2/5.\n`,
	);
	return null;
}

/** The part's share: every item falls into one part, and the same each time, as long as the list is the same. */
export function takeShare<T>(items: readonly T[], { number, of }: Shard): T[] {
	return items.filter((_item, index) => index % of === number - 1);
}
