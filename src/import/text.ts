/** Orders text by code unit: the same on every machine. */
export function byCode(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

/** Any text as a slug: `Meta Llama/3.1` is meta-llama-3-1. */
export function slugOf(text: string): string {
	return text
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
}
