/** Whether a text is a day of the calendar, as ISO writes it, and neither before the first nor after the last. */
export function isDayWithin(text: string, first: string, last: string): boolean {
	if (!/^\d{4}-\d\d-\d\d$/u.test(text) || text < first || text > last) return false;
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
