import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const layers = {
	site: {
		regex: '(^|/)scripts/',
		message: 'The site imports nothing from scripts/: what both need belongs in src/model/.',
	},
	scripts: {
		regex: '(^|/)src/(?!(?:model|files)/)',
		message: 'Scripts import nothing from the site but src/model/ and src/files/.',
	},
	pure: {
		regex: '^astro:',
		message:
			'Pure functions take what they need as arguments; collections are read by pages and loaders.',
	},
	model: {
		regex: '^\\.\\./|^astro:',
		message: 'The model imports nothing from the rest of the project.',
	},
};

/** @param {{ regex: string, message: string }[]} patterns */
function restrictImports(...patterns) {
	return { 'no-restricted-imports': ['error', { patterns }] };
}

export default defineConfig(
	{ ignores: ['dist/', '.astro/', 'content/', 'public/'] },
	tseslint.configs.strict,
	tseslint.configs.stylistic,
	astro.configs['flat/recommended'],
	astro.configs['flat/jsx-a11y-recommended'],
	{
		files: ['**/*.ts'],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
		},
		rules: {
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true },
			],
		},
	},
	{ files: ['src/**/*.{ts,astro}'], rules: restrictImports(layers.site) },
	{
		files: ['src/{addresses,citation,dates,glossary,search,source-view}/**/*.ts'],
		rules: restrictImports(layers.site, layers.pure),
	},
	{ files: ['src/model/**/*.ts'], rules: restrictImports(layers.site, layers.model) },
	{
		files: ['scripts/**/*.ts'],
		// A bench of the search drives the built site as its tests do.
		ignores: ['scripts/bench-search.ts', 'scripts/bench/search/**'],
		rules: restrictImports(layers.scripts),
	},
	{
		files: ['**/*.ts'],
		ignores: ['*.config.ts', 'src/content.config.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{ selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
				{ selector: 'ExportAllDeclaration', message: 'Import from the file that defines it.' },
			],
		},
	},
);
