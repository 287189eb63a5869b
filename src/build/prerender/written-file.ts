/** A file of the site as it was written. */
export interface WrittenFile {
	/** Path below the output folder: `/compare/a/b/index.html`. */
	file: string;
	size: number;
	mtimeMs: number;
	/** Of the content. Tells damage by accident; equal ones are no proof of equal contents. */
	crc32: number;
}
