/** A file of the site as it was written. */
export interface WrittenFile {
	/** Path below the output folder: `/compare/a/b/index.html`. */
	file: string;
	size: number;
	mtimeMs: number;
	sha1: string;
}
