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

/** A message of somebody else as one line, cut where it goes on for long. */
export function oneLine(text: string, longest = 200): string {
	const line = text.replaceAll(/\s+/g, ' ').trim();
	return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
