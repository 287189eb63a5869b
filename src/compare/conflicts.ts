import type { Catalog } from '../schema/catalog.ts';
import type { Conflict } from '../schema/common.ts';
import { formatPrice } from '../format/quantity.ts';
import { capabilityDefinitions } from './capabilities.ts';
import type { Citations } from './citations.ts';
import { evidenceOf } from './evidence.ts';

/** A value that another source gives, where no cell of the page shows it. */
export interface ConflictLine {
	/** `Tool calling: no`, with the reason why it lost where one is given. */
	text: string;
	refs: number[];
}

/** The values of a record that lost, except those of the fields named in `shown`. */
export function conflictLines(
	catalog: Catalog,
	conflicts: readonly Conflict[] | undefined,
	citations: Citations,
	shown: readonly string[] = [],
): ConflictLine[] {
	return (conflicts ?? [])
		.filter(({ field }) => !shown.includes(field))
		.map(({ field, value, from, note }) => ({
			text: `${inWords(catalog, field, value)}${note === undefined ? '' : ` (${note.charAt(0).toLowerCase()}${note.slice(1)})`}`,
			refs: citations.refs([evidenceOf(catalog, from)]),
		}));
}

/** A field and its value as readers know them; a field without a name of its own keeps its path. */
function inWords(catalog: Catalog, field: string, value: string | number | boolean): string {
	const capability = capabilityDefinitions.find(
		({ id }) => field === `capabilities.${camelCase(id)}`,
	);
	if (capability) return `${capability.name}: ${valueText(value)}`;
	const [, model, price] = /^routes\.([^.]+)\.prices\.\d+\.(\w+)$/.exec(field) ?? [];
	const name = catalog.models.get(model ?? '')?.name;
	const kind = price === undefined ? undefined : priceNames[price];
	if (name && kind && typeof value === 'number') return `${name}, ${kind}: ${formatPrice(value)}`;
	return `${field}: ${valueText(value)}`;
}

const camelCase = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const priceNames: Record<string, string> = {
	inputUsdPerMtok: 'input price',
	outputUsdPerMtok: 'output price',
	cacheReadUsdPerMtok: 'cache read price',
	cacheWriteUsdPerMtok: 'cache write price',
};

function valueText(value: string | number | boolean): string {
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	return String(value);
}
