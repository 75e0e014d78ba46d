import { expect, test } from 'vitest';
import { readNote } from './note-markdown.ts';

test('accepts paragraphs, emphasis, lists, quotations and links', () => {
	const note = readNote(
		'One *two* **three**.\n\n- [in](/reports/a/b/#p1)\n- <https://example.org/>\n\n> 1. four\n\na < b & c',
	);
	expect(note.faults).toEqual([]);
	expect(note.internal).toEqual([{ line: 3, column: 3, url: '/reports/a/b/#p1' }]);
});

test.each([
	['<script>alert(1)</script>', 'the note holds HTML: <script>alert(1)</script>'],
	['Words <b onclick="x()">bold</b>', 'the note holds HTML: <b onclick="x()">'],
	['<!-- hidden -->', 'the note holds HTML: <!-- hidden -->'],
	['![x](https://example.org/x.png)', 'the note holds a picture'],
	['# Heading', 'the note holds a heading'],
	['Heading\n===', 'the note holds a heading'],
	['```js\nrun()\n```', 'the note holds a block of code: run()'],
	['`run()`', 'the note holds code: run()'],
	['***', 'the note holds a line across'],
	['[x]: https://example.org', 'the note holds the address of a link apart from it'],
	['[x](javascript:alert%281%29)', 'the note links to javascript:alert%281%29'],
	['<javascript:alert>', 'the note links to javascript:alert'],
	['[x](&#x6A;avascript:alert)', 'the note links to javascript:alert'],
	['[x](data:text/html,x)', 'the note links to data:text/html,x'],
	['[x](//example.org/)', 'the note links to //example.org/'],
	['[x](/\\\\example.org/)', 'the note links to /\\example.org/'],
	['[x](</&#9;/example.org/>)', 'the note links to / /example.org/'],
	['[x](#p1)', 'the note links to #p1'],
	['[x]()', 'the note links to nothing'],
	['> - *[x](mailto:a@example.org)*', 'the note links to mailto:a@example.org'],
])('refuses %j', (markdown, message) => {
	expect(readNote(markdown).faults[0]?.message).toBe(message);
});

test('says where in the note the fault is', () => {
	expect(readNote('One.\n\nTwo <i>three').faults).toMatchObject([{ line: 3, column: 5 }]);
});
