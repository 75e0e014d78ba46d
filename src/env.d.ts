declare namespace App {
	interface Locals {
		/** What the page lays over the findings of the report that it renders. A report's text cannot be given it. */
		overlays?: import('./overlay/overlay.ts').ReportOverlays;
	}
}
