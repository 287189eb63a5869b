import vocabulary from '../fixtures/schema-org.json' with { type: 'json' };

interface Type {
	parent?: string;
	properties: Readonly<Record<string, readonly string[]>>;
}

const { $comment: _, ...types } = vocabulary;
const known: Readonly<Record<string, Type>> = types;

/** What of some JSON-LD schema.org does not define: a type, a property of its type, or a value of the property. */
export function schemaOrgFaults(data: unknown): string[] {
	const { '@context': context, ...thing } = data as Record<string, unknown>;
	return [...(context === 'https://schema.org' ? [] : ['No context']), ...faultsIn(thing, 'It')];
}

function faultsIn(thing: Readonly<Record<string, unknown>>, at: string): string[] {
	const type = String(thing['@type']);
	if (!known[type]) return [`${at}: no type ${type}`];
	return Object.entries(thing).flatMap(([name, value]) => {
		if (name === '@type') return [];
		const expected = expectedOf(type, name);
		if (!expected) return [`${at}: ${type} has no property ${name}`];
		const values: readonly unknown[] = Array.isArray(value) ? value : [value];
		if (values.length === 0) return [`${at}.${name} is empty`];
		return values.flatMap((one) => valueFaults(one, expected, `${at}.${name}`));
	});
}

function valueFaults(value: unknown, expected: readonly string[], at: string): string[] {
	if (typeof value === 'object' && value !== null) {
		const thing = value as Record<string, unknown>;
		const lines = ancestors(String(thing['@type']));
		const fits = lines.some((type) => expected.includes(type));
		return [...(fits ? [] : [`${at} is no ${expected.join(' or ')}`]), ...faultsIn(thing, at)];
	}
	return expected.some((type) => isA(value, type)) ? [] : [`${at} is no ${expected.join(' or ')}`];
}

/** Whether a plain value is of a type. A thing may be named by its address. */
function isA(value: unknown, type: string): boolean {
	if (type === 'Boolean') return typeof value === 'boolean';
	if (type === 'Integer') return Number.isInteger(value);
	if (typeof value !== 'string' || value === '') return false;
	if (type === 'Text') return true;
	if (type === 'Date') return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
	return (type === 'URL' || type in known) && URL.canParse(value);
}

function expectedOf(type: string, property: string): readonly string[] | undefined {
	return ancestors(type)
		.map((one) => known[one]!.properties[property])
		.find((expected) => expected !== undefined);
}

/** A type and all that it is a kind of. */
function ancestors(type: string): string[] {
	const found = known[type];
	return found ? [type, ...(found.parent === undefined ? [] : ancestors(found.parent))] : [];
}
