import { compareText } from '../../format/compare-text.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { inIdOrder } from '../paths.ts';
import { perCatalog, perId } from '../per-catalog.ts';
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

/** What leads from a model to other pairs. */
export interface Around {
	/** The model itself, or for one that nobody can start on the nearest listed model in its place. */
	standIn?: string;
	/** Those of `standIn`. */
	neighbours: readonly string[];
}

/** What leads from a model to other pairs. It takes all models. */
export function aroundOf(catalog: Catalog, profile: Profile): Around {
	const own = neighbours(catalog, profile);
	if (!isDead(profile)) return { standIn: profile.id, neighbours: own };
	const [next] = own;
	if (next === undefined) return { neighbours: [] };
	return { standIn: next, neighbours: neighbours(catalog, profileOf(catalog, next)) };
}

/**
 * Pairs to look at next: each model of this pair with the neighbours of the other. A model that
 * nobody can start on is paired only with the one that takes its place, which stands in for it.
 */
export function relatedPairs({
	catalog,
	a,
	b,
}: Pick<Pairing, 'catalog' | 'a' | 'b'>): RelatedPair[] {
	const around = [a, b].map((profile) => ({ id: profile.id, ...aroundOf(catalog, profile) }));
	const name = (id: string) => catalog.models.get(id)!.name;
	return relatedIds(around[0]!, around[1]!).map(([one, other]) => ({
		text: `${name(one)} vs ${name(other)}`,
		href: comparisonPath(catalog, one, other),
	}));
}

/** The same from what is around the two models, each pair in id order. */
export function relatedIds(
	one: { id: string } & Around,
	other: { id: string } & Around,
): [a: string, b: string][] {
	// In id order, so that the same pairs are shown from either side.
	const [a, b] = one.id < other.id ? [one, other] : [other, one];
	const wanted: [string | undefined, string | undefined][] = [
		[a.id, a.standIn],
		[b.id, b.standIn],
		[a.standIn, b.standIn],
	];
	for (let i = 0; i < Math.max(a.neighbours.length, b.neighbours.length); i++)
		wanted.push([a.neighbours[i], b.standIn], [b.neighbours[i], a.standIn]);
	const seen = new Set([`${a.id} ${b.id}`]);
	const related: [a: string, b: string][] = [];
	for (const [x, y] of wanted) {
		if (x === undefined || y === undefined || x === y) continue;
		const pair = inIdOrder(x, y);
		const key = pair.join(' ');
		if (seen.has(key)) continue;
		seen.add(key);
		related.push(pair);
		if (related.length === rules.relatedPairs) break;
	}
	return related;
}

/**
 * Listed models near a model that are neither retired nor deprecated: the next in service after it,
 * the newest of its lab, those of about the same cost.
 */
export function neighbours(catalog: Catalog, { id }: Profile): string[] {
	return neighboursById(catalog, id);
}

const neighboursById = perId(findNeighbours);

/** The listed models that are neither retired nor deprecated. */
const inService = perCatalog((catalog) =>
	catalog.listed
		.map((id) => profileOf(catalog, id))
		.filter(({ status: { stage } }) => stage === 'active' || stage === 'preview'),
);

function findNeighbours(catalog: Catalog, id: string): string[] {
	const profile = profileOf(catalog, id);
	const { lab, cost } = profile;
	const usable = inService(catalog).filter((one) => one.id !== id);
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
		.filter((one) => one.lab.id !== lab.id)
		.map((one) => ({ id: one.id, far: distance(one) }))
		.filter(({ far }) => far < Infinity)
		.sort((x, y) => x.far - y.far || compareText(x.id, y.id))
		.slice(0, nearestByCost);
	const heir = inServiceAfter(catalog, profile);
	const next = usable.filter((one) => one.id === heir?.id);
	return [...new Set([...next, ...siblings, ...sameClass].map((one) => one.id))];
}
