import { crosswalk } from '../model/crosswalk.ts';
import { nationalFrameworks, type NationalArea, type NationalFramework } from './national-areas.ts';

/** Which of the frameworks that inspect every council judge an area, oldest first. */
export function frameworksJudging(area: NationalArea): NationalFramework[] {
	return nationalFrameworks.filter((framework) =>
		crosswalk.some(({ counterparts }) => {
			const counterpart = counterparts[framework];
			return 'areas' in counterpart && counterpart.areas.some((each) => each === area);
		}),
	);
}

/** Whether the newest framework judges an area still. */
export function isJudgedToday(area: NationalArea): boolean {
	return frameworksJudging(area).includes('ilacs-2026');
}
