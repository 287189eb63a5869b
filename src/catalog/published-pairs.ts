import type { Catalog } from '../schema/catalog.ts';

/**
 * The pairs that get a static page: every two listed models, the smaller id first. This is the one
 * rule of publication; what lists, indexes or links pairs asks here.
 */
export function publishedPairs({ listed }: Pick<Catalog, 'listed'>): [a: string, b: string][] {
	const ids = [...listed].sort();
	return ids.flatMap((a, i) => ids.slice(i + 1).map((b): [string, string] => [a, b]));
}
