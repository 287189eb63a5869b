import type { Catalog } from '../../schema/catalog.ts';
import { popularPairs } from '../popular-pairs.ts';
import { profileOf, type Profile } from '../profile.ts';

/** The pair that stands for any other: the first popular one, else the first two models. */
export function examplePair(catalog: Catalog): [a: Profile, b: Profile] {
	const [popular] = popularPairs(catalog, 1);
	if (popular) return [popular.a, popular.b];
	const [first, second] = [...catalog.models.keys()];
	return [profileOf(catalog, first!), profileOf(catalog, second ?? first!)];
}
