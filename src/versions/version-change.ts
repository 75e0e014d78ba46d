/** One thing in which a version of a report differs from the one before. */
export interface VersionChange {
	/** The finding in the version before: its id; null where it is about none, or that version lacks it. */
	older: string | null;
	/** The same finding in this version. */
	newer: string | null;
	/** What it is about, as readers are told: "Paragraph 17", "Title". */
	name: string;
	/** What of it, after its name: "other words", "new"; empty where the words say it. */
	about: string;
	/** What the version before has there; null where it has nothing. */
	was: string | null;
	/** What this version has there; null where it has nothing. */
	now: string | null;
}
