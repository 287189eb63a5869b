import type { Benchmark, Catalog, Model } from '../../../../src/schema/catalog.ts';
import type { PricePeriod } from '../../../../src/schema/provider.ts';
import {
	aBenchmark,
	aCatalog,
	aLab,
	aModel,
	aPricePeriod,
	aProvider,
	aResult,
	aRoute,
} from '../../../fixtures/records.ts';

/** Nine models of three labs, m1 to m9. */
export const ids = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8', 'm9'];
const labs = ['acme', 'beta', 'nimbus'];

/** A benchmark in which m1 scores 10, m2 20 … m9 90, or other scores. */
export function ladder(
	id: string,
	facts: Partial<Benchmark> = {},
	scores: Readonly<Record<string, number>> = {},
): Benchmark {
	return aBenchmark({
		id,
		results: ids.map((model, i) =>
			aResult({ model, score: scores[model] ?? (i + 1) * 10, harness: 'Compass' }),
		),
		...facts,
	});
}

/** The nine at the provider of Acme: m1 asks $1 for a million tokens of input, m2 $2 … and no output. */
export function nine(
	benchmarks: Benchmark[],
	facts: Readonly<Record<string, Partial<Model>>> = {},
	prices: Readonly<Record<string, Partial<PricePeriod> | undefined>> = {},
): Catalog {
	return aCatalog({
		labs: labs.map((id) => aLab({ id })),
		models: ids.map((id, i) => aModel({ id, lab: labs[i % 3]!, ...facts[id] })),
		providers: [
			aProvider({
				routes: ids
					.filter((id) => !(id in prices && prices[id] === undefined))
					.map((model) =>
						aRoute({
							model,
							prices: [
								aPricePeriod({
									inputUsdPerMtok: ids.indexOf(model) + 1,
									outputUsdPerMtok: 0,
									...prices[model],
								}),
							],
						}),
					),
			}),
		],
		benchmarks,
	});
}
