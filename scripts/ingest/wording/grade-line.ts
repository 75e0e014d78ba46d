/** A grade as the reports of 2009 to 2013 print it beside a heading: "Grade 2 (Good)". */
const printedGrade = /Grade\s+[1-4]\s*\(\s*[A-Za-z]+\s*\)\.?$/u;

/** Whether a line is a grade and nothing else. */
export function isGradeLine(text: string): boolean {
	return printedGrade.exec(text)?.index === 0;
}

/** Parts "Quality of provision Grade 3 (Adequate)" into heading and grade line; the latter may be missing. */
export function splitGrade(text: string): { heading: string; gradeLine: string | null } {
	const match = printedGrade.exec(text);
	return match && match.index > 0
		? { heading: text.slice(0, match.index).trim(), gradeLine: match[0] }
		: { heading: text, gradeLine: null };
}
