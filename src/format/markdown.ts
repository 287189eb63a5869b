/** Text as Markdown: nothing in it can become a heading, a link, an emphasis or HTML. On one line. */
export function escapeMarkdown(text: string): string {
	return (
		text
			.replaceAll(/\s+/g, ' ')
			.replaceAll(/[\\`*_[\]<>|~]|&(?=#?\w+;)/g, '\\$&')
			// What begins a heading, a list or a rule at the start of a line.
			.replace(/^(?=(?:#{1,6}|[+-])(?: |$)|[=-]+$)|^(\d+)(?=[.)](?: |$))/, '$1\\')
	);
}

/** A link with a text of plain words. */
export function markdownLink(text: string, url: string): string {
	return `[${escapeMarkdown(text)}](${url.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20')})`;
}

/** A table of cells that are Markdown already, its head first; the columns in `right` hold numbers. */
export function markdownTable(
	[head, ...rows]: readonly [readonly string[], ...(readonly string[])[]],
	right: (column: number) => boolean = () => false,
): string {
	const rule = head.map((_, i) => (right(i) ? '---:' : '---'));
	return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
