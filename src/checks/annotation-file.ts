import { isScalar } from 'yaml';
import {
	annotationFileSchema,
	type Annotation,
	type WithdrawnAnnotation,
} from '../model/annotation.ts';
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
	places: Record<'id' | 'target' | 'quotation' | 'body', Place>;
	/** Where each thing stands that it rests on, and each inspection that it names, by their places in their lists. */
	placeOf: (list: 'restsOn' | 'inspections', index: number) => Place;
	/** The place in the file of a place in the body's Markdown. */
	inBody: (place: Place) => Place;
}

/** An annotation that was taken back, with its place in its file. */
export interface FiledWithdrawal {
	withdrawn: WithdrawnAnnotation;
	places: Record<'id' | 'target', Place>;
}

/** A file of annotations, read. */
export interface ReadAnnotationFile {
	annotations: FiledAnnotation[];
	withdrawn: FiledWithdrawal[];
}

/** Reads a file of annotations: its form, and that no id stands in it twice. */
export function readAnnotationFile({ path, text }: AnnotationFile): Outcome<ReadAnnotationFile> {
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
	const annotations = checked.data.annotations.map((annotation, index) =>
		file(annotation, index, yaml, text),
	);
	const withdrawn = checked.data.withdrawn.map((entry, index) =>
		fileWithdrawal(entry, index, yaml),
	);
	const repeated = repeatedIds(
		[
			...annotations.map(({ annotation: { id }, places }) => ({ id, place: places.id })),
			...withdrawn.map(({ withdrawn: { id }, places }) => ({ id, place: places.id })),
		],
		path,
	);
	return repeated.length > 0 ? failure(...repeated) : success({ annotations, withdrawn });
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
			body: start,
		},
		placeOf: (list, entry) => findPlace([...keys, list, entry]),
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

function fileWithdrawal(
	withdrawn: WithdrawnAnnotation,
	index: number,
	{ findPlace }: YamlFile,
): FiledWithdrawal {
	const keys = ['withdrawn', index] as const;
	return {
		withdrawn,
		places: { id: findPlace([...keys, 'id']), target: findPlace([...keys, 'target']) },
	};
}

function repeatedIds(ids: readonly { id: string; place: Place }[], path: string): Problem[] {
	const seen = new Map<string, number>();
	return ids.flatMap(({ id, place }): Problem[] => {
		const first = seen.get(id);
		seen.set(id, first ?? place.line);
		return first === undefined
			? []
			: [
					{
						rule: 'id-repeated',
						path,
						...place,
						message: `the id "${id}" stands on line ${first} too`,
					},
				];
	});
}
