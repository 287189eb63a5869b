import type { Catalog } from '../schema/catalog.ts';
import type { Score } from './scores.ts';
import { fields } from './tags.ts';

/** Where a score stands among the models measured alike. */
export interface Rank {
	/** 1 for the best; equal scores share a rank. */
	rank: number;
	/** Models measured alike, this one included. */
	of: number;
}

/**
 * The rank of a score under its own condition, each model counted once with its best score. Nothing
 * when no other model was measured alike.
 */
export function rankOf(catalog: Catalog, { benchmark, condition, fact }: Score): Rank | undefined {
	const field = fields(catalog).get(condition) ?? [];
	if (field.length < 2) return undefined;
	const ahead = field.filter((other) =>
		benchmark.better === 'higher' ? other > fact.value : other < fact.value,
	);
	return { rank: ahead.length + 1, of: field.length };
}
