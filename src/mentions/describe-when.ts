import { formatDateRange, formatPartialDate } from '../dates/format-date.ts';
import type { NamedPeriod } from './find-dates.ts';

/** A period as a text names it: "28 and 29 July 2009", "May 2010", "June 2012 to July 2012", "2008". */
export function describeWhen({ from, to, precision }: NamedPeriod): string {
	if (precision === 'day') return formatDateRange({ from, to });
	const length = precision === 'month' ? 7 : 4;
	const [first, last] = [from.slice(0, length), to.slice(0, length)];
	return first === last
		? formatPartialDate(first)
		: `${formatPartialDate(first)} to ${formatPartialDate(last)}`;
}
