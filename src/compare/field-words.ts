import { formatDay } from '../format/day.ts';
import { formatParameters, formatPrice, formatTokens } from '../format/quantity.ts';
import type { Catalog } from '../schema/catalog.ts';
import { capabilityDefinitions } from './capabilities.ts';

export type FieldValue = string | number | boolean | readonly string[];

/** A field of a record as readers know it. */
export interface FieldWords {
	/** `Context window`, `Small 1, input price`. A field without a name of its own keeps its path. */
	name: string;
	/** A value of the field as text, unit included. */
	textOf: (value: FieldValue) => string;
}

/** The words for a field path such as `limits.contextTokens` or `routes.small-1.prices.0.inputUsdPerMtok`. */
export function fieldWords(catalog: Catalog, field: string): FieldWords {
	const known = ofModels[field];
	if (known) return { name: known[0], textOf: withNumbers(known[1]) };
	const capability = capabilityDefinitions.find(
		({ id }) => field === `capabilities.${camelCase(id)}`,
	);
	if (capability) return { name: capability.name, textOf: plainText };
	const [, model, price] = /^routes\.([^.]+)\.prices\.\d+\.(\w+)$/.exec(field) ?? [];
	const name = catalog.models.get(model ?? '')?.name;
	const kind = price === undefined ? undefined : priceNames[price];
	if (name !== undefined && kind !== undefined)
		return { name: `${name}, ${kind}`, textOf: withNumbers(formatPrice) };
	return { name: field, textOf: plainText };
}

type Format = (value: never) => string;

const tokens = (value: number) => `${formatTokens(value)} tokens`;
const ofModels: Readonly<Record<string, readonly [name: string, format?: Format]>> = {
	name: ['Name'],
	releasedOn: ['Release day', formatDay],
	retiresOn: ['Day of retirement', formatDay],
	knowledgeCutoff: ['Knowledge cutoff', formatDay],
	stage: ['Status'],
	successor: ['Successor'],
	family: ['Family'],
	'limits.contextTokens': ['Context window', tokens],
	'limits.maxInputTokens': ['Maximum input', tokens],
	'limits.maxOutputTokens': ['Maximum output', tokens],
	'parameters.total': ['Parameters', formatParameters],
	'parameters.active': ['Active parameters', formatParameters],
	architecture: ['Architecture'],
	openWeights: ['Open weights'],
	licence: ['Licence'],
	commercialUse: ['Commercial use'],
	'modalities.input': ['Input'],
	'modalities.output': ['Output'],
};

const priceNames: Readonly<Record<string, string>> = {
	inputUsdPerMtok: 'input price',
	outputUsdPerMtok: 'output price',
	cacheReadUsdPerMtok: 'cache read price',
	cacheWriteUsdPerMtok: 'cache write price',
};

const camelCase = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** A value of another kind than the field's own, which only a conflict can hold, stays as it is written. */
function withNumbers(format?: Format): FieldWords['textOf'] {
	return (value) => {
		const isOwnKind = typeof value === (format === formatDay ? 'string' : 'number');
		return format && isOwnKind ? format(value as never) : plainText(value);
	};
}

function plainText(value: FieldValue): string {
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	return typeof value === 'object' ? value.join(', ') : String(value);
}
