import { isScalar } from 'yaml';
import { annotationFileSchema, type Annotation } from '../model/annotation.ts';
import { failure, success, type Outcome, type Problem } from '../model/problem.ts';
import {
	readYaml,
	schemaProblems,
	type FaultReport,
	type Place,
	type YamlFile,
} from './yaml-problems.ts';

/** A file of annotations. */
export interface AnnotationFile {
	/** The report that they are about: `st-helens/2012-08-10`. */
	report: string;
	/** Its path, as the reader of a message knows it. */
	path: string;
	text: string;
}

/** An annotation with its place in its file. */
export interface FiledAnnotation {
	annotation: Annotation;
	/** Where each field stands that a message may point at. */
	places: Record<'id' | 'target' | 'quotation', Place>;
	/** The place in the file of a place in the body's Markdown. */
	inBody: (place: Place) => Place;
}

/** Reads a file of annotations: its form, and that no id stands in it twice. */
export function readAnnotationFile({ path, text }: AnnotationFile): Outcome<FiledAnnotation[]> {
	const report: FaultReport = {
		rule: 'annotation-invalid',
		path,
		about: 'an annotation',
		whole: 'the file',
	};
	const yaml = readYaml(text);
	if (yaml.faults.length > 0)
		return failure(
			...yaml.faults.map(({ line, column, message }): Problem => ({
				rule: report.rule,
				path,
				line,
				column,
				message: `the file is no YAML: ${message}`,
			})),
		);
	const checked = annotationFileSchema.safeParse(yaml.data);
	if (!checked.success) return failure(...schemaProblems(checked.error.issues, yaml, report));
	const filed = checked.data.annotations.map((annotation, index) =>
		file(annotation, index, yaml, text),
	);
	const repeated = repeatedIds(filed, path);
	return repeated.length > 0 ? failure(...repeated) : success(filed);
}

function file(
	annotation: Annotation,
	index: number,
	{ document, findPlace }: YamlFile,
	text: string,
): FiledAnnotation {
	const keys = ['annotations', index] as const;
	const body: unknown = document.getIn([...keys, 'body'], true);
	const start = findPlace([...keys, 'body']);
	// Only in a literal block do the lines of the file and those of the note go together.
	const isBlock = isScalar(body) && body.type === 'BLOCK_LITERAL';
	return {
		annotation,
		places: {
			id: findPlace([...keys, 'id']),
			target: findPlace([...keys, 'target']),
			quotation: findPlace([...keys, 'quotation', 'exact']),
		},
		inBody: ({ line, column }) => {
			if (!isBlock) return start;
			const lines = text.split('\n').slice(start.line);
			// The schema trims the body, so its first line is the first that has words.
			const blank = lines.findIndex((content) => content.trim() !== '');
			const indent = /^ */u.exec(lines[blank] ?? '')?.[0].length ?? 0;
			return { line: start.line + blank + line, column: indent + column };
		},
	};
}

function repeatedIds(filed: readonly FiledAnnotation[], path: string): Problem[] {
	const seen = new Map<string, number>();
	return filed.flatMap(({ annotation: { id }, places }): Problem[] => {
		const first = seen.get(id);
		seen.set(id, first ?? places.id.line);
		return first === undefined
			? []
			: [
					{
						rule: 'id-repeated',
						path,
						...places.id,
						message: `the id "${id}" stands on line ${first} too`,
					},
				];
	});
}
