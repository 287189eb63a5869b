import type { CapabilityKey, Modality } from '../schema/model.ts';
import type { EndpointStyle } from '../schema/provider.ts';

/** Id of a source in `data/sources.yml`. */
export type SourceId = string;

/**
 * How close a statement is to the model itself. `lab`: its lab's own page. `model`: an upstream's
 * record of the model as such. `provider`: its entry at a provider, which may tell of that offer
 * only. `first-party`: the same at its lab's own API; adapters leave this one to the reconciler.
 */
export type Scope = 'lab' | 'model' | 'first-party' | 'provider';

/** Values of a model's fields, by the path that the record uses. */
export interface ModelValues {
	name?: string;
	releasedOn?: string;
	knowledgeCutoff?: string;
	stage?: 'preview' | 'deprecated';
	retiresOn?: string;
	'limits.contextTokens'?: number;
	'limits.maxInputTokens'?: number;
	'limits.maxOutputTokens'?: number;
	'parameters.total'?: number;
	'parameters.active'?: number;
	architecture?: string;
	openWeights?: boolean;
	licence?: string;
	commercialUse?: boolean;
	weightsUrl?: string;
	'modalities.input'?: Modality[];
	'modalities.output'?: Modality[];
	capabilities?: Partial<Record<CapabilityKey, boolean>>;
}

/** A page and a day of a single fact, where they are not those of its source. */
export interface Where {
	url?: string;
	checkedOn?: string;
}

interface Named {
	source: SourceId;
	/** The model as the upstream spells it. */
	raw: string;
	/** A readable name beside an id, which may place an id that moves (`deepseek-flash`). */
	alsoNamed?: string;
	/** The organisation as the upstream spells it. */
	org?: string;
	/** The canonical id, of a claim taken from the records since its source is not read this time. */
	remembered?: string;
}

/** What one upstream says of one model. */
export interface ModelClaim extends Named, Where {
	kind: 'model';
	scope: Scope;
	/** The provider whose entry it is, where it is one's. */
	provider?: string;
	values: ModelValues;
}

/** Prices in US dollars per million tokens. */
export interface Prices {
	inputUsdPerMtok?: number | undefined;
	outputUsdPerMtok?: number | undefined;
	cacheReadUsdPerMtok?: number | undefined;
	cacheWriteUsdPerMtok?: number | undefined;
	cacheWrite1hUsdPerMtok?: number | undefined;
	reasoningUsdPerMtok?: number | undefined;
	batchInputUsdPerMtok?: number | undefined;
	batchOutputUsdPerMtok?: number | undefined;
}

export interface PriceState extends Prices {
	/** First day, where the upstream gives one. */
	since?: string;
	tiers?: ({ aboveInputTokens: number } & Prices)[];
	tierScope?: 'whole-request' | 'part-above';
	hours?: ({ fromUtc: string; toUtc: string } & Prices)[];
}

/** What one upstream says of one model at one provider. */
export interface RouteClaim extends Named, Where {
	kind: 'route';
	/** The provider as the upstream spells it. */
	provider: string;
	/** The day whose state this is, where it is not the source's. */
	asOf?: string;
	/** A regional uplift, whose prices are the plain ones times `factor`: `eu`. */
	variant?: string;
	factor?: number;
	contextTokens?: number;
	maxOutputTokens?: number;
	status?: 'preview' | 'deprecated';
	endsOn?: string;
	/** Oldest first; empty where the upstream gives no price. */
	prices: PriceState[];
}

/** One score that one upstream gives one model. */
export interface ResultClaim extends Named, Where {
	kind: 'result';
	/** Id of the benchmark in this project's table. */
	benchmark: string;
	score: number;
	stderr?: number;
	version?: string;
	effort?: string;
	harness?: string;
	setting?: string;
	runBy: 'lab' | 'independent';
	on?: string;
	/** The weights before instruction tuning: no score of the model of that name. */
	base?: true;
}

/** What one upstream says of a provider. */
export interface ProviderClaim {
	kind: 'provider';
	source: SourceId;
	raw: string;
	name?: string;
	url?: string;
	pricingUrl?: string;
	endpoint?: EndpointStyle;
}

export type Claim = ModelClaim | RouteClaim | ResultClaim | ProviderClaim;

/** Rounds away the noise of binary fractions; a millionth of a dollar is kept. */
export function usd(amount: number): number {
	return Math.round(amount * 1e6) / 1e6;
}

/** Drops the keys whose value is undefined, so that a record does not carry them. */
export function known<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
		[K in keyof T]?: Exclude<T[K], undefined>;
	};
}
