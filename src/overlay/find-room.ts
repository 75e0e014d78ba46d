/** A finding with its place in the report. */
export interface PlacedFinding {
	id: string;
	/** The sections that it stands in, from the top. */
	path: readonly { id: string }[];
}

/** Notes may stand beside so many findings: style sheets name each number. */
export const maxRoom = 5;

/**
 * Beside how many findings the notes of each annotated one may stand: itself, and those that directly follow it in the
 * same section and have no notes. So long notes need not part short paragraphs, and no two ever meet.
 *
 * @param findings of the report, in its order
 * @param annotated whether a finding has notes
 */
export function findRoom(
	findings: readonly PlacedFinding[],
	annotated: (id: string) => boolean,
): Map<string, number> {
	const room = new Map<string, number>();
	findings.forEach(({ id, path }, index) => {
		if (!annotated(id)) return;
		const end = findings.findIndex(
			(next, at) => at > index && (annotated(next.id) || sectionOf(next.path) !== sectionOf(path)),
		);
		room.set(id, Math.min((end < 0 ? findings.length : end) - index, maxRoom));
	});
	return room;
}

function sectionOf(path: PlacedFinding['path']): string | undefined {
	return path.at(-1)?.id;
}
