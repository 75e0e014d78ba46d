/** The library of Frictionless, which has no types of its own: what the tests use of it. */
declare module 'datapackage' {
	/** A table of a package. */
	interface Resource {
		name: string;
		/** All rows, each value of the type of its column and held to its constraints, and to the rows that it names. */
		read: (options: { keyed: true; relations: true }) => Promise<Record<string, unknown>[]>;
	}
	const library: {
		/** Whether a description of a data package is of the published form. */
		validate: (descriptor: unknown) => Promise<{ valid: boolean; errors: Error[] }>;
		Package: {
			load: (
				descriptor: unknown,
				options: { basePath: string },
			) => Promise<{ valid: boolean; resources: Resource[] }>;
		};
	};
	export = library;
}
