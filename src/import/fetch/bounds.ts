/** What fetching may take; what goes beyond is given up, with a line that says so. */
export interface FetchBounds {
	/** Milliseconds for one file, with its redirects, from the first connection to the last byte. */
	fileMs: number;
	/** Milliseconds for all sources together. */
	totalMs: number;
	/** Bytes of one file, once unpacked. */
	fileBytes: number;
	/** Files of one source, so that a list that ran wild is not followed. */
	files: number;
	redirects: number;
	/** Tries after the first one, for faults that pass. */
	retries: number;
	/** Milliseconds before the first retry, doubled before each further one. */
	pauseMs: number;
	/** The longest wait that a server may ask for by `Retry-After`, in milliseconds. */
	waitMs: number;
	/** Requests under way at once. */
	atOnce: number;
}

/** Sources have 1 to 70 files of at most 4 MB; all together come in well under a minute. */
export const usualBounds: FetchBounds = {
	fileMs: 30_000,
	totalMs: 300_000,
	fileBytes: 16_000_000,
	files: 500,
	redirects: 5,
	retries: 2,
	pauseMs: 1000,
	waitMs: 60_000,
	atOnce: 4,
};
