import type { HeaderRule } from './site-headers.ts';

/** The text of a `_headers` file, which Cloudflare and Netlify read in the root of a site. */
export function headersFile(rules: readonly HeaderRule[]): string {
	return rules
		.map(({ path, headers }) =>
			[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
				'\n',
			),
		)
		.join('\n');
}

/** The rules in the text of a `_headers` file. Throws where a line is neither a path nor a header. */
export function readHeadersFile(text: string): HeaderRule[] {
	const rules: { path: string; headers: Record<string, string> }[] = [];
	for (const [index, line] of text.split('\n').entries()) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		if (line.startsWith('/')) {
			rules.push({ path: line.trim(), headers: {} });
			continue;
		}
		const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
		const rule = rules.at(-1);
		if (name === undefined || value === undefined || rule === undefined)
			throw new Error(`_headers:${index + 1}: write a path, or below it “  Name: value”`);
		rule.headers[name] = value.trim();
	}
	return rules;
}
