import type { Query } from '../query.ts';
import { possessive } from '../words.ts';

/** Writes a query so that `parseQuery` reads the same tree from it. */
export function printQuery(query: Query): string {
	switch (query.type) {
		case 'word':
			return query.word;
		case 'beginning':
			return `${query.word}*`;
		case 'phrase':
			return `"${query.words.join(' ').replaceAll(` ${possessive}`, possessive)}"`;
		case 'field':
			return `${query.field}:${/[\s()]/u.test(query.value) ? `"${query.value}"` : query.value}`;
		case 'and':
			return query.parts.map((part) => enclose(part, part.type === 'or')).join(' ');
		case 'or':
			return query.parts.map(printQuery).join(' OR ');
		case 'not':
			return `-${enclose(query.part, query.part.type === 'and' || query.part.type === 'or')}`;
	}
}

function enclose(part: Query, needed: boolean): string {
	return needed ? `(${printQuery(part)})` : printQuery(part);
}
