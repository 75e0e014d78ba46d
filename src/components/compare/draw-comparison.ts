import type {
	ComparedReport,
	ComparedSubject,
	ComparedTheme,
} from '../../compare/compared-report.ts';
import type { Comparison, Pair } from '../../compare/compare-reports.ts';
import { gradeLabels } from '../../model/grade.ts';

/** A comparison as elements of the page. What reports say goes in as text, never as markup. */
export function drawComparison(
	{ notes, subjects, themes }: Comparison,
	reports: [ComparedReport, ComparedReport],
): Node[] {
	return [
		make('h2', {}, 'The two reports'),
		make(
			'div',
			{ class: 'sides' },
			...reports.map((report) =>
				make(
					'div',
					{},
					make('p', {}, make('a', { href: report.path }, report.name)),
					make('p', {}, `${report.framework}, ${report.when}`),
				),
			),
		),
		...(notes.length > 0
			? [make('div', { class: 'notes' }, ...notes.map((note) => make('p', {}, note)))]
			: []),
		...(subjects.length > 0 ? [make('h2', {}, 'Grades by what was judged')] : []),
		...subjects.flatMap(({ subject, sides }) => [
			make('h3', {}, subject),
			drawSides(reports, sides, drawGrades, ({ scale }) =>
				scale.length === 0 ? 'Gave no grades.' : 'Not judged under this framework.',
			),
		]),
		make('h2', {}, 'Findings by theme'),
		make(
			'p',
			{},
			'Of each theme the findings that ask most of the council, from both reports. Themes are found by wording: a finding that says it in other words is missing.',
		),
		...themes.flatMap(({ name, sides }) => [
			make('h3', {}, name),
			drawSides(reports, sides, drawTheme, () => 'No finding of this theme.'),
		]),
	];
}

/** What both sides have of one thing, each under the name of its report. */
function drawSides<T>(
	reports: [ComparedReport, ComparedReport],
	sides: Pair<T>,
	draw: (side: T, report: ComparedReport) => Node[],
	sayNone: (report: ComparedReport) => string,
): HTMLElement {
	return make(
		'div',
		{ class: 'sides' },
		...reports.map((report, at) => {
			const side = sides[at];
			return make(
				'div',
				{},
				make('p', { class: 'whose' }, report.name),
				...(side === undefined ? [make('p', {}, sayNone(report))] : draw(side, report)),
			);
		}),
	);
}

function drawGrades({ grades, without }: ComparedSubject): Node[] {
	if (grades.length === 0) return [make('p', {}, `${without ?? 'No grade'}.`)];
	return [
		make(
			'ul',
			{},
			...grades.map(({ label, grade }) =>
				make(
					'li',
					{},
					`${label} `,
					make('span', { class: 'grade', 'data-grade': grade }, gradeLabels[grade]),
				),
			),
		),
	];
}

function drawTheme({ count, findings }: ComparedTheme, { path }: ComparedReport): Node[] {
	const more = count - findings.length;
	return [
		make(
			'ul',
			{},
			...findings.map(([id, label, kind, text]) =>
				make(
					'li',
					{},
					make('a', { href: `${path}#${id}` }, label),
					label.startsWith(kind) ? ': ' : ` (${kind.toLowerCase()}): `,
					text,
				),
			),
		),
		...(more > 0
			? [make('p', { class: 'whose' }, `${more} more of this theme in the report`)]
			: []),
	];
}

function make(
	name: string,
	attributes: Record<string, string>,
	...children: (Node | string)[]
): HTMLElement {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	element.append(...children);
	return element;
}
