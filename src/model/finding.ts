import { z } from 'astro/zod';
import { findingKinds } from './finding-kinds.ts';

/** What sort of statement a finding is. `context` is about the inspection or the area, and judges nothing. */
export type FindingKind = keyof typeof findingKinds;

/** The ids of all kinds of finding. */
export const findingKindIds = Object.keys(findingKinds) as [FindingKind, ...FindingKind[]];

/** Address of a finding within its report: `p17`, `strength-1`, `recommendation-4`. */
export const findingIdSchema = z
	.string()
	.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u, 'lower-case letters and digits, joined by hyphens');

/** How soon a recommendation is due after publication: an ISO 8601 duration; `P0D` is "Immediately". */
export const dueSchema = z.string().regex(/^P\d+[DM]$/u, 'an ISO 8601 duration such as P0D or P3M');

/** A part of the children's social care national framework, as reports name it since 2025: "outcome 4". */
export const nationalFrameworkSchema = z
	.string()
	.regex(/^(?:outcome|enabler|principle) \d$/u, 'an outcome, enabler or principle with its number');
