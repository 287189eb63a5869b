import type { Catalog } from '../../schema/catalog.ts';
import { Citations, type Cited, type CitedSource } from '../citations.ts';
import {
	bannersOf,
	costColumnOf,
	costRefs,
	pairSide,
	priceChanges,
	type PairPage,
	type PairSide,
} from '../pair-page.ts';
import { letters } from '../letters.ts';
import { costTable, type CostTable } from '../pair/cost-view.ts';
import { costLead, type Lead } from '../pair/pairing.ts';
import { providerPrices, type ProviderPrices } from '../pair/price-table.ts';
import { heirOf } from '../plain-model.ts';
import { profileOf, type Profile } from '../profile.ts';
import { capabilityRows, specRows, type CapabilityRow, type FactRow } from '../rows.ts';
import { signals } from '../signals.ts';
import { workloadText } from '../workload-text.ts';
import { defaultWorkload } from '../../cost/workload.ts';
import {
	compareManyScores,
	manyTables,
	type ManyComparison,
	type ManyTables,
} from './many-scores.ts';

/** One signal with a cell a model, and which of them leads all others, if one does. */
export interface ManySignalRow {
	signal: string;
	cells: Cited[];
	leader?: number;
}

/** What the comparison of three or more models shows: the rows of a pair page, a column a model. */
export interface ManyPage {
	models: PairSide[];
	banners: PairPage['banners'];
	signals: ManySignalRow[];
	/** `refs` are those of the costs, `heirRefs` those of what comes after an ended model. */
	cost: {
		workload: string;
		table: CostTable;
		refs: number[][];
		heirRefs: number[][];
		leader?: number;
	};
	specs: FactRow[];
	prices: ProviderPrices[];
	/** Prices of a route that changed, newest first. */
	priceChanges: Cited[];
	capabilities: CapabilityRow[];
	benchmarks: ManyTables;
	sources: CitedSource[];
}

/** The comparison of the models with these ids, in this order. */
export function manyPage(catalog: Catalog, ids: readonly string[]): ManyPage {
	const profiles = ids.map((id) => profileOf(catalog, id));
	const citations = new Citations();
	const scores = compareManyScores(profiles.map((profile) => profile.scores));
	return {
		models: profiles.map(pairSide),
		banners: bannersOf(catalog, profiles, citations),
		signals: signalRows(catalog, profiles, scores, citations),
		cost: {
			workload: workloadText(defaultWorkload),
			table: costTable(profiles.map((profile) => costColumnOf(catalog, profile))),
			refs: profiles.map((profile) => costRefs(profile, citations)),
			heirRefs: profiles.map((profile) => costRefs(heirOf(catalog, profile), citations)),
			...leaderOf(profiles, (x, y) => costLead(x.cost, y.cost)),
		},
		specs: specRows(profiles, citations),
		prices: providerPrices(
			profiles.map((profile, i) => [letters[i]!, profile] as const),
			citations,
		),
		priceChanges: priceChanges(catalog, profiles, citations),
		capabilities: capabilityRows(profiles, citations),
		benchmarks: manyTables(scores, citations),
		sources: citations.sources,
	};
}

function signalRows(
	catalog: Catalog,
	profiles: readonly Profile[],
	scores: ManyComparison,
	citations: Citations,
): ManySignalRow[] {
	return signals.flatMap(({ name, cell, lead }) => {
		const row = {
			signal: name,
			cells: profiles.map((profile) => citations.cite(cell(catalog, profile))),
			...leaderOf(profiles, (x, y) => lead(x, y).lead),
		};
		return name === 'Provider routes' ? [row, sharedBenchmarks(profiles, scores)] : [row];
	});
}

/** How many of the benchmarks that measured all alike each model leads. */
function sharedBenchmarks(profiles: readonly Profile[], { shared }: ManyComparison): ManySignalRow {
	const won = profiles.map((_, i) => shared.filter(({ winner }) => winner === i).length);
	const most = Math.max(...won);
	const ahead = won.flatMap((count, i) => (count === most ? [i] : []));
	return {
		signal: 'Shared benchmarks',
		cells: won.map((count) => ({
			text: shared.length === 0 ? 'None comparable' : `Leads ${count} of ${shared.length}`,
			refs: [],
		})),
		...(ahead.length === 1 ? { leader: ahead[0]! } : {}),
	};
}

/** The model that leads each of the others, by the rule for two. */
function leaderOf(
	profiles: readonly Profile[],
	lead: (x: Profile, y: Profile) => Lead,
): { leader?: number } {
	const leader = profiles.findIndex((one) =>
		profiles.every((other) => other === one || lead(one, other) === 'a'),
	);
	return leader === -1 ? {} : { leader };
}
