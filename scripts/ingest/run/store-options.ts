/** How a run treats what it finds. */
export interface StoreOptions {
	/** Absolute path of the library. */
	library: string;
	/** Replace reports that people have corrected, and documents that other bytes have the address of. */
	force: boolean;
	/** Take a document whose address another has for a new version of that, and keep the one before as an older version. */
	newVersion: boolean;
	/** Write nothing. */
	check: boolean;
	/** Absolute path of the folder that messages name files from. */
	cwd: string;
}
