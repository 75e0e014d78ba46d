interface ImportMetaEnv {
	/** `none` where findings have no pages of their own. */
	readonly FINDING_PAGES?: 'all' | 'none';
}

declare namespace App {
	interface Locals {
		/** What the page lays over the findings of the report that it renders. A report's text cannot be given it. */
		overlays?: import('./overlay/overlay.ts').ReportOverlays;
		/** The findings of the report that the page renders, by their ids: one element of its text knows no other. */
		findings?: ReadonlyMap<string, import('./library/finding-record.ts').FindingRecord>;
	}
}
