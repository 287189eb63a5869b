import { joined } from './headers-for.ts';
import { defaultHeaders, type HeaderRule } from './site-headers.ts';

/**
 * The headers as maps to include before a `server` block of nginx, which sends each by a line such as
 * `add_header Referrer-Policy $crosscheck_referrer_policy always;` (nothing where it is empty).
 * Content types are left out: nginx sends its own beside one that is added.
 */
export function nginxHeaders(rules: readonly HeaderRule[]): string {
	return headersByName(rules)
		.filter(({ name }) => name !== 'Content-Type')
		.flatMap(({ name, otherwise, pathsByValue }) => [
			`map $uri ${nginxVariable(name)} {`,
			`\tdefault ${nginxString(otherwise ?? '')};`,
			...pathsByValue.map(
				([value, paths]) => `\t${nginxString(regexOf(paths))} ${nginxString(value)};`,
			),
			'}\n',
		])
		.join('\n');
}

/** `$crosscheck_referrer_policy` for `Referrer-Policy`. */
function nginxVariable(name: string): string {
	return `$crosscheck_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** The headers as a snippet for a Caddyfile, to be imported as `crosscheck-headers` in a `route`. */
export function caddyHeaders(rules: readonly HeaderRule[]): string {
	const lines = headersByName(rules).flatMap(({ name, otherwise, pathsByValue }) => [
		...(otherwise === undefined ? [] : [`header ${name} ${caddyString(otherwise)}`]),
		...pathsByValue.flatMap(([value, paths], i) => {
			const matcher = `@${name.toLowerCase()}-${i + 1}`;
			return [
				`${matcher} path ${paths.join(' ')}`,
				`header ${matcher} ${name} ${caddyString(value)}`,
			];
		}),
	]);
	return ['(crosscheck-headers) {', ...lines.map((line) => `\t${line}`), '}\n'].join('\n');
}

interface HeaderByPath {
	name: string;
	/** Its value for paths that are not named. */
	otherwise: string | undefined;
	pathsByValue: [value: string, paths: string[]][];
}

/** The rules turned round: each header with its values. */
function headersByName(rules: readonly HeaderRule[]): HeaderByPath[] {
	const names = new Set([
		...rules.flatMap(({ headers }) => Object.keys(headers)),
		...Object.keys(defaultHeaders),
	]);
	return [...names].map((name) => {
		const valueAt = (rule: HeaderRule | undefined) => rule?.headers[name];
		const everywhere = valueAt(rules.find(({ path }) => path === '/*'));
		const pathsByValue = new Map<string, string[]>();
		for (const rule of rules) {
			const value = valueAt(rule);
			if (value === undefined || rule.path === '/*') continue;
			const whole = joined(everywhere, value);
			pathsByValue.set(whole, [...(pathsByValue.get(whole) ?? []), rule.path]);
		}
		return {
			name,
			otherwise: everywhere ?? defaultHeaders[name],
			pathsByValue: [...pathsByValue],
		};
	});
}

/** `~^(/compare/|/404\.html$)` for `/compare/*` and `/404.html`. */
function regexOf(paths: readonly string[]): string {
	const parts = paths.map((path) => {
		const start = path.replace(/\*$/, '').replaceAll('.', '\\.');
		return path.endsWith('*') ? start : `${start}$`;
	});
	return `~^(${parts.join('|')})`;
}

/** In double quotes. A `$` would name a variable, and no header here has one. */
function nginxString(text: string): string {
	return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}

/** In backquotes, between which Caddy takes everything as it is. */
function caddyString(text: string): string {
	return `\`${text}\``;
}
