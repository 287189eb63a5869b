import type { Catalog } from '../../schema/catalog.ts';
import { pairPath } from '../paths.ts';
import { perModel } from '../per-catalog.ts';
import { profileOf, type Profile } from '../profile.ts';
import { rules } from '../rules.ts';
import type { Pairing } from './pairing.ts';

export interface RelatedPair {
	text: string;
	href: string;
}

const nearestByCost = 3;
const newestOfLab = 2;

/** Pairs to look at next: each model of this pair with the neighbours of the other. */
export function relatedPairs({ catalog, ...sides }: Pairing): RelatedPair[] {
	// In id order, so that the same pairs are shown from either side.
	const [a, b] = sides.a.id < sides.b.id ? [sides.a, sides.b] : [sides.b, sides.a];
	const withB = neighbours(catalog, a).map((id) => [id, b.id] as const);
	const withA = neighbours(catalog, b).map((id) => [id, a.id] as const);
	const seen = new Set([pairPath(a.id, b.id)]);
	const related: RelatedPair[] = [];
	for (let i = 0; i < Math.max(withA.length, withB.length); i += 1)
		for (const [one, other] of [withB[i], withA[i]].filter((pair) => pair !== undefined)) {
			const href = pairPath(one, other);
			if (one === other || seen.has(href)) continue;
			seen.add(href);
			const [first, second] = one < other ? [one, other] : [other, one];
			const name = (id: string) => catalog.models.get(id)!.name;
			related.push({ text: `${name(first)} vs ${name(second)}`, href });
		}
	return related.slice(0, rules.relatedPairs);
}

/** Listed models near a model: its successor, the newest of its lab, those of about the same cost. */
export function neighbours(catalog: Catalog, { id }: Profile): string[] {
	return neighboursById(catalog, id);
}

const neighboursById = perModel(findNeighbours);

function findNeighbours(catalog: Catalog, id: string): string[] {
	const { model, lab, cost } = profileOf(catalog, id);
	const others = catalog.listed.filter((one) => one !== id).map((one) => profileOf(catalog, one));
	const usable = others.filter(({ status }) => status.stage !== 'retired');
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
	const next = others.filter((one) => one.id === model.successor);
	return [...new Set([...next, ...siblings, ...sameClass].map((one) => one.id))];
}
