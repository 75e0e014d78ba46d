import { lowerFirst } from '../words/lower-first.ts';

/** What of its report and of itself heads a finding where it stands alone. */
export interface Headed {
	/** The report's short name: "St Helens 2012: single inspection". */
	shortName: string;
	/** What the finding is called: "Paragraph 65". */
	label: string;
}

/** The heading of a finding's own page: council, year and number. "St Helens 2012, paragraph 65". */
export function headFinding({ shortName, label }: Headed): string {
	return `${splitName(shortName).where}, ${lowerFirst(label)}`;
}

/** Its title in tabs and previews, which says the kind of inspection too: "St Helens 2012, paragraph 65: single inspection". */
export function titleFinding(headed: Headed): string {
	const { inspection } = splitName(headed.shortName);
	return headFinding(headed) + (inspection === undefined ? '' : `: ${inspection}`);
}

function splitName(shortName: string): { where: string; inspection: string | undefined } {
	const [where = shortName, ...inspection] = shortName.split(': ');
	return { where, inspection: inspection.length > 0 ? inspection.join(': ') : undefined };
}
