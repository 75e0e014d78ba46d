/** A number as SVG writes it, to a ten-thousandth: the same on every machine, and never with an exponent. */
export function round(value: number): string {
	return String(Math.round(value * 10_000) / 10_000);
}
