import type { ModelClaim, RouteClaim } from '../facts.ts';
import { aliasesById } from '../names/aliases.ts';
import { parseName } from '../names/parse-name.ts';
import { byCode, slugOf } from '../text.ts';
import type { Placed } from './place.ts';

/** How many spellings a record keeps: more would be of no use to a reader. */
const atMost = 15;

/**
 * Other spellings of a model for its record: those of the table, and ids that upstreams use and that
 * a person may type or paste. `ids` holds all models, none of which may be an alias.
 */
export function aliasList(
	id: string,
	claims: readonly Placed<ModelClaim | RouteClaim>[],
	ids: ReadonlySet<string>,
): string[] {
	const found = new Map<string, string>();
	for (const spelling of aliasesById[id] ?? []) found.set(slugOf(spelling), spelling);
	// The last part of a path is what people write; the rest is the shop's.
	const spellings = claims
		.map(({ claim }) =>
			claim.raw
				.split('/')
				.at(-1)!
				.replace(/[:@].*$/, ''),
		)
		.filter((spelling) => isWorthKeeping(spelling, id))
		.map((spelling) => spelling.toLowerCase());
	const byUse = [...Map.groupBy(spellings, (spelling) => spelling)].sort(
		(a, b) => b[1].length - a[1].length || byCode(a[0], b[0]),
	);
	for (const [spelling] of byUse) {
		if (found.size >= atMost) break;
		if (!found.has(slugOf(spelling))) found.set(slugOf(spelling), spelling);
	}
	return [...found]
		.filter(([slug]) => slug !== '' && slug !== id && !ids.has(slug))
		.map(([, spelling]) => spelling)
		.sort();
}

/**
 * Not the marks of clouds, nor a spelling without a number, which moves with time, nor what the
 * rules place anyway; but dated ids, which people copy from a console.
 */
function isWorthKeeping(spelling: string, id: string): boolean {
	const slug = slugOf(spelling);
	if (!/\d/.test(slug) || slug === id || /^[a-z-]+\.[a-z]/.test(spelling)) return false;
	return parseName(spelling).id !== id || /\d{8}|\d{4}-\d{2}-\d{2}|latest/.test(slug);
}

/** Takes out what more than one model would have as an alias, unless the table says whose it is. */
export function ownSpellings(
	lists: ReadonlyMap<string, readonly string[]>,
): Map<string, readonly string[]> {
	const owners = new Map<string, number>();
	for (const list of lists.values())
		for (const spelling of list)
			owners.set(slugOf(spelling), (owners.get(slugOf(spelling)) ?? 0) + 1);
	return new Map(
		[...lists].map(([id, list]) => [
			id,
			list.filter(
				(spelling) =>
					owners.get(slugOf(spelling)) === 1 || (aliasesById[id]?.includes(spelling) ?? false),
			),
		]),
	);
}
