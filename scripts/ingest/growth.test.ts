import { expect, test } from 'vitest';
import { convert } from './convert.ts';
import { familySamples } from './fixtures/family-samples.ts';
import { ends, lines, pieces, repeatInLine, repeatLines } from './fixtures/repetitions.ts';
import type { SourceDocument } from './read/source-document.ts';

const names = ['Isles of Scilly', 'Knowsley', 'Southwark', 'St Helens', 'Wirral'];
const context = {
	path: 'made-up',
	authorities: names.map((name) => ({
		slug: name.toLowerCase().replaceAll(' ', '-'),
		name,
		alsoKnownAs: [],
	})),
};

/** Milliseconds within which a stretch of the length below is converted, unless the time grows with its square. */
const quick = 40;

/** Three times the work takes three times the time; nine times as long, it grows with the square. */
const most = 5;

/** A document that grows with a number. */
interface Growth {
	name: string;
	make: (size: number) => SourceDocument;
	/** How large to make it first. */
	size: number;
}

test.each(
	Object.entries(familySamples).map(([name, document], turn) => ({ name, document, turn })),
)(
	'takes time in proportion to the length of a document: $name',
	({ document, turn }) => {
		expect(convert(document, context)).toHaveProperty('ok', true);
		expect(findSlow([...growLines(document), ...growStretches(document, turn)])).toBeNull();
	},
	120_000,
);

/** The top of a document, where its cover or letterhead is read, and its middle, where its text is. */
function placesIn({ lines }: SourceDocument): [number, number] {
	return [1, Math.floor(lines.length / 2)];
}

/** Lines of each kind at the top, and of all kinds in the text, where a line takes longer. */
function growLines(document: SourceDocument): Growth[] {
	const [top, middle] = placesIn(document);
	return [
		...lines.map((text) => ({
			name: `lines ${JSON.stringify(text)} at the top`,
			make: (count: number) => repeatLines(document, top, [text], count),
			size: 1000,
		})),
		{
			name: 'lines of all kinds in the text',
			make: (count: number) => repeatLines(document, middle, lines, count),
			size: 200,
		},
	];
}

/** A stretch of each piece, at either place and at either end of a line by turns: each family has other turns. */
function growStretches(document: SourceDocument, turn: number): Growth[] {
	const places = placesIn(document);
	return pieces.map((piece, index) => {
		const at = places[(turn + index) % 2] ?? 0;
		const end = ends[((turn + index) >> 1) % 2] ?? 'start';
		return {
			name: `${JSON.stringify(piece)} at the ${end} of line ${at + 1}`,
			make: (length: number) => repeatInLine(document, at, end, piece, length),
			size: 12_000,
		};
	});
}

/** The first document that takes too long to grow, with its times: one is enough, and each takes its time. */
function findSlow(growths: readonly Growth[]): string | null {
	for (const growth of growths) {
		const times = growsFaster(growth);
		if (times) return `${growth.name}: ${times.join(' ms, ')} ms`;
	}
	return null;
}

/** The times of a document and of one three times as large, where the second is far longer each time; null elsewhere. */
function growsFaster({ make, size }: Growth): number[] | null {
	const small = make(size);
	const large = make(3 * size);
	let times = [timeOf(small)];
	if ((times[0] ?? 0) < quick) return null;
	// The machine may have been busy: only what is slow each time counts.
	for (let attempt = 0; attempt < 3; attempt += 1) {
		times = [timeOf(small), timeOf(large)];
		const [short = 0, long = 0] = times;
		if (long < most * Math.max(short, quick)) return null;
	}
	return times;
}

/** Milliseconds of processor time that converting takes: what else the machine does meanwhile does not count. */
function timeOf(document: SourceDocument): number {
	const before = process.cpuUsage();
	convert(document, context);
	const { user, system } = process.cpuUsage(before);
	return Math.round((user + system) / 1000);
}
