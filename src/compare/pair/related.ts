import type { Catalog } from '../../schema/catalog.ts';
import { inIdOrder } from '../paths.ts';
import { perId } from '../per-catalog.ts';
import { comparisonPath } from '../published-pairs.ts';
import { profileOf, type Profile } from '../profile.ts';
import { rules } from '../rules.ts';
import { inServiceAfter } from '../succession.ts';
import { isDead, type Pairing } from './pairing.ts';

export interface RelatedPair {
	text: string;
	href: string;
}

const nearestByCost = 3;
const newestOfLab = 2;

/**
 * Pairs to look at next: each model of this pair with the neighbours of the other. A model that
 * nobody can start on is paired only with the one that takes its place, which stands in for it.
 */
export function relatedPairs({ catalog, ...sides }: Pairing): RelatedPair[] {
	// In id order, so that the same pairs are shown from either side.
	const [a, b] = sides.a.id < sides.b.id ? [sides.a, sides.b] : [sides.b, sides.a];
	const [x, y] = [standIn(catalog, a), standIn(catalog, b)];
	const withY = x ? neighbours(catalog, x).map((id) => [id, y?.id] as const) : [];
	const withX = y ? neighbours(catalog, y).map((id) => [id, x?.id] as const) : [];
	const wanted = [
		[a.id, x?.id] as const,
		[b.id, y?.id] as const,
		[x?.id, y?.id] as const,
		...Array.from({ length: Math.max(withX.length, withY.length) }, (_, i) => [
			withY[i],
			withX[i],
		]).flat(),
	];
	const seen = new Set([comparisonPath(catalog, a.id, b.id)]);
	const related: RelatedPair[] = [];
	for (const [one, other] of wanted.filter((pair) => pair !== undefined)) {
		if (one === undefined || other === undefined || one === other) continue;
		const href = comparisonPath(catalog, one, other);
		if (seen.has(href)) continue;
		seen.add(href);
		const [first, second] = inIdOrder(one, other);
		const name = (id: string) => catalog.models.get(id)!.name;
		related.push({ text: `${name(first)} vs ${name(second)}`, href });
	}
	return related.slice(0, rules.relatedPairs);
}

/** The model itself, or for one that nobody can start on the nearest listed model in its place. */
function standIn(catalog: Catalog, profile: Profile): Profile | undefined {
	if (!isDead(profile)) return profile;
	const next = neighbours(catalog, profile)[0];
	return next === undefined ? undefined : profileOf(catalog, next);
}

/**
 * Listed models near a model that are neither retired nor deprecated: the next in service after it,
 * the newest of its lab, those of about the same cost.
 */
export function neighbours(catalog: Catalog, { id }: Profile): string[] {
	return neighboursById(catalog, id);
}

const neighboursById = perId(findNeighbours);

function findNeighbours(catalog: Catalog, id: string): string[] {
	const profile = profileOf(catalog, id);
	const { lab, cost } = profile;
	const others = catalog.listed.filter((one) => one !== id).map((one) => profileOf(catalog, one));
	const usable = others.filter(
		({ status: { stage } }) => stage === 'active' || stage === 'preview',
	);
	const siblings = usable
		.filter((one) => one.lab.id === lab.id)
		.sort(
			({ releasedOn: x, id }, { releasedOn: y, id: other }) =>
				Number(y!.value > x!.value) - Number(y!.value < x!.value) || (id < other ? -1 : 1),
		)
		.slice(0, newestOfLab);
	const usd = cost.kind === 'unknown' ? undefined : cost.best.cost.usd;
	const distance = (other: Profile) =>
		other.cost.kind === 'known' && usd !== undefined
			? Math.abs(Math.log((other.cost.best.cost.usd + 1) / (usd + 1)))
			: Infinity;
	const sameClass = usable
		.filter((one) => one.lab.id !== lab.id && distance(one) < Infinity)
		.sort((x, y) => distance(x) - distance(y) || (x.id < y.id ? -1 : 1))
		.slice(0, nearestByCost);
	const heir = inServiceAfter(catalog, profile);
	const next = usable.filter((one) => one.id === heir?.id);
	return [...new Set([...next, ...siblings, ...sameClass].map((one) => one.id))];
}
