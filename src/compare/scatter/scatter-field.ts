import { compareText } from '../../format/compare-text.ts';
import { formatUsd } from '../../format/quantity.ts';
import { capitalise } from '../../format/words.ts';
import type { Benchmark, Catalog } from '../../schema/catalog.ts';
import { fieldsOf, type Field } from '../benchmark/fields.ts';
import { cheapestPrice } from '../cheapest-price.ts';
import { Citations, type Cited, type CitedSource } from '../citations.ts';
import { costEvidence } from '../offers.ts';
import { benchmarkPath, modelPath } from '../paths.ts';
import type { Profile } from '../profile.ts';

/** Prices that a score can be held against, each with its unit. */
export const measures = [
	{ id: 'cost', label: 'Cost a month', unit: 'USD a month' },
	{ id: 'input', label: 'Input price', unit: 'USD per million tokens' },
	{ id: 'output', label: 'Output price', unit: 'USD per million tokens' },
] as const;

export type Measure = (typeof measures)[number]['id'];

/** A price of today with who asks it, or why there is none. */
export type ScatterPrice = (Cited & { usd: number; provider: string }) | 'ended' | 'unknown';

export interface ScatterModel {
	name: string;
	href: string;
	score: Cited & { value: number };
	prices: Record<Measure, ScatterPrice>;
}

/** Models measured alike in a benchmark, with their prices. Plain, so that it travels to a browser. */
export interface ScatterField {
	/** As in an address: `gpqa-diamond.high-effort`. */
	id: string;
	benchmark: { id: string; name: string; href: string };
	unit: Benchmark['unit'];
	better: Benchmark['better'];
	/** What they have in common: `High effort, Terminus-2`. */
	conditions: string;
	/** By name. */
	models: ScatterModel[];
	sources: CitedSource[];
}

/** Models with a price today that a chart needs: one alone is held against nothing. */
const fewest = 2;
/** Conditions of a benchmark to choose from. */
const mostFields = 2;

/** The fields of a benchmark with most models that a chart can show, the largest first. */
export function scatterFields(catalog: Catalog, benchmark: Benchmark): ScatterField[] {
	return fieldsOf(catalog, benchmark)
		.filter(isShown)
		.slice(0, mostFields)
		.map((field) => scatterField(benchmark, field));
}

/** Whether a chart can show a field of a benchmark. */
export function hasScatter(catalog: Catalog, benchmark: Benchmark): boolean {
	return fieldsOf(catalog, benchmark).some(isShown);
}

/** Whether enough models of a field have a price today. */
function isShown({ entries }: Field): boolean {
	return entries.filter(({ profile }) => profile.cost.kind === 'known').length >= fewest;
}

function scatterField({ id, name, unit, better }: Benchmark, field: Field): ScatterField {
	const citations = new Citations();
	const conditions = capitalise(field.conditions);
	const models = field.entries
		.toSorted((x, y) => compareText(x.profile.name, y.profile.name))
		.map(({ profile, score }) => ({
			name: profile.name,
			href: modelPath(profile.id),
			score: { ...citations.cite(score.fact), value: score.fact.value },
			prices: {
				cost: monthlyCost(profile, citations),
				input: listPrice(profile, 'inputUsdPerMtok', citations),
				output: listPrice(profile, 'outputUsdPerMtok', citations),
			},
		}));
	return {
		id: fieldId(id, field),
		benchmark: { id, name, href: benchmarkPath(id) },
		...{ unit, better, conditions, models },
		sources: citations.sources,
	};
}

/** `gpqa-diamond.high-effort`: the benchmark, and the conditions in letters, numbers and hyphens. */
function fieldId(benchmark: string, { conditions }: Field): string {
	const words = conditions.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
	return `${benchmark}.${words.replaceAll(/^-|-$/g, '')}`;
}

function monthlyCost({ cost }: Profile, citations: Citations): ScatterPrice {
	if (cost.kind !== 'known') return cost.kind;
	const { usd } = cost.best.cost;
	return {
		usd,
		provider: cost.best.offer.name,
		...citations.cite({ text: formatUsd(usd), evidence: costEvidence(cost.best) }),
	};
}

function listPrice(
	{ offers }: Profile,
	key: 'inputUsdPerMtok' | 'outputUsdPerMtok',
	citations: Citations,
): ScatterPrice {
	const found = cheapestPrice(offers, key);
	if (!found) return 'unknown';
	if (found.ended) return 'ended';
	return { usd: found.fact.value, provider: found.offer.name, ...citations.cite(found.fact) };
}
