import { agree } from '../words/count-of.ts';
/** A time allowed for an improvement, and the day on which it ends. */
export interface Due {
	/** The time in words: "immediately", "within three months". */
	within: string;
	/** ISO date on which it ends; the day of publication where it is immediate. */
	date: string;
}

/**
 * Reads a duration such as `P0D`, `P3M` or `P14D` as counted from the day of publication. A month that
 * lacks the day ends on its last one: three months from 30 November is 28 February.
 *
 * @param due an ISO 8601 duration, as `dueSchema` allows it
 * @param published ISO date of the report
 */
export function resolveDue(due: string, published: string): Due {
	const match = /^P(\d+)([DM])$/u.exec(due);
	if (!match) throw new Error(`not a duration in days or months: ${due}`);
	const count = Number(match[1]);
	if (count === 0) return { within: 'immediately', date: published };
	const unit = match[2] === 'M' ? 'month' : 'day';
	return {
		within: `within ${inWords(count)} ${agree(count, unit, `${unit}s`)}`,
		date: unit === 'month' ? addMonths(published, count) : addDays(published, count),
	};
}

const words = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function inWords(count: number): string {
	return words[count] ?? String(count);
}

function addDays(date: string, days: number): string {
	const moved = new Date(`${date}T00:00:00Z`);
	moved.setUTCDate(moved.getUTCDate() + days);
	return moved.toISOString().slice(0, 10);
}

function addMonths(date: string, months: number): string {
	const moved = new Date(`${date}T00:00:00Z`);
	const day = moved.getUTCDate();
	moved.setUTCDate(1);
	moved.setUTCMonth(moved.getUTCMonth() + months);
	const last = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
	moved.setUTCDate(Math.min(day, last));
	return moved.toISOString().slice(0, 10);
}
