import { expect, test } from 'vitest';
import { listImports } from './list-imports.ts';

test('lists imports of values, of types and of what is loaded later, each once', () => {
	const code = [
		`import { a } from './a.ts';`,
		`import type { B } from '../b.ts';`,
		`const c = await import('./c.ts');`,
		`export { a } from './a.ts';`,
		`import { readFile } from 'node:fs';`,
		`import { getEntry } from 'astro:content';`,
	].join('\n');
	expect(listImports('src/x.ts', code)).toEqual(['./a.ts', '../b.ts', './c.ts', 'astro:content']);
});

test('lists a module that is started as a worker', () => {
	const code = `startPool({ script: join(import.meta.dirname, 'check-worker.ts') });`;
	expect(listImports('src/x.ts', code)).toEqual(['./check-worker.ts']);
});

test('lists what the code and the scripts of a template import', () => {
	const template = `---\nimport A from './A.astro';\n---\n<A />\n<script>\n\timport './a-element.ts';\n</script>\n`;
	expect(listImports('src/X.astro', template)).toEqual(['./A.astro', './a-element.ts']);
});

test('lists style sheets, without what the bundler is told', () => {
	expect(listImports('src/x.css', `@import './a.css' layer(base);`)).toEqual(['./a.css']);
	expect(listImports('src/x.ts', `import style from './a.css?inline';`)).toEqual(['./a.css']);
});
