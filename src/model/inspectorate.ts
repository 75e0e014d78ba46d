/** The bodies that inspect services for children, each with the name that it is cited by. Free of zod: browsers load it. */
export const inspectorates = {
	ofsted: 'Ofsted',
	'care-quality-commission': 'Care Quality Commission',
	'hmi-constabulary': 'HM Inspectorate of Constabulary and Fire & Rescue Services',
	'hmi-probation': 'HM Inspectorate of Probation',
} as const;

/** One of them: `ofsted`. */
export type InspectorateId = keyof typeof inspectorates;

/** One for all: to make it takes longer than to use it a hundred times. */
const list = new Intl.ListFormat('en-GB');

/** Inspectorates as one reads them: "Ofsted and Care Quality Commission". */
export function nameInspectorates(ids: readonly InspectorateId[]): string {
	return list.format(ids.map((id) => inspectorates[id]));
}
