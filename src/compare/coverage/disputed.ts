import { compareText } from '../../format/compare-text.ts';
import { capitalise } from '../../format/words.ts';
import type { Catalog } from '../../schema/catalog.ts';
import type { Conflict } from '../../schema/common.ts';
import type { CoverageTable } from '../coverage-page.ts';
import { fieldWords, type FieldWords } from '../field-words.ts';
import { modelPath } from '../paths.ts';
import { profileOf } from '../profile.ts';
import { rules } from '../rules.ts';

/** A fact of which sources give other values. */
interface Disputed {
	name: string;
	href: string;
	value: string;
	others: string[];
	/** How many times apart the farthest number is; 1 for words. */
	apart: number;
}

/** The facts of listed models of which sources give the most other values, or the ones farthest apart. */
export function disputedTable(catalog: Catalog): CoverageTable {
	const facts = catalog.listed
		.flatMap((id) => disputedOf(catalog, id))
		.sort(
			(x, y) =>
				y.others.length - x.others.length || y.apart - x.apart || compareText(x.name, y.name),
		);
	return {
		id: 'disputed',
		title: 'Most disputed facts',
		about: `Facts of listed models of which sources give other values: those with the most other values first, then those farthest apart; at most ${rules.worstFacts} are shown.`,
		columns: ['Fact', 'Shown', 'Also given'],
		rows: facts.slice(0, rules.worstFacts).map(({ name, href, value, others }) => ({
			name,
			href,
			cells: [{ text: value }, { text: others.join(', ') }],
		})),
	};
}

function disputedOf(catalog: Catalog, id: string): Disputed[] {
	const { name, model, offers } = profileOf(catalog, id);
	const href = modelPath(id);
	const ofModel = disputesIn(catalog, model.conflicts, (field) => valueAt(model, field));
	const ofPrices = offers.flatMap((offer) => {
		const { period } = offer;
		const found = disputesIn(
			catalog,
			period?.conflicts,
			(field) => valueAt(period ?? {}, field),
			(field) => `routes.${id}.prices.0.${field}`,
		);
		return found.map((one) => ({ ...one, field: `${shortName(one.field)} at ${offer.name}` }));
	});
	return [...ofModel, ...ofPrices].map(({ field, ...rest }) => ({
		...rest,
		name: `${name}, ${field.charAt(0).toLowerCase()}${field.slice(1)}`,
		href,
	}));

	/** `Small 1, input price` without the model. */
	function shortName(field: string): string {
		return capitalise(field.replace(`${name}, `, ''));
	}
}

function disputesIn(
	catalog: Catalog,
	conflicts: readonly Conflict[] | undefined,
	valueOf: (field: string) => unknown,
	pathOf = (field: string) => field,
): (Omit<Disputed, 'name' | 'href'> & { field: string })[] {
	const byField = Map.groupBy(conflicts ?? [], ({ field }) => field);
	return [...byField].flatMap(([field, ofField]) => {
		const value = valueOf(field) as Parameters<FieldWords['textOf']>[0] | undefined;
		if (value === undefined) return [];
		const { name, textOf } = fieldWords(catalog, pathOf(field));
		const others = [...new Set(ofField.map((conflict) => textOf(conflict.value)))];
		const apart = ofField.map((conflict) => timesApart(value, conflict.value));
		return [{ field: name, value: textOf(value), others, apart: Math.max(...apart) }];
	});
}

function timesApart(one: unknown, other: unknown): number {
	if (typeof one !== 'number' || typeof other !== 'number') return 1;
	const [low, high] = [Math.min(one, other), Math.max(one, other)];
	return low > 0 ? high / low : 1;
}

function valueAt(record: object, field: string): unknown {
	return field
		.split('.')
		.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], record);
}
