import { withBase } from '../../addresses/base.ts';
import { openPagefind, type Pagefind } from '../../pagefind/open-pagefind.ts';
import { giveWay } from '../../search/pace/give-way.ts';
import { FacetValues } from '../../search/index/facet-values.ts';
import { FindingIndex } from '../../search/index/finding-index.ts';
import {
	findingsFolder,
	manifestFile,
	searchFolder,
	type IndexManifest,
} from '../../search/index/manifest.ts';

/** What a search needs from the server. */
export interface OpenedSearch {
	index: FindingIndex;
	facets: FacetValues;
}

let opened: Promise<OpenedSearch> | undefined;

/** Loads what every search needs at the first call. After a failure, also of a search, the next call tries again. */
export function openSearch(): Promise<OpenedSearch> {
	opened ??= open().catch((error: unknown) => {
		opened = undefined;
		throw error;
	});
	return opened;
}

/** What was made of the index, and whether that is a newer one than the page had loaded. */
export interface MadeOfSearch<T> {
	value: T;
	renewed: boolean;
}

/**
 * Does something with the index. If it fails, or parts of the index were missing, and the site has been published anew
 * since the index was loaded, it is done once more with the new one: the files of the old one are gone.
 *
 * @param isWhole whether nothing was missing
 */
export async function withSearch<T>(
	act: (opened: OpenedSearch) => Promise<T>,
	isWhole: (value: T) => boolean = () => true,
): Promise<MadeOfSearch<T>> {
	const first = await openSearch();
	const made = await act(first).then(
		(value) => ({ value }),
		(error: unknown) => ({ error }),
	);
	if ('value' in made && isWhole(made.value)) return { value: made.value, renewed: false };
	if (await isOutdated(first)) {
		opened = undefined;
		return { value: await act(await openSearch()), renewed: true };
	}
	if ('error' in made) throw made.error;
	return { value: made.value, renewed: false };
}

/** Whether the site has another index now than the one that was loaded; not so where that cannot be asked. */
export async function isOutdated({ index }: OpenedSearch): Promise<boolean> {
	const now = await load(manifestFile, { cache: 'no-cache' }).catch(() => null);
	return now !== null && JSON.stringify(now) !== JSON.stringify(index.manifest);
}

async function open(): Promise<OpenedSearch> {
	// Most searches need both, so neither waits for the other. What fails here is said when it is needed.
	let begun: Promise<Pagefind> | undefined = openPagefind(findingsFolder);
	begun.catch(() => undefined);
	// It names files of one build, so one that a browser has kept from the last build is of no use.
	const manifest = (await load(manifestFile, { cache: 'no-cache' })) as IndexManifest;
	await giveWay();
	const index = new FindingIndex(manifest, {
		load,
		openPagefind: () => {
			const opening = begun ?? openPagefind(findingsFolder);
			begun = undefined;
			return opening;
		},
		forget: () => {
			opened = undefined;
		},
	});
	await giveWay();
	return { index, facets: new FacetValues(manifest) };
}

async function load(path: string, options?: RequestInit): Promise<unknown> {
	const response = await fetch(withBase(`${searchFolder}${path}`), options);
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return response.json();
}
