import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import {
	authorityFile,
	frameworkFile,
	guideFile,
	lawFile,
	termFile,
	themeFile,
} from './checks/content-kinds.ts';
import { annotations as loadAnnotations } from './loaders/annotations.ts';
import { bodies as loadBodies } from './loaders/bodies.ts';
import { contentFolder } from './loaders/content-folder.ts';
import { inspections as loadInspections } from './loaders/inspections.ts';
import { guideSchema } from './model/guide.ts';
import { reports as loadReports } from './loaders/reports.ts';
import { annotationFileSchema } from './model/annotation.ts';
import { authoritySchema } from './model/authority.ts';
import { frameworkSchema } from './model/framework.ts';
import { glossaryTermSchema } from './model/glossary.ts';
import { inspectionSchema } from './model/inspection.ts';
import { lawFileSchema } from './model/law.ts';
import { reportSchema } from './model/report.ts';
import { themeSchema } from './model/theme-definition.ts';
import { siteLibrary } from './library/site-library.ts';

const library = siteLibrary();

/** Each report's frontmatter. */
const reports = defineCollection({ loader: loadReports(library), schema: reportSchema });

/**
 * What each report's MDX was divided into, under the same id: its pages are drawn from that. The loader has proved its form;
 * `readLibrary` reads it.
 */
const bodies = defineCollection({
	loader: loadBodies(library),
	schema: z.object({ key: z.string() }),
});

/** What is noted beside each report, under the same id. */
const annotations = defineCollection({
	loader: loadAnnotations(library),
	schema: annotationFileSchema,
});

/** The local authorities of England, whether or not a report is in the library. */
const authorities = defineCollection({
	loader: contentFolder(authorityFile),
	schema: authoritySchema,
});

/** What is known of inspections, whether or not their reports are in the library. */
const inspections = defineCollection({ loader: loadInspections(), schema: inspectionSchema });

/** What Ofsted inspected under, and on which scale. */
const frameworks = defineCollection({
	loader: contentFolder(frameworkFile),
	schema: frameworkSchema,
});

/** Terms and acronyms that reports use, explained. */
const glossary = defineCollection({
	loader: contentFolder(termFile),
	schema: glossaryTermSchema,
});

/** The subjects that findings speak of. */
const themes = defineCollection({ loader: contentFolder(themeFile), schema: themeSchema });
/** Laws and guidance that reports name, with their official addresses. */
const law = defineCollection({ loader: contentFolder(lawFile), schema: lawFileSchema });

/** How to use the site. */
const guide = defineCollection({
	loader: contentFolder(guideFile, 'mdx'),
	schema: guideSchema,
});

export const collections = {
	reports,
	bodies,
	annotations,
	authorities,
	inspections,
	frameworks,
	glossary,
	themes,
	guide,
	law,
};
