import { needs, type NeedId } from '../best/needs.ts';
import { rules } from '../rules.ts';

/** How much each need counts for a reader: a whole number from 0, not at all, to `rules.mostWeight`. */
export type Weights = Readonly<Record<NeedId, number>>;

/** What a need weighs until a reader says otherwise. */
const usual = 1;

/** Every need counts the same. */
export const equalWeights = weightsFrom(() => usual);

/** Weights by a function of the need. */
export function weightsFrom(weightOf: (need: NeedId) => number): Weights {
	return Object.fromEntries(needs.map(({ id }) => [id, weightOf(id)])) as Weights;
}

/**
 * Reads the weights of an address, each as `w=coding.3`; needs that it does not name keep the usual
 * one. What cannot be read is left out and named, each in a sentence.
 */
export function readWeights(params: URLSearchParams): { weights: Weights; problems: string[] } {
	const given = new Map<string, number>();
	const problems: string[] = [];
	for (const text of params.getAll('w')) {
		const [need = '', weight = '', ...rest] = text.split('.');
		const isKnown = needs.some(({ id }) => id === need) && rest.length === 0;
		const isWeight = /^\d+$/.test(weight) && Number(weight) <= rules.mostWeight;
		if (isKnown && isWeight) given.set(need, Number(weight));
		else
			problems.push(
				`Weight: write w=coding.0 to w=coding.${rules.mostWeight}, with any need in place of coding, not “${text.slice(0, 40)}”.`,
			);
	}
	return { weights: weightsFrom((need) => given.get(need) ?? usual), problems };
}

/** The parameters of an address with these weights; those that are the usual one are left out. */
export function weightParams(weights: Weights): [name: 'w', value: string][] {
	return needs.flatMap(({ id }): ['w', string][] =>
		weights[id] === usual ? [] : [['w', `${id}.${weights[id]}`]],
	);
}
