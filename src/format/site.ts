/** The name of the site, as readers see it. */
export const siteName = 'Crosscheck';

/** Where the records and the code are kept. */
export const repositoryUrl = 'https://git.crosscheck.example/crosscheck';

/** Opens a new report about the page at `path`, with its address already in the title. */
export function reportUrl(path: string): string {
	return `${repositoryUrl}/issues/new?title=${encodeURIComponent(`Error on ${path}`)}`;
}
