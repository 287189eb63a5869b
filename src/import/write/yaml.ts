type Value =
	string | number | boolean | readonly Value[] | { readonly [key: string]: Value | undefined };

/** Lists whose items stand on one line each, as tables do. */
const tables = new Set(['prices', 'results', 'conflicts', 'corrections']);

/**
 * Writes a record as YAML: mappings in blocks, in the order of their keys; price periods, results,
 * conflicts and corrections on one line each; short lists of plain words on one line.
 *
 * Deterministic: the same value gives the same text.
 */
export function toYaml(record: object): string {
	return `${block(record as Value, '')}\n`;
}

function block(value: Value, indent: string): string {
	return Object.entries(value as Record<string, Value | undefined>)
		.filter(([, item]) => item !== undefined)
		.map(([key, item]) => `${indent}${keyText(key)}:${entry(key, item!, indent)}`)
		.join('\n');
}

function entry(key: string, value: Value, indent: string): string {
	if (Array.isArray(value)) return list(key, value as readonly Value[], indent);
	if (typeof value !== 'object') return ` ${scalar(value)}`;
	const flat = Object.values(value).every((item) => typeof item !== 'object');
	if (key === 'fieldsFrom' && flat) return ` ${flow(value)}`;
	// A citation with its own page or day is one thing.
	if (flat && 'source' in value) return ` ${flow(value)}`;
	return `\n${block(value, `${indent}  `)}`;
}

function list(key: string, items: readonly Value[], indent: string): string {
	if (items.length === 0) return ' []';
	if (items.every((item) => typeof item !== 'object')) {
		const line = flow(items);
		if (line.length <= 100 && key !== 'caveats') return ` ${line}`;
		return items.map((item) => `\n${indent}  - ${scalar(item as string)}`).join('');
	}
	if (tables.has(key)) return items.map((item) => `\n${indent}  - ${flow(item)}`).join('');
	return items.map((item) => `\n${indent}  - ${block(item, `${indent}    `).trimStart()}`).join('');
}

function flow(value: Value): string {
	if (Array.isArray(value)) return `[${(value as readonly Value[]).map(flow).join(', ')}]`;
	if (typeof value !== 'object') return scalar(value, true);
	const items = Object.entries(value).filter(([, item]) => item !== undefined);
	return `{${items.map(([key, item]) => `${keyText(key)}: ${flow(item!)}`).join(', ')}}`;
}

/** Text that YAML reads as the same text without quotes, in a block and between commas. */
const plainInBlock = /^[\p{L}\d/][\p{L}\p{M}\d\p{P}\p{S} ]*$/u;
const plainInFlow = /^[\p{L}\d/][^,[\]{}]*$/u;
const looksLikeOther =
	/^(?:true|false|yes|no|on|off|null|[-+]?(?:\d[\d_]*)?\.?\d+(?:e[-+]?\d+)?|0[xob][\da-f_]+|\d+(?::\d+)+)$/i;

function scalar(value: string | number | boolean, inFlow = false): string {
	if (typeof value === 'boolean') return String(value);
	if (typeof value === 'number') return numberText(value);
	return isPlain(value, inFlow) && !looksLikeOther.test(value) ? value : quoted(value);
}

function keyText(key: string): string {
	return /^[a-zA-Z][\w.-]*$/.test(key) ? key : quoted(key);
}

function isPlain(text: string, inFlow: boolean): boolean {
	if (!plainInBlock.test(text) || /: |:$| #| $/.test(text)) return false;
	return !inFlow || plainInFlow.test(text);
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Plain digits: `0.0000028` rather than `2.8e-6`. */
function numberText(value: number): string {
	const text = String(value);
	return text.includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : text;
}
