import { areas, type Area } from './areas.ts';

/** The tables of areas as docs/architecture.md has them, in Markdown: the pure folders, and then all others with what they import. */
export function describeAreas(): string {
	const shared = new Set(areas.find(({ folder }) => folder === 'src/library')?.imports ?? []);
	const pure = areas.filter(({ folder }) => shared.has(folder));
	const others = areas.filter(({ folder }) => !shared.has(folder));
	return [
		tabulate(
			['Pure folder', 'What it holds'],
			pure.map(({ folder, holds }) => [nameFolder(folder), holds]),
		),
		tabulate(
			['Other folder', 'What it holds', 'May import'],
			others.map((area) => [nameFolder(area.folder), area.holds, describeImports(area, shared)]),
		),
	].join('\n\n');
}

function tabulate(head: readonly string[], rows: readonly (readonly string[])[]): string {
	return [head, head.map(() => '---'), ...rows]
		.map((cells) => `| ${cells.join(' | ')} |`)
		.join('\n');
}

function nameFolder(folder: string): string {
	return `\`${folder === '.' ? '*.config.*' : `${folder}/`}\``;
}

/** What an area may import; the pure folders are named together, and so are those of scripts/ where it may import them all. */
function describeImports({ imports, runsInAstro }: Area, shared: ReadonlySet<string>): string {
	const ofScripts = areas
		.map(({ folder }) => folder)
		.filter((folder) => folder.startsWith('scripts/'));
	const hasAll = (folders: Iterable<string>) =>
		[...folders].every((each) => imports.includes(each));
	const named = [
		...(hasAll(shared) ? [{ name: 'the pure folders', folders: [...shared] }] : []),
		...(hasAll(ofScripts) ? [{ name: 'all folders of `scripts/`', folders: ofScripts }] : []),
	];
	const together = new Set(named.flatMap(({ folders }) => folders));
	const parts = [
		...named.map(({ name }) => name),
		...imports.filter((folder) => !together.has(folder)).map(nameFolder),
		...(runsInAstro ? ['`astro:*`'] : []),
	];
	return parts.length === 0 ? 'nothing' : parts.join(', ');
}
