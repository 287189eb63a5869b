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
	const related: [a: string, b: string][] = [];
	const add = (x: string | undefined, y: string | undefined) => {
		if (x === undefined || y === undefined || x === y) return;
		const pair = inIdOrder(x, y);
		// Looked at from every pair of the site: a set of so few costs more than it saves.
		const isKnown = [[a.id, b.id], ...related].some(([p, q]) => p === pair[0] && q === pair[1]);
		if (!isKnown && related.length < rules.relatedPairs) related.push(pair);
	};
	add(a.id, a.standIn);
	add(b.id, b.standIn);
	add(a.standIn, b.standIn);
	for (let i = 0; i < Math.max(a.neighbours.length, b.neighbours.length); i++) {
		add(a.neighbours[i], b.standIn);
		add(b.neighbours[i], a.standIn);
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

/** The listed models that are neither retired nor deprecated, by lab, the newest first. */
const inService = perCatalog((catalog) =>
	Map.groupBy(
		catalog.listed
			.map((id) => profileOf(catalog, id))
			.filter(({ status: { stage } }) => stage === 'active' || stage === 'preview')
			.sort(
				(x, y) => compareText(y.releasedOn!.value, x.releasedOn!.value) || compareText(x.id, y.id),
			),
		({ lab }) => lab.id,
	),
);

function findNeighbours(catalog: Catalog, id: string): string[] {
	const profile = profileOf(catalog, id);
	const { lab, cost } = profile;
	const heir = inServiceAfter(catalog, profile);
	const next = heir && inService(catalog).get(heir.lab.id)?.includes(heir) ? [heir] : [];
	const siblings = (inService(catalog).get(lab.id) ?? []).filter((one) => one.id !== id);
	const sameClass = cost.kind === 'unknown' ? [] : nearest(catalog, cost.best.cost.usd, lab.id);
	const ids = [...next, ...siblings.slice(0, newestOfLab), ...sameClass].map((one) => one.id);
	return [...new Set(ids)];
}

/** The listed models in service whose cost is known, without those of a lab, nearest to a cost. */
function nearest(catalog: Catalog, usd: number, lab: string): { id: string }[] {
	// Sorting all of them for each model took longer than all else that is found here.
	const near: { id: string; far: number }[] = [];
	for (const other of pricedInService(catalog)) {
		if (other.lab === lab) continue;
		const far = Math.abs(Math.log((other.usd + 1) / (usd + 1)));
		const last = near.at(-1);
		if (near.length === nearestByCost && last && far > last.far) continue;
		near.push({ id: other.id, far });
		near.sort((x, y) => x.far - y.far || compareText(x.id, y.id)).splice(nearestByCost);
	}
	return near;
}

const pricedInService = perCatalog((catalog) =>
	[...inService(catalog).values()]
		.flat()
		.flatMap(({ id, lab, cost }) =>
			cost.kind === 'known' ? [{ id, lab: lab.id, usd: cost.best.cost.usd }] : [],
		),
);
