/** An authority that a boundary change ended or began. */
export interface ChangedAuthority {
	name: string;
	/** Its file in content/authorities; absent for those that had ended before reports of today's kinds began. */
	slug?: string;
}

/** Authorities for children's services that ended on a day, and those that took over their areas. */
export interface BoundaryChange {
	/** The first day of the later authorities. */
	on: string;
	earlier: readonly ChangedAuthority[];
	later: readonly ChangedAuthority[];
	/** What became of the area, where the names alone do not say it. */
	about?: string;
	/** The order that made the change. */
	law: { title: string; number: string; url: string };
}

/**
 * Where the areas of authorities changed since 2009, oldest first. Each row rests on the order that it names, as it was
 * made; a change for the same area, such as that of Somerset in 2023, joins nothing and has no row. What no row tells is not
 * known here.
 */
export const boundaryChanges: readonly BoundaryChange[] = [
	{
		on: '2009-04-01',
		earlier: [{ name: 'Bedfordshire' }],
		later: [
			{ name: 'Bedford Borough', slug: 'bedford-borough' },
			{ name: 'Central Bedfordshire', slug: 'central-bedfordshire' },
		],
		law: order('Bedfordshire (Structural Changes) Order 2008', 2008, 907),
	},
	{
		on: '2009-04-01',
		earlier: [{ name: 'Cheshire' }],
		later: [
			{ name: 'Cheshire East', slug: 'cheshire-east' },
			{ name: 'Cheshire West and Chester', slug: 'cheshire-west-and-chester' },
		],
		law: order('Cheshire (Structural Changes) Order 2008', 2008, 634),
	},
	{
		on: '2019-04-01',
		earlier: [
			{ name: 'Bournemouth', slug: 'bournemouth' },
			{ name: 'Poole', slug: 'poole' },
			{ name: 'Dorset (the county council)', slug: 'dorset' },
		],
		later: [
			{
				name: 'Bournemouth, Christchurch and Poole',
				slug: 'bournemouth-christchurch-and-poole',
			},
			{ name: 'Dorset', slug: 'dorset' },
		],
		about:
			'Christchurch had been part of the county of Dorset; the rest of that county is today’s Dorset.',
		law: order('Bournemouth, Dorset and Poole (Structural Changes) Order 2018', 2018, 648),
	},
	{
		on: '2021-04-01',
		earlier: [{ name: 'Northamptonshire', slug: 'northamptonshire' }],
		later: [
			{ name: 'North Northamptonshire', slug: 'north-northamptonshire' },
			{ name: 'West Northamptonshire', slug: 'west-northamptonshire' },
		],
		law: order('Northamptonshire (Structural Changes) Order 2020', 2020, 156),
	},
	{
		on: '2023-04-01',
		earlier: [{ name: 'Cumbria', slug: 'cumbria' }],
		later: [
			{ name: 'Cumberland', slug: 'cumberland' },
			{ name: 'Westmorland and Furness', slug: 'westmorland-and-furness' },
		],
		law: order('Cumbria (Structural Changes) Order 2022', 2022, 331),
	},
];

/** The changes that an authority came from or ended with, oldest first; none for most. */
export function changesOf(slug: string): BoundaryChange[] {
	const names = (authorities: readonly ChangedAuthority[]): boolean =>
		authorities.some((authority) => authority.slug === slug);
	return boundaryChanges.filter(({ earlier, later }) => names(earlier) || names(later));
}

/** Whether an authority ended with a change of boundaries. */
export function hasEnded(slug: string): boolean {
	const last = changesOf(slug).at(-1);
	return last !== undefined && !last.later.some((authority) => authority.slug === slug);
}

/** An authority whose area another took over, in whole or in part. */
export interface EarlierAuthority extends ChangedAuthority {
	/** The first day of the later one. */
	until: string;
	/** Whether it ended then. One that did not goes on with another area, and with its file. */
	hasEnded: boolean;
}

/** The others whose areas an authority took over; none for most. */
export function earlierThan(slug: string): EarlierAuthority[] {
	return changesOf(slug)
		.filter(({ later }) => later.some((authority) => authority.slug === slug))
		.flatMap(({ on, earlier, later }) =>
			earlier.map((authority) => ({
				...authority,
				until: on,
				hasEnded: !later.some((each) => each.slug === authority.slug),
			})),
		)
		.filter((authority) => authority.slug !== slug);
}

function order(title: string, year: number, number: number): BoundaryChange['law'] {
	return {
		title: `The ${title}`,
		number: `S.I. ${year}/${number}`,
		url: `https://www.legislation.gov.uk/uksi/${year}/${number}/contents/made`,
	};
}
