/** The name of the site, as readers see it. */
export const siteName = 'Crosscheck';

/** Where the records and the code are kept, and where errors are reported. */
export const repositoryUrl = 'https://git.crosscheck.example/crosscheck';

/**
 * Opens the form for a wrong value, filled with the page at `path` and the part of it that is meant. The names
 * are ids of fields in `.github/ISSUE_TEMPLATE/wrong-value.yml`.
 */
export function reportUrl(path: string, part?: string): string {
	const page = encodeURIComponent(path);
	const meant = part === undefined ? '' : `&part=${encodeURIComponent(part)}`;
	return `${repositoryUrl}/issues/new?template=wrong-value.yml&page=${page}${meant}`;
}
