/** A part of the project with one purpose, and what it may import of the others. docs/architecture.md prints the table. */
export interface Area {
	/** Its folder, from the project's root; a longer one takes precedence over a shorter. */
	folder: string;
	/** What it holds, for docs/architecture.md. */
	holds: string;
	/** Folders of the areas that it may import beside itself. */
	imports: readonly string[];
	/** Whether it may import `astro:*`, which only a running build has. */
	runsInAstro?: true;
}

/** Functions over the model, one subject a folder: what they need comes as an argument. */
const pure = [
	{ folder: 'src/addresses', holds: 'Where each page and file of the site stands' },
	{ folder: 'src/annotations', holds: 'Notes on findings, in their places and as data' },
	{ folder: 'src/basis', holds: "What the editors' words rest on, in words" },
	{ folder: 'src/cards', holds: 'The card that a link to a report unfurls with' },
	{ folder: 'src/changes', holds: 'What was added, corrected and withdrawn, and when' },
	{ folder: 'src/checks', holds: 'What is wrong with a file that people write' },
	{ folder: 'src/citation', holds: 'How a finding is cited' },
	{ folder: 'src/code', holds: 'Code of the guide, coloured by the kinds of its words' },
	{ folder: 'src/compare', holds: 'Two reports side by side' },
	{ folder: 'src/context', holds: 'A finding with all that stands around it' },
	{ folder: 'src/csv', holds: 'Tables as comma-separated values' },
	{ folder: 'src/data', holds: 'What the site holds as files for programs and spreadsheets' },
	{ folder: 'src/dates', holds: 'How dates and spans of time read' },
	{ folder: 'src/files', holds: 'Reading folders and files' },
	{ folder: 'src/glossary', holds: 'Where terms stand in findings' },
	{ folder: 'src/improvements', holds: 'What findings ask for, and what is asked for again' },
	{ folder: 'src/law', holds: 'Where findings name law and guidance' },
	{
		folder: 'src/library',
		holds: 'What the site knows of its reports: records, and their readers',
	},
	{
		folder: 'src/lineage',
		holds: 'What was said of a theme, over the years and from one inspection to the next',
	},
	{ folder: 'src/marks', holds: 'Marks put into the HTML of a finding' },
	{
		folder: 'src/mentions',
		holds: 'Where reports speak of other inspections, and which they mean',
	},
	{ folder: 'src/metadata', holds: 'What pages say of themselves to programs' },
	{ folder: 'src/overlay', holds: 'Notes and terms laid over the findings of a report' },
	{ folder: 'src/pagefind', holds: "Writing and opening an index of Pagefind's" },
	{ folder: 'src/prose', holds: 'Prose that people write: what it may hold, and as HTML' },
	{ folder: 'src/references', holds: 'Findings that name each other' },
	{ folder: 'src/register', holds: 'The register of inspections, held against reports' },
	{ folder: 'src/related', holds: 'Findings that say something alike' },
	{ folder: 'src/search', holds: 'The search of findings, a folder for each step' },
	{ folder: 'src/serving', holds: 'Serving a folder as hosts of static files do' },
	{ folder: 'src/site-folder', holds: 'The folder of a built site, and what no build may delete' },
	{ folder: 'src/source-view', holds: 'The document as received, line by line' },
	{ folder: 'src/themes', holds: 'Which subjects a finding speaks of' },
	{ folder: 'src/typeface', holds: 'The typeface cut to the characters that are used' },
	{ folder: 'src/versions', holds: 'Versions of a report, and what changed between them' },
	{ folder: 'src/words', holds: 'Counts in words, and words that are like others' },
] as const;

const model = 'src/model';
const pureFolders = [model, ...pure.map(({ folder }) => folder)];
const components = 'src/components';

/** Every part of the project, from the ground up. */
export const areas: readonly Area[] = [
	{
		folder: model,
		holds: 'What a report is: schemas, types, the reader of its MDX',
		imports: [],
	},
	...pure.map((area) => ({ ...area, imports: pureFolders })),
	{
		folder: 'src/loaders',
		holds: "How Astro's collections are filled from files",
		imports: pureFolders,
		runsInAstro: true,
	},
	{
		folder: 'src/collections',
		holds: 'How pages read the collections',
		imports: pureFolders,
		runsInAstro: true,
	},
	{
		folder: 'src/styles',
		holds:
			'The style sheet of every page: what is of no one component, and those of components in their order',
		imports: [components],
	},
	{
		folder: components,
		holds: 'Templates and their behaviour; they fetch nothing',
		imports: pureFolders,
	},
	{
		folder: 'src/layouts',
		holds: 'What every page has around its content, and what pages of a kind are made of',
		imports: [...pureFolders, components, 'src/styles'],
	},
	{
		folder: 'src/pages',
		holds: 'Routes: they read, hand down, and hold no rule',
		imports: [...pureFolders, 'src/collections', components, 'src/layouts'],
		runsInAstro: true,
	},
	{
		folder: 'src',
		holds: 'The collections as Astro wants them declared',
		imports: [...pureFolders, 'src/loaders'],
		runsInAstro: true,
	},
	{
		folder: 'src/tests',
		holds: 'Tests of the built site and of the project; the benches drive it as they do',
		imports: pureFolders,
	},
	{
		folder: 'scripts/cli',
		holds: 'What commands share: options, progress, child processes',
		imports: pureFolders,
	},
	{ folder: 'scripts/pool', holds: 'Work handed to processes with limits', imports: pureFolders },
	{
		folder: 'scripts/library',
		holds: 'What only commands know of a library: ledger, list of sources',
		imports: pureFolders,
	},
	{
		folder: 'scripts/ingest',
		holds: 'The conversion, a folder for each stage',
		imports: [...pureFolders, 'scripts/cli', 'scripts/library', 'scripts/pool'],
	},
	{
		folder: 'scripts/proof',
		holds: 'What `check:content` checks',
		imports: [...pureFolders, 'scripts/cli', 'scripts/ingest', 'scripts/library', 'scripts/pool'],
	},
	{
		folder: 'scripts/site',
		holds: 'Building and serving',
		imports: [...pureFolders, 'scripts/cli'],
	},
	{
		folder: 'scripts/suite',
		holds: 'The parts of `npm test`',
		imports: [...pureFolders, 'scripts/cli', 'scripts/site'],
	},
	{
		folder: 'scripts/doctor',
		holds: 'What may be wrong with an installation, a library or a site',
		imports: [...pureFolders, 'scripts/cli', 'scripts/site'],
	},
	{
		folder: 'scripts/export',
		holds: 'Findings as documents of a search server',
		imports: pureFolders,
	},
	{
		folder: 'scripts/offline',
		holds: 'A copy of a built site that is read without a server',
		imports: [...pureFolders, 'scripts/cli', 'scripts/site'],
	},
	{
		folder: 'scripts/mcp',
		holds: 'The server for assistants',
		imports: pureFolders,
	},
	{ folder: 'scripts/structure', holds: 'Who imports whom', imports: [] },
	{
		folder: 'scripts/bench',
		holds: 'Measuring',
		imports: [...pureFolders, 'scripts/cli', 'src/tests'],
	},
	{
		folder: 'scripts',
		holds: 'Commands, a file each',
		imports: [
			...pureFolders,
			...[
				'bench',
				'cli',
				'doctor',
				'export',
				'ingest',
				'library',
				'mcp',
				'offline',
				'pool',
				'proof',
				'site',
				'structure',
				'suite',
			].map((name) => `scripts/${name}`),
			'src/tests',
		],
	},
	{
		folder: '.',
		holds: 'Configuration of the tools',
		imports: [...pureFolders, 'src/styles', 'src/tests'],
	},
];

/** The area that a file or folder belongs to. */
export function areaOf(path: string): Area | undefined {
	return areas
		.filter(({ folder }) => path.startsWith(`${folder}/`) || folder === path || folder === '.')
		.sort((a, b) => b.folder.length - a.folder.length)[0];
}
