import type { Claim } from '../../../../src/compare/claim.ts';
import { pairing, type Pairing } from '../../../../src/compare/pair/pairing.ts';
import type { ResultFacts } from '../../../../src/schema/benchmark.ts';
import type { Benchmark, Model, Provider } from '../../../../src/schema/catalog.ts';
import type { PricePeriod, RouteFacts } from '../../../../src/schema/provider.ts';
import {
	aBenchmark,
	aCatalog,
	aLab,
	aModel,
	aPricePeriod,
	aProvider,
	aResult,
	aRoute,
	aSource,
} from '../../../fixtures/records.ts';

// Two models to compare: Small 1 by Acme is side a, Large 2 by Beta is side b. The day is 2026-08-20.

export const a = 'small-1';
export const b = 'large-2';

export interface PairRecords {
	/** Facts of Small 1. */
	a?: Partial<Model>;
	/** Facts of Large 2. */
	b?: Partial<Model>;
	providers?: Provider[];
	benchmarks?: Benchmark[];
	/** Models besides the two. */
	others?: Model[];
}

/** Both models with the records given; without any, they differ in nothing that is known. */
export function aPair(records: PairRecords = {}): Pairing {
	const { providers = [], benchmarks = [], others = [] } = records;
	const catalog = aCatalog({
		sources: [aSource(), aSource({ id: 'beta-docs' }), aSource({ id: 'open-scores' })],
		labs: [aLab(), aLab({ id: 'beta' })],
		models: [
			aModel(records.a),
			aModel({ id: b, lab: 'beta', from: { default: 'beta-docs' }, ...records.b }),
			...others,
		],
		providers,
		benchmarks,
	});
	return pairing(catalog, a, b);
}

/** A cloud with these routes. */
export function cloud(id: string, ...routes: RouteFacts[]): Provider {
	return aProvider({ id, kind: 'cloud', routes });
}

/** A route at these prices per million tokens; without them, of an unknown price. */
export function route(
	model: string,
	price?: readonly [input: number, output: number],
	facts: Partial<RouteFacts> & { period?: Partial<PricePeriod> } = {},
): RouteFacts {
	const { period, ...rest } = facts;
	const { prices: _, ...bare } = aRoute({ model });
	if (!price) return { ...bare, ...rest };
	const [inputUsdPerMtok, outputUsdPerMtok] = price;
	return {
		...bare,
		prices: [aPricePeriod({ inputUsdPerMtok, outputUsdPerMtok, ...period })],
		...rest,
	};
}

/** A benchmark in which both were measured alike; leave a score out where one has none. */
export function measured(
	id: string,
	scores: readonly [number | undefined, number | undefined],
	facts: Partial<Benchmark> = {},
	ofB: Partial<ResultFacts> = {},
): Benchmark {
	const alike = { harness: 'Compass', runBy: 'independent', from: 'open-scores' } as const;
	const results = [
		...(scores[0] === undefined ? [] : [aResult({ ...alike, model: a, score: scores[0] })]),
		...(scores[1] === undefined ? [] : [aResult({ ...alike, model: b, score: scores[1], ...ofB })]),
	];
	return aBenchmark({ id, results, ...facts });
}

/** The sentences of claims. */
export function texts(claims: readonly (Claim | undefined)[]): string[] {
	return claims.flatMap((one) => (one ? [one.text] : []));
}

/** Ids of the sources of a claim, each once. */
export function sourcesOf({ evidence }: Pick<Claim, 'evidence'>): string[] {
	return [...new Set(evidence.map(({ source }) => source))].sort();
}

/** `1,000,000 requests a month of …`, as every sentence about costs says it. */
export const traffic = '1,000,000 requests a month of 800 input and 250 output tokens';
