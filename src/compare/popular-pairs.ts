import type { Catalog } from '../schema/catalog.ts';
import { monthsBetween } from '../format/day.ts';
import { isGone } from './offers.ts';
import { inIdOrder } from './paths.ts';
import { profileOf, type Profile } from './profile.ts';
import { comparisonPath } from './published-pairs.ts';

export interface PopularPair {
	/** Alphabetical by id, as in the address. */
	a: Profile;
	b: Profile;
	href: string;
}

/** Models released this many months before the catalog's day, or later, are pair candidates. */
export const popularMonths = 6;

/**
 * Pairs to start from: those that `data/pairs.yml` names, then the best known. No reader is counted;
 * the rule is about records alone.
 *
 * Candidates are listed models that are active or in preview and less than `popularMonths` old. How
 * well known one is, is the number of providers that sell it plus the number of benchmarks that
 * measure it. Each lab sends its best-known candidate; labs follow each other by the sum over all
 * their listed models; pairs of labs near the top come first: 1 and 2, 1 and 3, 2 and 3, 1 and 4 …
 */
export function popularPairs(catalog: Catalog, count: number): PopularPair[] {
	const known = fameOfLabs(catalog);
	const champions = [...labChampions(catalog)].sort(
		(x, y) => known.get(y.lab.id)! - known.get(x.lab.id)! || (x.id < y.id ? -1 : 1),
	);
	const named = (catalog.pairs?.list ?? []).map((ids) => pair(catalog, ...ids));
	const best = champions.flatMap((second, j) =>
		champions.slice(0, j).map((first) => pair(catalog, first.id, second.id)),
	);
	const pairs = new Map([...named, ...best].map((one) => [one.href, one]));
	return [...pairs.values()].slice(0, count);
}

function fameOfLabs(catalog: Catalog): Map<string, number> {
	const known = new Map<string, number>();
	for (const id of catalog.listed) {
		const profile = profileOf(catalog, id);
		known.set(profile.lab.id, (known.get(profile.lab.id) ?? 0) + fame(profile));
	}
	return known;
}

function labChampions(catalog: Catalog): Iterable<Profile> {
	const champions = new Map<string, Profile>();
	for (const id of catalog.listed) {
		const profile = profileOf(catalog, id);
		if (!isCandidate(catalog, profile)) continue;
		const known = champions.get(profile.lab.id);
		if (!known || isBetterKnown(profile, known)) champions.set(profile.lab.id, profile);
	}
	return champions.values();
}

function isCandidate({ asOf }: Catalog, { status, releasedOn }: Profile): boolean {
	return (
		(status.stage === 'active' || status.stage === 'preview') &&
		releasedOn !== undefined &&
		monthsBetween(releasedOn.value, asOf) < popularMonths
	);
}

function isBetterKnown(one: Profile, other: Profile): boolean {
	const more = fame(one) - fame(other);
	return more > 0 || (more === 0 && one.releasedOn!.value > other.releasedOn!.value);
}

/** Providers that sell a model plus benchmarks that measure it. */
export function fame({ offers, scores }: Profile): number {
	const sold = offers.filter((offer) => offer.payAsYouGo && !isGone(offer));
	return (
		new Set(sold.map(({ served }) => served.provider.id)).size +
		new Set(scores.map(({ benchmark }) => benchmark.id)).size
	);
}

function pair(catalog: Catalog, one: string, other: string): PopularPair {
	const [a, b] = inIdOrder(one, other);
	return {
		a: profileOf(catalog, a),
		b: profileOf(catalog, b),
		href: comparisonPath(catalog, a, b),
	};
}
