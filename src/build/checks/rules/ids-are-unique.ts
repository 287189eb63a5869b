import { idsOf } from '../facts.ts';
import type { PageRule } from './rule.ts';

/** No id stands twice on a page: a link to it would lead to the first only. */
export const idsAreUnique: PageRule = (page) => {
	const seen = new Set<string>();
	const repeated = idsOf(page).filter((id) => seen.has(id) || !seen.add(id));
	return [...new Set(repeated)].map((id) => `The id ${id} stands more than once`);
};
