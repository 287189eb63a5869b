import type { Catalog } from '../../schema/catalog.ts';
import { inIdOrder } from '../paths.ts';

/**
 * The pairs whose scorecard there is as an image: those that `data/pairs.yml` names. All pairs would
 * be some hundred thousand files.
 */
export function picturedPairs(catalog: Catalog): [a: string, b: string][] {
	const pairs = (catalog.pairs?.list ?? []).map(([one, other]) => inIdOrder(one, other));
	return [...new Map(pairs.map((pair) => [pair.join(), pair])).values()];
}
