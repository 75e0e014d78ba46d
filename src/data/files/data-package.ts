import { dataPath } from '../../addresses/data-addresses.ts';
import { licences } from '../../model/report.ts';
import { locate, type DataSite } from '../library/data-site.ts';
import { dataTables } from '../tables/tables.ts';
import type { DataTable } from '../tables/table.ts';
import { columnsOf } from './columns.ts';
import { csvFile } from './dataset-files.ts';

/**
 * The description of the tables as CSV: a Data Package of Frictionless, for programs that read tables by their types and
 * links. It has no day of its own: the same tables have the same description.
 *
 * @see https://specs.frictionlessdata.io/data-package/
 */
export function describePackage(site: DataSite): Record<string, unknown> {
	return {
		profile: 'tabular-data-package',
		name: 'inspection-reader',
		title: 'Inspections of children’s services in England, finding by finding',
		description:
			'Reports of Ofsted and others, word for word. Each row names the terms of its report: not all are under an open licence. A cell that a spreadsheet would run begins with an apostrophe, which is not part of it.',
		homepage: locate(site, dataPath('', site.base)),
		licenses: Object.entries(licences).map(([name, { name: title, url }]) => ({
			...{ name, title },
			path: url ?? locate(site, dataPath('', site.base)),
		})),
		resources: dataTables.map(describeTable),
	};
}

function describeTable({ name, title, about, schema, links }: DataTable): Record<string, unknown> {
	const columns = columnsOf(schema);
	const keys = Object.entries(links).map(([fields, resource]) => ({
		...{ fields, reference: { resource, fields: keyOf(resource) } },
	}));
	const types = { text: 'string', number: 'integer', date: 'date' } as const;
	return {
		...{ profile: 'tabular-data-resource', name, title, description: about },
		...{ path: csvFile(name), format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
		dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
		schema: {
			fields: columns.map((column) => ({
				...{ name: column.name, type: types[column.type], description: column.about },
				constraints: { required: !column.mayBeEmpty, unique: column === columns[0] },
			})),
			missingValues: [''],
			primaryKey: columns[0]?.name,
			...(keys.length > 0 && { foreignKeys: keys }),
		},
	};
}

/** The column that names a row of a table. */
function keyOf(resource: string): string {
	const table = dataTables.find(({ name }) => name === resource);
	return table === undefined ? '' : (columnsOf(table.schema)[0]?.name ?? '');
}
