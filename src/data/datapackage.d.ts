/** The library of Frictionless, which has no types of its own: what the tests use of it. */
declare module 'datapackage' {
	const library: {
		/** Whether a description of a data package is of the published form. */
		validate: (descriptor: unknown) => Promise<{ valid: boolean; errors: Error[] }>;
	};
	export = library;
}
