import type { PageFacts } from '../facts.ts';
import type { Fault, SiteRule } from './rule.ts';

/** No two pages have the same title or the same description. */
export const headsAreUnique: SiteRule = ({ pages }) => [
	...repeated(pages, 'title'),
	...repeated(pages, 'description'),
];

function repeated(pages: readonly PageFacts[], key: 'title' | 'description'): Fault[] {
	const groups = Map.groupBy(pages, (page) => page[key]);
	return [...groups].flatMap(([text, group]) =>
		text && group.length > 1
			? group.map(({ path }) => ({ page: path, message: `The ${key} “${text}” is not unique` }))
			: [],
	);
}
