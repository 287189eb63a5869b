import { compareText } from '../format/compare-text.ts';
import type { Catalog } from '../schema/catalog.ts';
import { listOf } from '../format/words.ts';
import { Citations, type Cited, type CitedSource } from './citations.ts';
import type { Claim } from './claim.ts';
import { isIndexed } from './is-indexed.ts';
import { bannerOf, type Banner } from './pair/banners.ts';
import { benchmarkTables, type BenchmarkTables } from './pair/benchmark-table.ts';
import { costTable, type CostColumn, type CostTable } from './pair/cost-view.ts';
import { deepDive } from './pair/deep-dive.ts';
import { questionsOf } from './pair/faq.ts';
import { frictionFrom } from './pair/friction.ts';
import { pairing, type Lead, type Pairing, type Side } from './pair/pairing.ts';
import { providerPrices, type ProviderPrices } from './pair/price-table.ts';
import { relatedPairs, type RelatedPair } from './pair/related.ts';
import { scorecardRows, type ScoreRow } from './pair/scorecard.ts';
import { summaryClaims } from './pair/summary.ts';
import { tradeoffsOf } from './pair/tradeoffs.ts';
import { overallOf, verdictLines } from './pair/verdict.ts';
import type { PageHead } from './page-head.ts';
import { pairHead } from './pair-head.ts';
import { eventsOfModel } from './events.ts';
import { priceChart, type PriceChart } from './price-chart.ts';
import { costEvidence } from './offers.ts';
import { labPath, modelPath } from './paths.ts';
import { heirOf } from './plain-model.ts';
import type { Profile } from './profile.ts';
import { capabilityRows, specRows, type CapabilityRow, type FactRow } from './rows.ts';

export interface PairSide {
	id: string;
	name: string;
	href: string;
	lab: string;
	labHref: string;
}

/** Everything that the page of a pair shows, in the order in which it stands. */
export interface PairPage {
	head: PageHead;
	a: PairSide;
	b: PairSide;
	banners: (Omit<Banner, 'claim'> & { text: Cited })[];
	summary: Cited[];
	verdict: { need: string; lead: Lead; text: Cited }[];
	overall: Cited & { lead: Lead };
	scorecard: ScoreRow[];
	tradeoffs: Record<Side, { heading: string; points: Cited[] }>;
	/** `refs` are those of the costs, `heirRefs` those of what comes after an ended model. */
	cost: {
		workload: string;
		table: CostTable;
		refs: Record<Side, number[]>;
		heirRefs: Record<Side, number[]>;
	};
	friction: Record<Side, { heading: string; points: Cited[] }>;
	specs: FactRow[];
	prices: ProviderPrices<Side>[];
	/** Prices of a route that changed, newest first. */
	priceChanges: Cited[];
	/** Those of plain routes by tokens, to be drawn. */
	priceChart?: PriceChart;
	capabilities: CapabilityRow[];
	benchmarks: BenchmarkTables;
	deepDive: { title: string; text: Cited }[];
	faq: { question: string; answer: Cited }[];
	related: RelatedPair[];
	sources: CitedSource[];
	/** Whether search engines are to list it. */
	indexed: boolean;
}

/** The page of a pair. Swapping the ids swaps the sides and changes nothing else. */
export function pairPage(catalog: Catalog, idA: string, idB: string): PairPage {
	const pair = pairing(catalog, idA, idB);
	const { a, b, workload } = pair;
	const citations = new Citations();
	const chart = priceChart(catalog, [a, b]);
	const cite = (one: Claim) => citations.cite(one);
	const sides = <T>(make: (side: Side) => T): Record<Side, T> => ({ a: make('a'), b: make('b') });
	const overall = overallOf(pair);
	return {
		head: pairHead(catalog, {
			a: a.id,
			b: b.id,
			nameOfA: a.name,
			title: `${a.name} vs ${b.name}: price, context, benchmarks`,
			description: describe(pair),
		}),
		a: pairSide(a),
		b: pairSide(b),
		banners: bannersOf(catalog, [a, b], citations),
		summary: summaryClaims(pair).map(cite),
		verdict: verdictLines(pair).map(({ need, lead, claim }) => ({ need, lead, text: cite(claim) })),
		overall:
			overall.lead === 'none'
				? { lead: 'none', text: overall.missing, refs: [] }
				: { lead: overall.lead, ...cite(overall.claim) },
		scorecard: scorecardRows(pair, citations),
		tradeoffs: sides((side) => {
			const { heading, claims } = tradeoffsOf(pair, side);
			return { heading, points: claims.map(cite) };
		}),
		cost: {
			workload,
			table: costTable([a, b].map((profile) => costColumnOf(catalog, profile))),
			refs: sides((side) => costRefs(pair[side], citations)),
			heirRefs: sides((side) => costRefs(heirOf(catalog, pair[side]), citations)),
		},
		friction: sides((side) => {
			const { heading, claims } = frictionFrom(pair, side);
			return { heading, points: claims.map(cite) };
		}),
		specs: specRows([a, b], citations),
		prices: providerPrices(
			[
				['a', a],
				['b', b],
			],
			citations,
		),
		priceChanges: priceChanges(catalog, [a, b], citations),
		...(chart === undefined ? {} : { priceChart: chart }),
		capabilities: capabilityRows([a, b], citations),
		benchmarks: benchmarkTables(pair, citations),
		deepDive: deepDive(pair).map(({ title, claim }) => ({ title, text: cite(claim) })),
		faq: questionsOf(pair).map(({ question, answer }) => ({ question, answer: cite(answer) })),
		related: relatedPairs(pair),
		sources: citations.sources,
		indexed: isIndexed(a, b),
	};
}

/** The banners of those models that are not simply in service. */
export function bannersOf(
	catalog: Catalog,
	profiles: readonly Profile[],
	citations: Citations,
): PairPage['banners'] {
	return profiles.flatMap((profile) => {
		const banner = bannerOf(catalog, profile);
		if (!banner) return [];
		const { claim, ...rest } = banner;
		return [{ ...rest, text: citations.cite(claim) }];
	});
}

/** The cost of the default workload, with that of what comes after a model no longer served. */
export function costColumnOf(catalog: Catalog, profile: Profile): CostColumn {
	const heir = heirOf(catalog, profile);
	return { name: profile.name, cost: profile.cost, ...(heir === undefined ? {} : { heir }) };
}

/** The sources of a model's cost; none where it is unknown. */
export function costRefs(profile: Profile | undefined, citations: Citations): number[] {
	if (!profile || profile.cost.kind === 'unknown') return [];
	return citations.refs(costEvidence(profile.cost.best));
}

/** Dated price changes of the models at all of their routes, newest first. */
export function priceChanges(
	catalog: Catalog,
	profiles: readonly Profile[],
	citations: Citations,
): Cited[] {
	return profiles
		.flatMap(({ id }) => eventsOfModel(catalog, id).filter(({ kind }) => kind === 'price'))
		.sort((x, y) => compareText(y.day, x.day))
		.map((event) => citations.cite(event.claim));
}

/** One of the models compared, with its lab. */
export function pairSide({ id, name, lab }: Profile): PairSide {
	return { id, name, href: modelPath(id), lab: lab.name, labHref: labPath(lab.id) };
}

/** What a search engine shows: the facts that the page has, and no others. */
function describe({ a, b, tally }: Pairing): string {
	const parts = [
		...(a.cost.kind === 'unknown' && b.cost.kind === 'unknown' ? [] : ['monthly cost']),
		...(a.contextTokens && b.contextTokens
			? [`context (${a.contextTokens.text} and ${b.contextTokens.text} tokens)`]
			: []),
		...(tally.total > 0
			? [`${tally.total} comparable benchmark${tally.total === 1 ? '' : 's'}`]
			: []),
		'capabilities',
		'switch friction',
	];
	return `${a.name} and ${b.name} compared: ${listOf(parts)}, each value with its source.`;
}
