import type { Catalog } from '../schema/catalog.ts';
import { leaderOf } from './best/leader.ts';
import { needs } from './best/needs.ts';
import { formatCount } from '../format/quantity.ts';
import { capitalise, listOf } from '../format/words.ts';
import { Citations, type Cited, type CitedSource } from './citations.ts';
import { modelList, newestFirst, type ModelListRow } from './model-list.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { bestPath, modelPath, providerPath } from './paths.ts';
import { popularPairs } from './popular-pairs.ts';
import { changeDay, latestPriceChanges, type PriceChange } from './price-changes.ts';
import { profileOf } from './profile.ts';
import { pairPageCount } from './published-pairs.ts';

/** Entries of each list on the home page. */
const shown = { pairs: 9, models: 9, changes: 9 };

export interface HomePage {
	head: PageHead;
	/** What is tracked: `62 models`, with the list of it. Counted in the records themselves. */
	counts: { text: string; href: string }[];
	pairs: PairLink[];
	/** Who stands first for each need; none where no model of any need has a place. */
	best: BestLink[];
	newest: ModelListRow[];
	changes: ChangeItem[];
	sources: CitedSource[];
}

/** A need with the models that stand first in its ranking. */
export interface BestLink {
	title: string;
	href: string;
	leaders: Cited;
}

export interface PairLink {
	a: string;
	b: string;
	href: string;
	/** Who made them. */
	labs: string;
}

/** Prices of a model that changed on one day. */
export interface ChangeItem {
	model: string;
	href: string;
	provider: string;
	providerHref: string;
	/** `on 21 Aug 2026`. */
	day: string;
	moves: Cited[];
}

/** The home page. */
export function homePage(catalog: Catalog): HomePage {
	const citations = new Citations();
	const newest = newestFirst(catalog.listed.map((id) => profileOf(catalog, id)));
	return {
		head: pageHead(catalog, {
			title: 'Crosscheck: compare any two language models',
			description: `${formatCount(catalog.listed.length)} language models compared in pairs: prices, limits, capabilities and benchmarks, each number with its source and the day it was checked.`,
			path: '/',
		}),
		counts: counts(catalog),
		pairs: pairLinks(catalog, shown.pairs),
		best: bestLinks(catalog, citations),
		newest: modelList(
			catalog,
			newest.slice(0, shown.models).map(({ id }) => id),
			citations,
		),
		changes: latestPriceChanges(catalog, shown.changes).map((change) =>
			changeItem(change, citations),
		),
		sources: citations.sources,
	};
}

function counts(catalog: Catalog): HomePage['counts'] {
	const { models, labs, providers, benchmarks } = catalog;
	const prices = [...providers.values()].flatMap(({ routes }) =>
		routes.flatMap((route) => route.prices ?? []),
	);
	const scores = [...benchmarks.values()].flatMap(({ results }) => results);
	const counted: [count: number, what: string, href: string][] = [
		[models.size, 'model', '/models/'],
		[pairPageCount(catalog), 'pair', '/compare/'],
		[labs.size, 'lab', '/labs/'],
		[providers.size, 'provider', '/providers/'],
		[prices.length, 'price period', '/providers/'],
		[benchmarks.size, 'benchmark', '/benchmarks/'],
		[scores.length, 'score', '/benchmarks/'],
		[catalog.sources.size, 'source', '/data/'],
	];
	return counted.map(([count, what, href]) => ({
		text: `${formatCount(count)} ${count === 1 ? what : `${what}s`}`,
		href,
	}));
}

function bestLinks(catalog: Catalog, citations: Citations): BestLink[] {
	return needs.flatMap(({ id, title }) => {
		const leader = leaderOf(catalog, id);
		if (!leader) return [];
		const text = listOf(leader.models.map(({ name }) => name));
		return [
			{
				title,
				href: bestPath(id),
				leaders: citations.cite({ text, evidence: leader.evidence }),
			},
		];
	});
}

/** Popular pairs as links. */
export function pairLinks(catalog: Catalog, count: number): PairLink[] {
	return popularPairs(catalog, count).map(({ a, b, href }) => ({
		a: a.name,
		b: b.name,
		href,
		labs: a.lab === b.lab ? a.lab.name : `${a.lab.name} and ${b.lab.name}`,
	}));
}

function changeItem(change: PriceChange, citations: Citations): ChangeItem {
	const { profile, offer, moves } = change;
	return {
		model: profile.name,
		href: modelPath(profile.id),
		provider: offer.name,
		providerHref: providerPath(offer.served.provider.id),
		day: changeDay(change),
		// Input and output where they moved; the rest stands on the page of the model.
		moves: moves
			.slice(0, 2)
			.map((move) => citations.cite({ ...move, text: capitalise(move.text) })),
	};
}
