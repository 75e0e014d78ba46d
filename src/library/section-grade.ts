/**
 * A grade beside a finding, in words: it is that of the section around the finding, never of the finding itself. What
 * is said of a weakness may stand in a section judged good.
 *
 * @param grade as read: "Good", "Requires improvement"
 */
export function describeSectionGrade(grade: string): string {
	const words = grade.toLowerCase();
	if (words === 'not judged') return 'in a section that was not judged';
	return `in a section judged ${words.replace(/^requires /u, 'to require ')}`;
}
