import type { Grade } from '../../model/grade.ts';
import type { CouncilAt, NationalPicture, Shares } from '../../register/national-picture.ts';
import {
	percentGood,
	sayEnded,
	sayGiven,
	sayGrade,
	sayNotSince,
	sayShares,
	sayTile,
} from '../../register/say-shares.ts';

/**
 * Puts a picture into the places that a page has for it: the tiles, the table of regions, the table of councils, and what is
 * said of them.
 *
 * @param ended names of authorities that have ended since
 * @param frameworks the short name of each framework, by its slug
 * @returns what the picture says of England in a sentence
 */
export function showPicture(
	page: HTMLElement,
	picture: NationalPicture,
	ended: readonly string[],
	frameworks: Readonly<Record<string, string>>,
): string {
	const councils = new Map(picture.councils.map((council) => [council.slug, council]));
	for (const tile of page.querySelectorAll<HTMLAnchorElement>('.tiles a')) {
		const council = councils.get(tile.pathname.split('/').at(-2) ?? '');
		const name = tile.querySelector('b');
		if (council && name) showTile(tile, name, council);
	}
	for (const row of page.querySelectorAll<HTMLElement>('[data-council]')) {
		const council = councils.get(row.dataset['council'] ?? '');
		const grade = row.querySelector<HTMLElement>('.grade');
		const given = row.querySelector('small');
		if (!council || !grade || !given) continue;
		setGrade(grade, council);
		grade.textContent = sayGrade(council);
		given.textContent = sayGiven(council, frameworks);
	}
	const regions = [...picture.regions, picture.england];
	for (const row of page.querySelectorAll<HTMLElement>('[data-region]')) {
		const shares = regions.find(({ region }) => region === row.dataset['region']);
		if (shares) showShares(row, shares);
	}
	const shares = sayShares(picture);
	const said = { shares, since: sayNotSince(picture), ended: sayEnded(ended) };
	for (const [name, words] of Object.entries(said)) {
		const place = page.querySelector<HTMLElement>(`[data-said="${name}"]`);
		if (!place) continue;
		place.textContent = words;
		place.hidden = words === '';
	}
	return shares;
}

function showTile(tile: HTMLElement, name: HTMLElement, council: CouncilAt): void {
	setGrade(tile, council);
	name.textContent = sayTile(council);
}

function setGrade(element: HTMLElement, { graded }: CouncilAt): void {
	if (graded) element.dataset['grade'] = graded.grade;
	else delete element.dataset['grade'];
}

function showShares(row: HTMLElement, shares: Shares): void {
	for (const cell of row.querySelectorAll('td')) {
		const { count } = cell.dataset;
		if (count !== undefined) cell.textContent = String(shares.counts.get(count as Grade) ?? 0);
		else if ('good' in cell.dataset) cell.textContent = `${shares.good} of ${shares.graded}`;
		else cell.textContent = percentGood(shares);
	}
}
