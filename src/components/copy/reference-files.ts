import { writeBibtex } from '../../citation/bibtex-citation.ts';
import type { CslReport } from '../../citation/csl-citation.ts';
import { writeRis } from '../../citation/ris-citation.ts';
import type { CitationForm } from './references-details.ts';

/** A citation in the forms that reference managers read. Loaded when somebody asks for them: the library is large. */
export function writeReferences(citation: CslReport): CitationForm[] {
	return [
		{ name: 'BibTeX', text: writeBibtex([citation]) },
		{ name: 'RIS', text: writeRis([citation]) },
		{ name: 'CSL-JSON', text: JSON.stringify([citation], null, '\t') },
	];
}
