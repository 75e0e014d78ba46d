import { expect, test } from 'vitest';
import { readingText } from './reading-text.ts';

test('reads mends as mended, and neither bullets, note marks nor gaps', () => {
	expect(
		readingText([
			{
				type: 'paragraph',
				pieces: [
					{ type: 'text', text: 'The ' },
					{ type: 'repair', rule: 'letter-misread', was: 'guality', now: 'quality' },
					{ type: 'text', text: ' of the board' },
					{ type: 'note-mark', note: '1' },
					{ type: 'gap' },
					{ type: 'text', text: ' is:' },
				],
			},
			{
				type: 'list',
				items: [
					{
						pieces: [{ type: 'emphasis', pieces: [{ type: 'text', text: 'good' }] }],
						lists: [
							{
								type: 'list',
								items: [{ pieces: [{ type: 'text', text: 'and better' }], lists: [] }],
							},
						],
					},
				],
			},
			{
				type: 'table',
				rows: [[[{ type: 'text', text: 'Cell' }], [{ type: 'text', text: 'Cell' }]]],
			},
		]),
	).toBe('The quality of the board is: good and better Cell Cell');
});
