import type { Mark } from './mark.ts';

/** What stands in brackets beside a mark, in plain words: "mended: quality", "words lost here". */
export function describeMark(mark: Mark): string {
	if (mark.type === 'gap') return 'words lost here';
	const now = mark.now.trim();
	switch (mark.rule) {
		case 'number-displaced':
			return 'moved to the start of the paragraph';
		case 'number-lost':
			return `number lost: ${now}`;
		case 'bullet-lost':
			return 'bullet lost';
		case 'grade-displaced':
			return 'moved to its heading';
		case 'row-duplicated':
			return 'left out: the row stands twice';
		case 'letter-misread':
		case 'hyphen-lost':
		case 'word-broken':
		case 'character-stray':
			return now === '' ? 'left out' : `mended: ${now}`;
	}
}
