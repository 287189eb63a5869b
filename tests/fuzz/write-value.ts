/** Any value as YAML: the keys of a record a line each, and what is in them as JSON has it. */
export function writeValue(value: unknown): string {
	if (value === undefined) return '';
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		return `${flow(value)}\n`;
	const lines = Object.entries(value).map(
		([key, inner]) => `${JSON.stringify(key)}: ${flow(inner)}`,
	);
	return lines.length === 0 ? '{}\n' : `${lines.join('\n')}\n`;
}

function flow(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
	if (typeof value === 'object' && value !== null) {
		const entries = Object.entries(value).map(
			([key, inner]) => `${JSON.stringify(key)}: ${flow(inner)}`,
		);
		return `{${entries.join(', ')}}`;
	}
	if (typeof value !== 'number' || Number.isFinite(value))
		return Object.is(value, -0) ? '-0' : JSON.stringify(value);
	return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
}
