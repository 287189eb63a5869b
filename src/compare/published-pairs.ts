import { monthsBetween } from '../format/day.ts';
import type { Catalog } from '../schema/catalog.ts';
import { anyPairPath, inIdOrder, pairPath } from './paths.ts';
import { perCatalog } from './per-catalog.ts';
import { profileOf, type Profile } from './profile.ts';
import { rules } from './rules.ts';

/**
 * Groups of listed models of which every two have a static page. This is the one rule of publication;
 * what lists, indexes or links pairs asks here. Two models have enough in common for a page where
 *
 * - a benchmark measured both alike, or
 * - both are new, in service and have a price: what readers choose among before anybody measured, or
 * - `data/pairs.yml` names them.
 *
 * Every other pair opens at `anyPairPath`. With `publishAll` all listed models are one group.
 */
const groupsOf = perCatalog((catalog): string[][] => {
	const { listed, pairs, publishAll } = catalog;
	if (publishAll) return [[...listed]];
	const profiles = listed.map((id) => profileOf(catalog, id));
	const measured = new Map<string, Set<string>>();
	for (const { id, scores } of profiles)
		for (const { condition } of scores) {
			const models = measured.get(condition) ?? new Set();
			measured.set(condition, models.add(id));
		}
	return [
		profiles.filter((profile) => isNew(catalog, profile)).map(({ id }) => id),
		...[...measured.values()].map((models) => [...models]),
		...(pairs?.list ?? []).map((pair) => pair.filter((id) => listed.includes(id))),
	];
});

function isNew({ asOf }: Catalog, { status: { stage }, releasedOn, cost }: Profile): boolean {
	return (
		(stage === 'active' || stage === 'preview') &&
		cost.kind === 'known' &&
		releasedOn !== undefined &&
		monthsBetween(releasedOn.value, asOf) < rules.publishedMonths
	);
}

/** For each listed model those whose id sorts after it and with which it has a page. */
const partnersOf = perCatalog((catalog): ReadonlyMap<string, ReadonlySet<string>> => {
	const partners = new Map(catalog.listed.map((id) => [id, new Set<string>()]));
	for (const group of groupsOf(catalog)) {
		const ids = group.toSorted();
		for (const [i, a] of ids.entries())
			for (const b of ids.slice(i + 1)) if (a !== b) partners.get(a)?.add(b);
	}
	return partners;
});

/** The pairs that get a static page, each once, the smaller id first, in the order of the ids. */
export function publishedPairs(catalog: Catalog): [a: string, b: string][] {
	const partners = partnersOf(catalog);
	return [...partners].flatMap(([a, others]) =>
		[...others].sort().map((b): [string, string] => [a, b]),
	);
}

/** Whether two models, in either order, have a static page. */
export function isPublished(catalog: Catalog, one: string, other: string): boolean {
	const [a, b] = inIdOrder(one, other);
	return partnersOf(catalog).get(a)?.has(b) ?? false;
}

/**
 * Whether two models, in either order, have a page at an address of their own: a static one, or with
 * `onDemand` one that a server renders, as it does for any two listed models.
 */
export function hasPairPage(catalog: Catalog, one: string, other: string): boolean {
	const { listed, onDemand } = catalog;
	if (onDemand) return one !== other && listed.includes(one) && listed.includes(other);
	return isPublished(catalog, one, other);
}

/** How many pairs have a page at an address of their own. */
export function pairPageCount(catalog: Catalog): number {
	const { listed, onDemand } = catalog;
	return onDemand ? (listed.length * (listed.length - 1)) / 2 : publishedPairs(catalog).length;
}

/** Where two models are compared: their own page, or else the page for any models. */
export function comparisonPath(catalog: Catalog, one: string, other: string): string {
	return hasPairPage(catalog, one, other) ? pairPath(one, other) : anyPairPath(one, other);
}

/**
 * The pairs with a page in few bytes, for a browser: groups of ids of which every two have a page.
 * Greedy: each group is the one that names the most pairs not named yet.
 */
export function publishedGroups(catalog: Catalog): string[][] {
	const { listed, onDemand } = catalog;
	if (onDemand) return [[...listed]];
	// A pair as one number, since there are some ten thousand of them.
	const numberOf = new Map(listed.map((id, number) => [id, number]));
	const pairsOf = (group: readonly string[]): number[] => {
		const numbers = group.map((id) => numberOf.get(id)!).sort((a, b) => a - b);
		return numbers.flatMap((a, i) => numbers.slice(i + 1).map((b) => a * listed.length + b));
	};
	const isNamed = new Uint8Array(listed.length ** 2);
	const kept: string[][] = [];
	let rest = groupsOf(catalog).map((group) => ({ group, pairs: pairsOf(group) }));
	for (;;) {
		rest = rest
			.map(({ group, pairs }) => ({ group, pairs: pairs.filter((pair) => isNamed[pair] === 0) }))
			.filter(({ pairs }) => pairs.length > 0);
		if (rest.length === 0) return kept;
		const best = rest.reduce((most, one) => (one.pairs.length > most.pairs.length ? one : most));
		// Members whose pairs other groups have named already would only cost bytes.
		const needed = new Set(
			best.pairs.flatMap((pair) => [
				listed[Math.floor(pair / listed.length)]!,
				listed[pair % listed.length]!,
			]),
		);
		kept.push(best.group.filter((id) => needed.has(id)));
		for (const pair of best.pairs) isNamed[pair] = 1;
	}
}
