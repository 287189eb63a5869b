import { formatDay } from '../format/day.ts';
import type { Benchmark, Catalog, Lab, Model, Provider } from '../schema/catalog.ts';
import type { Citation, Correction } from '../schema/common.ts';
import { claim, type Claim } from './claim.ts';
import { because, citationOf, evidenceOf, fact, type Fact } from './evidence.ts';
import { fieldWords, type FieldValue } from './field-words.ts';

export type Correctable = Lab | Model | Provider | Benchmark;

/**
 * A correction as a sentence: `Small 1: context window corrected on 1 Sep 2026, from 128,000 tokens to
 * 200,000 tokens.` The value of today is looked up, so that it is never told twice.
 */
export function correctionClaim(
	catalog: Catalog,
	record: Correctable,
	{ field, on, was, note }: Correction,
): Claim {
	const { name, textOf } = fieldWords(catalog, field);
	const what = `${record.name}: ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
	const { value, citation } = valueNow(record, field);
	const why = note === undefined ? '' : ` (${note})`;
	const evidence = evidenceOf(catalog, citation);
	if (value === undefined)
		return claim`${what} withdrawn on ${formatDay(on)}: ${textOf(was)} was wrong, and no other value is known${because(fact(was, '', evidence))}${why}.`;
	const now: Fact<FieldValue> = fact(value, textOf(value), evidence);
	return claim`${what} corrected on ${formatDay(on)}, from ${textOf(was)} to ${now}${why}.`;
}

/** The value at a field path, and who says so. Of several routes or results of a model, the first. */
function valueNow(
	record: Correctable,
	path: string,
): { value: FieldValue | undefined; citation: Citation } {
	let at: unknown = record;
	let citation = citationOf(record.from, path);
	const keys = path.split('.');
	for (const [i, key] of keys.entries()) {
		at = Array.isArray(at) ? itemOf(at, key) : (at as Record<string, unknown> | undefined)?.[key];
		const { from, fieldsFrom } = (at ?? {}) as Partial<Cited>;
		const next = keys[i + 1];
		if (from !== undefined) citation = (next && fieldsFrom?.[next]) || from;
	}
	return { value: at as FieldValue | undefined, citation };
}

/** What routes, price periods and results carry. */
interface Cited {
	from: Citation;
	fieldsFrom: Readonly<Record<string, Citation>>;
}

/** An item of a list goes by its model or its number, as in every field path. */
function itemOf(list: readonly unknown[], key: string): unknown {
	return /^\d+$/.test(key)
		? list[Number(key)]
		: list.find((item) => (item as { model?: string }).model === key);
}
