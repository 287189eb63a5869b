import type { HeaderRule } from './site-headers.ts';

/**
 * The headers of the file at `path`, as hosts send them: what every rule that fits says, two values
 * of one header joined by a comma. Names are in the spelling of the rules.
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
	const headers: Record<string, string> = {};
	for (const rule of rules) {
		if (!fits(rule.path, path)) continue;
		for (const [name, value] of Object.entries(rule.headers))
			headers[name] = joined(headers[name], value);
	}
	return headers;
}

/** Two values of one header as one. */
export function joined(first: string | undefined, second: string): string {
	return first === undefined ? second : `${first}, ${second}`;
}

/** Whether a pattern, which may end in `*`, is for a path. */
function fits(pattern: string, path: string): boolean {
	return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
