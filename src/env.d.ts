interface ImportMetaEnv {
	/** `none` where findings have no pages of their own. */
	readonly FINDING_PAGES?: 'all' | 'none';
}
