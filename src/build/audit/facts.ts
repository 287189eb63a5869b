import { defaultWorkload, presets } from '../../cost/workload.ts';
import { formatDay } from '../../format/day.ts';
import {
	formatCount,
	formatParameters,
	formatPercent,
	formatPrice,
	formatTimes,
	formatTokens,
	formatUsd,
} from '../../format/quantity.ts';
import type { PricePeriod } from '../../schema/provider.ts';
import { amountsIn, type AmountKind } from './amounts.ts';
import type { PageContext } from './context.ts';
import type { ModelFacts } from './model-facts.ts';
import { providersOf } from './routes.ts';
import type { Leader } from './rules/scorecard.ts';

/** What a number in a sentence may stand for. */
export type What =
	| 'released'
	| 'cutoff'
	| 'retires'
	| 'route end'
	| 'price day'
	| 'run day'
	| 'context'
	| 'maximum input'
	| 'maximum output'
	| 'parameters'
	| 'cost'
	| 'price'
	| 'price change'
	| 'cache saving'
	| 'score'
	| 'providers'
	| 'routes'
	| 'gap'
	| 'months'
	| 'tally'
	| 'more'
	| 'tier'
	| 'days'
	| 'count'
	| 'coverage';

/** A number that the records give, as it must read. */
export interface TextFact {
	kind: AmountKind;
	text: string;
	what: What;
	/** Models that it is a fact of; all of them for one of a pair. */
	models: readonly string[];
	/** Id of the benchmark, for a score. */
	benchmark?: string;
}

/** The facts of a page by how they read. */
export type TextFacts = ReadonlyMap<string, readonly TextFact[]>;

export function keyOf(kind: AmountKind, text: string): string {
	return `${kind} ${text}`;
}

const monthDays = 365.25 / 12;
const dayMs = 86_400_000;

class Collected {
	readonly facts = new Map<string, TextFact[]>();

	/** Adds every number in a text as a fact. */
	add(what: What, text: string | undefined, models: readonly string[], benchmark?: string): void {
		if (text === undefined) return;
		for (const { kind, text: read } of amountsIn(text)) {
			const key = keyOf(kind, read);
			const fact = { kind, text: read, what, models, ...(benchmark && { benchmark }) };
			const known = this.facts.get(key);
			if (known) known.push(fact);
			else this.facts.set(key, [fact]);
		}
	}
}

const ofModels = new WeakMap<ModelFacts, TextFacts>();

/** What sentences may say of a model. */
export function factsOfModel(facts: ModelFacts): TextFacts {
	const known = ofModels.get(facts);
	if (known) return known;
	const found = new Collected();
	const { id, model, scores } = facts;
	const add = (what: What, text: string | undefined, benchmark?: string) =>
		found.add(what, text, [id], benchmark);
	const day = (iso: string | undefined) => (iso === undefined ? undefined : formatDay(iso));
	add('released', day(model.releasedOn));
	add('cutoff', day(model.knowledgeCutoff));
	add('retires', day(model.retiresOn));
	for (const end of [model.retiresOn, ...facts.routes.map(({ endsOn }) => endsOn)])
		if (end !== undefined) add('days', daysBetween(facts.asOf, end));
	const { contextTokens, maxInputTokens, maxOutputTokens } = model.limits ?? {};
	const tokens = (amount: number | undefined) =>
		amount === undefined ? undefined : formatTokens(amount);
	add('context', tokens(contextTokens));
	add('maximum input', tokens(maxInputTokens));
	add('maximum output', tokens(maxOutputTokens));
	const { total: all, active } = model.parameters ?? {};
	for (const count of [all, active])
		if (count !== undefined) add('parameters', formatParameters(count));
	const providers = liveProviders(facts).length;
	add('providers', formatCount(providers));
	add('more', formatCount(Math.max(0, providers - servingNamed)));
	const { known: count, total } = facts.coverage;
	add('coverage', `${count} of ${total}`);
	for (const { workload } of presets) {
		const cost = facts.cost(workload);
		if (cost) add('cost', formatUsd(cost.usd));
	}
	add('tally', formatCount(new Set(scores.map(({ benchmark }) => benchmark.id)).size));
	add('coverage', formatPercent(count / total));
	addRoutes(facts, add);
	for (const { text, on, conditions, benchmark } of scores) {
		add('score', text, benchmark.id);
		add('run day', on, benchmark.id);
		add('run day', conditions, benchmark.id);
	}
	ofModels.set(facts, found.facts);
	return found.facts;
}

function daysBetween(one: string, other: string): string {
	return formatCount(Math.abs(Date.parse(other) - Date.parse(one)) / dayMs);
}

/** Providers that serve a model by tokens. */
function liveProviders({ routes }: ModelFacts): string[] {
	return providersOf(routes.filter((one) => one.byTokens && one.inUse));
}

/** How many providers are named before `and 3 more`: of those that serve a model, or two. */
const servingNamed = 6;
const sharedNamed = 5;

function addRoutes(facts: ModelFacts, add: (what: What, text: string | undefined) => void): void {
	for (const { route, endsOn, period } of facts.routes) {
		if (endsOn !== undefined) add('route end', formatDay(endsOn));
		for (const [i, one] of (route.prices ?? []).entries()) {
			if (one.since !== undefined) add('price day', formatDay(one.since));
			const before = route.prices![i - 1];
			for (const [usd, old] of pricesOf(one, before)) {
				add('price', formatPrice(usd));
				if (old !== undefined && old !== 0 && old !== usd)
					add('price change', formatPercent(Math.abs(usd - old) / old));
			}
		}
		if (period) add('cache saving', cacheSaving(period));
		for (const tier of period?.tiers ?? []) add('tier', formatTokens(tier.aboveInputTokens));
		for (const { fromUtc, toUtc } of period?.hours ?? []) add('price', `${fromUtc} ${toUtc}`);
		for (const part of [...(period?.tiers ?? []), ...(period?.hours ?? [])])
			for (const usd of Object.values(part))
				if (typeof usd === 'number') add('price', formatPrice(usd));
	}
	const cost = facts.cost(defaultWorkload);
	if (cost) {
		const level = cost.all.filter(({ usd }) => formatUsd(usd) === formatUsd(cost.usd));
		add('routes', formatCount(level.length));
	}
}

function pricesOf(
	period: PricePeriod,
	before: PricePeriod | undefined,
): (readonly [usd: number, old?: number])[] {
	return Object.entries(period).flatMap(([key, usd]) => {
		if (typeof usd !== 'number') return [];
		const old = (before as Record<string, unknown> | undefined)?.[key];
		return [typeof old === 'number' ? ([usd, old] as const) : ([usd] as const)];
	});
}

function cacheSaving({ inputUsdPerMtok, cacheReadUsdPerMtok }: PricePeriod): string | undefined {
	if (!inputUsdPerMtok || cacheReadUsdPerMtok === undefined) return undefined;
	return formatPercent(1 - cacheReadUsdPerMtok / inputUsdPerMtok);
}

/** What sentences may say of two models together: differences, ratios and tallies. */
export function factsOfPair({ models, compared }: PageContext): TextFacts {
	const found = new Collected();
	const [a, b] = models;
	if (!a || !b || !compared) return found.facts;
	const both = [a.id, b.id];
	const [x, y] = [a, b].map(({ cost }) => cost(defaultWorkload)?.usd);
	if (x !== undefined && y !== undefined) {
		const [low, high] = [Math.min(x, y), Math.max(x, y)];
		found.add('gap', formatUsd(high - low), both);
		if (low > 0) found.add('gap', formatTimes(high / low), both);
		for (const whole of [low, high])
			if (whole > 0) found.add('gap', formatPercent((high - low) / whole), both);
	}
	if (a.model.releasedOn !== undefined && b.model.releasedOn !== undefined) {
		const apart = Math.abs(Date.parse(a.model.releasedOn) - Date.parse(b.model.releasedOn));
		found.add('months', formatCount(Math.round(apart / dayMs / monthDays)), both);
	}
	const shared = new Set(liveProviders(a)).intersection(new Set(liveProviders(b))).size;
	found.add('more', formatCount(Math.max(0, shared - sharedNamed)), both);
	const tally = (side?: Leader) =>
		formatCount(compared.shared.filter(({ winner }) => !side || winner === side).length);
	for (const text of [tally(), tally('tie'), formatCount(compared.apart.length)])
		found.add('tally', text, both);
	for (const [side, { id }] of [
		['a', a],
		['b', b],
	] as const) {
		found.add('tally', tally(side), [id]);
		found.add('tally', formatCount(compared.only[side].length), [id]);
	}
	for (const shared of Map.groupBy(
		compared.shared,
		({ benchmark }) => benchmark.category,
	).values()) {
		found.add('tally', formatCount(shared.length), both);
		for (const [side, { id }] of [
			['a', a],
			['b', b],
		] as const)
			found.add('tally', formatCount(shared.filter(({ winner }) => winner === side).length), [id]);
	}
	return found.facts;
}
