import { drawTable } from '../build/put-table.ts';
import type { SizeMeasurement } from './measure-size.ts';

/** What converting and proving some documents took. */
export interface ConversionMeasurement {
	/** How many reports they became. */
	reports: number;
	/** Seconds. */
	convert: number;
	/** Seconds. */
	prove: number;
}

/** Tables of what was measured, and a chart of seconds per thousand reports, in Markdown. */
export function drawGrowth(
	sizes: readonly SizeMeasurement[],
	conversions: readonly ConversionMeasurement[],
): string {
	const parts = [
		drawTable([
			[
				'Reports',
				'Findings',
				'Build, s',
				's per 1,000 reports',
				'One report added, s',
				'Memory, MB',
				'Files',
				'MB',
			],
			...sizes.map((one) => [
				`${one.reports}`,
				`${one.findings}`,
				one.build.toFixed(0),
				perThousand(one.build, one.reports),
				one.change.toFixed(0),
				`${one.megabytes ?? '?'}`,
				`${one.files}`,
				one.size.toFixed(0),
			]),
		]),
	];
	if (conversions.length > 0)
		parts.push(
			drawTable([
				[
					'Documents that became reports',
					'Converting, s',
					's per 1,000',
					'Proving, s',
					's per 1,000',
				],
				...conversions.map(({ reports, convert, prove }) => [
					`${reports}`,
					convert.toFixed(1),
					perThousand(convert, reports),
					prove.toFixed(1),
					perThousand(prove, reports),
				]),
			]),
		);
	if (sizes.length > 1) parts.push(drawChart(sizes));
	return parts.join('\n\n');
}

function perThousand(seconds: number, reports: number): string {
	return ((seconds / Math.max(1, reports)) * 1000).toFixed(0);
}

/** A chart that renderers of Markdown draw; the table above it says the same. */
function drawChart(sizes: readonly SizeMeasurement[]): string {
	const seconds = (one: SizeMeasurement): string => perThousand(one.build, one.reports);
	return [
		'```mermaid',
		'xychart-beta',
		'    title "Seconds of a build per 1,000 reports"',
		`    x-axis "Reports" [${sizes.map(({ reports }) => reports).join(', ')}]`,
		'    y-axis "Seconds" 0 --> ' + `${Math.max(...sizes.map((one) => Number(seconds(one))))}`,
		`    bar [${sizes.map(seconds).join(', ')}]`,
		'```',
	].join('\n');
}
