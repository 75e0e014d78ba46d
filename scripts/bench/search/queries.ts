/** A query whose time and bytes are measured. */
export interface TimedQuery {
	/** What a reader types on the site. */
	q: string;
	/** What Starlight's search takes for the same; absent where it has no such search. */
	starlight?: string;
}

const alike = (q: string): TimedQuery => ({ q, starlight: q });

/** Queries of every kind, the costliest words among them. */
export const timedQueries: TimedQuery[] = [
	...[
		'supervision',
		'neglect',
		'thresholds',
		'caseloads',
		'advocacy',
		'children',
		'assessments',
		'ethnicity',
		'social workers',
		'care leavers housing',
		'missing education',
		'police domestic abuse notifications',
		'self-harm',
		'multi-agency',
		"children's services",
		'"the voice of the child"',
		'"quality of care"',
		'"line managers"',
		'"looked after children"',
		'"in a timely manner"',
		'"not always"',
		'"of the"',
		'"local authority designated officer"',
		'"self-harm"',
		'"out-of-hours service"',
		'"children’s social care"',
		'"council’s"',
	].map(alike),
	{ q: 'neglect OR abuse' },
	{ q: '"line managers" OR "team managers"' },
	{ q: 'supervision NOT regular' },
	{ q: 'audits -quality -practice' },
	{ q: '-"the"' },
	{ q: 'grade:inadequate thresholds' },
	{ q: 'kind:recommendation supervision' },
	{ q: 'year:2013..2016 "child sexual exploitation"' },
	{ q: 'manag*' },
	{ q: 'exploit* OR traffick*' },
	{ q: '("line managers" OR supervisors) caseload* NOT audit' },
];
