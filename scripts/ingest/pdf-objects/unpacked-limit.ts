import { PdfDamage } from './pdf-value.ts';

/** Bytes that a stream may unpack to. The longest of real reports, pictures apart, has two million. */
export const unpackedLimit = 50_000_000;

/** The fault of a stream that unpacks to more than that. */
export function tooLarge(): PdfDamage {
	return new PdfDamage(`it unpacks to more than ${unpackedLimit / 1_000_000} million bytes`);
}
