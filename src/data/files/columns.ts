import type { z } from 'astro/zod';

/** A column of a table, as its schema has it. */
export interface Column {
	name: string;
	/** What stands in it, in a sentence without a full stop. */
	about: string;
	type: 'text' | 'number' | 'date';
	/** Whether a cell of it may be empty. */
	mayBeEmpty: boolean;
}

/** What zod says of a field, as JSON Schema. */
interface FieldSchema {
	type?: string | string[];
	format?: string;
	description?: string;
	anyOf?: FieldSchema[];
}

/** The columns of a table, in order. */
export function columnsOf(schema: z.ZodObject): Column[] {
	const { properties } = schema.toJSONSchema() as { properties: Record<string, FieldSchema> };
	return Object.entries(properties).map(([name, field]) => {
		const [value = field] = field.anyOf ?? [];
		return {
			name,
			about: field.description ?? '',
			type: value.type === 'integer' ? 'number' : value.format === 'date' ? 'date' : 'text',
			mayBeEmpty: schema.shape[name]?.safeParse(null).success === true,
		};
	});
}
