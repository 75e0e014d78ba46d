import { authoritySchema, type Authority } from '../model/authority.ts';
import { frameworkSchema, type Framework } from '../model/framework.ts';
import { glossaryTermSchema, type GlossaryTerm } from '../model/glossary.ts';
import { lawFileSchema, type LawFile } from '../model/law.ts';
import { guideSchema, type GuidePage } from '../model/guide.ts';
import { themeSchema, type Theme } from '../model/theme-definition.ts';
import type { ContentKind } from './content-file.ts';
import { frameworkProblems } from './framework-problems.ts';
import { glossaryProblems } from './glossary-problems.ts';
import { lawProblems } from './law-problems.ts';
import { themeProblems } from './theme-problems.ts';

/** A term of the glossary. */
export const termFile: ContentKind<GlossaryTerm> = {
	folder: 'glossary',
	schema: glossaryTermSchema,
	report: { rule: 'glossary-invalid', about: 'a term', whole: 'the frontmatter' },
	text: 'words',
	together: glossaryProblems,
};

/** The page of a framework. */
export const frameworkFile: ContentKind<Framework> = {
	folder: 'frameworks',
	schema: frameworkSchema,
	report: { rule: 'framework-invalid', about: 'a framework', whole: 'the frontmatter' },
	text: 'page',
	together: frameworkProblems,
};

/** A page of the guide. */
export const guideFile: ContentKind<GuidePage> = {
	folder: 'guide',
	schema: guideSchema,
	report: { rule: 'content-invalid', about: 'a page of the guide', whole: 'the frontmatter' },
	text: 'page',
};

/** A subject that findings speak of. */
export const themeFile: ContentKind<Theme> = {
	folder: 'themes',
	schema: themeSchema,
	report: { rule: 'theme-invalid', about: 'a theme', whole: 'the file' },
	together: themeProblems,
};

/** A local authority. */
export const authorityFile: ContentKind<Authority> = {
	folder: 'authorities',
	schema: authoritySchema,
	report: { rule: 'content-invalid', about: 'an authority', whole: 'the file' },
};

/** A table of laws or of guidance. */
export const lawFile: ContentKind<LawFile> = {
	folder: 'law',
	schema: lawFileSchema,
	report: { rule: 'law-invalid', about: 'a table of laws', whole: 'the file' },
	together: lawProblems,
};
