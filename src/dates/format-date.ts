const long = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC',
});

/** An ISO calendar date in words: "2012-08-10" gives "10 August 2012". */
export function formatDate(date: string): string {
	return long.format(new Date(`${date}T00:00:00Z`));
}

const month = new Intl.DateTimeFormat('en-GB', {
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC',
});

/** A date of which only the year or the month may be known: "2010", "March 2010", "15 March 2010". */
export function formatPartialDate(date: string): string {
	if (date.length === 4) return date;
	return date.length === 7 ? month.format(new Date(`${date}-01T00:00:00Z`)) : formatDate(date);
}

/**
 * A span of days in words, repeating nothing: "25 June to 6 July 2012", "2 and 3 March 2011",
 * "20 July 2010" where both ends are the same day.
 */
export function formatDateRange({ from, to }: { from: string; to: string }): string {
	if (from === to) return formatDate(from);
	const [fromYear, fromMonth] = from.split('-');
	const [toYear, toMonth] = to.split('-');
	const [day, month] = formatDate(from).split(' ');
	if (fromYear !== toYear) return `${formatDate(from)} to ${formatDate(to)}`;
	if (fromMonth !== toMonth) return `${day} ${month} to ${formatDate(to)}`;
	const joint = Number(to.slice(-2)) - Number(from.slice(-2)) === 1 ? 'and' : 'to';
	return `${day} ${joint} ${formatDate(to)}`;
}
