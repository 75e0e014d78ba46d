import type { FindingDocument } from './finding-document.ts';

const keyword = { type: 'keyword' } as const;
const date = { type: 'date', format: 'strict_date' } as const;

/** Words in all their English forms, and as they are written. */
const words = {
	type: 'text',
	analyzer: 'english',
	fields: { exact: { type: 'text', analyzer: 'standard' }, raw: { ...keyword, ignore_above: 512 } },
} as const;

/**
 * Settings and mapping of an index of findings, for `PUT /findings`. Every field of a document has its type here, and a document
 * with another field is refused: nothing is guessed.
 */
export const openSearchIndex = {
	settings: { index: { number_of_shards: 1, number_of_replicas: 1 } },
	mappings: {
		dynamic: 'strict',
		properties: {
			report: keyword,
			finding: keyword,
			address: { ...keyword, index: false },
			authority: { properties: { slug: keyword, name: words, region: keyword } },
			title: words,
			published: date,
			inspected: { type: 'date_range', format: 'strict_date' },
			reportKind: keyword,
			framework: keyword,
			inspectorates: keyword,
			overall: keyword,
			kind: keyword,
			number: { type: 'integer' },
			label: keyword,
			section: words,
			area: keyword,
			gradeOfSection: keyword,
			due: date,
			position: { type: 'integer' },
			text: {
				type: 'text',
				analyzer: 'english',
				// For marks in long texts, and for phrases as they are written.
				index_options: 'offsets',
				fields: { exact: { type: 'text', analyzer: 'standard', index_options: 'offsets' } },
			},
		} satisfies Record<keyof FindingDocument, object>,
	},
} as const;
