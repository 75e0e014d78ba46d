/** The years in which a framework was in use: "2013 to 2018", "2018 to today"; null where no source says. */
export function describePeriod({
	from,
	to,
}: {
	/** First year. */
	from: number | null;
	/** Last year; null while it is in use. */
	to: number | null;
}): string | null {
	if (from === null) return null;
	return from === to ? String(from) : `${from} to ${to ?? 'today'}`;
}
