import { areas, type Area } from './areas.ts';

/** The table of areas as docs/architecture.md has it: a row for each, in Markdown. */
export function describeAreas(): string {
	const shared = new Set(areas.find(({ folder }) => folder === 'src/library')?.imports ?? []);
	const rows = areas.map((area) => [
		`\`${area.folder === '.' ? '*.config.*' : `${area.folder}/`}\``,
		area.holds,
		describeImports(area, shared),
	]);
	return [['Folder', 'What it holds', 'May import'], ['---', '---', '---'], ...rows]
		.map((cells) => `| ${cells.join(' | ')} |`)
		.join('\n');
}

/** What an area may import; the model and the pure folders are named together. */
function describeImports({ imports, runsInAstro }: Area, shared: ReadonlySet<string>): string {
	const hasShared = [...shared].every((folder) => imports.includes(folder));
	const others = imports
		.filter((folder) => !hasShared || !shared.has(folder))
		.map((folder) => `\`${folder}/\``);
	const named = [
		...(hasShared ? ['the pure folders'] : []),
		...others,
		...(runsInAstro ? ['`astro:*`'] : []),
	];
	return named.length === 0 ? 'nothing' : named.join(', ');
}
