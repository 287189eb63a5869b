// Written by scripts/write-client-types.ts from src/client. Change it there.

/** Where the data is. */
export interface CrosscheckOptions {
	/** Address of the site, `https://example.org`. Left out: that from which this module comes. */
	site?: string;
	/** What fetches an address. Left out: that of the platform. */
	fetch?: (url: string) => Promise<Response>;
}
/** The data of the site. Each file is fetched once; where that fails, the promise rejects with an `Error`
 * that says what was not there, and the next call tries again. */
export interface Crosscheck {
	/** What files there are. */
	index: () => Promise<IndexDocument>;
	/** All models, with what a table needs. */
	models: () => Promise<ModelsDocument>;
	/** All providers, without their routes. */
	providers: () => Promise<ProvidersDocument>;
	/** All benchmarks, without their results. */
	benchmarks: () => Promise<BenchmarksDocument>;
	/** All labs. */
	labs: () => Promise<LabsDocument>;
	/** All sources, each with its licence. */
	sources: () => Promise<SourcesDocument>;
	/** The list prices of today, of all routes in use. */
	prices: () => Promise<PricesDocument>;
	/** A model with its routes, results and successors. */
	model: (id: string) => Promise<ModelDocument>;
	/** A provider with its routes. */
	provider: (id: string) => Promise<ProviderDocument>;
	/** A benchmark with its results. */
	benchmark: (id: string) => Promise<BenchmarkDocument>;
	/** A lab with the ids of its models. */
	lab: (id: string) => Promise<LabDocument>;
	/** The comparison of two to four models: what their page shows, each sentence with its sources. */
	compare: (...ids: string[]) => Promise<AnyPage>;
	/** What a workload costs a month on a model; what it leaves out is as in the site's own. */
	price: (
		id: string,
		workload?: {
			requestsPerMonth?: number;
			/** Input tokens of one request, those read from and written to a cache included. */
			inputTokens?: number;
			/** Output tokens of one request, those of reasoning left out. */
			outputTokens?: number;
			/** Tokens of one request that the model reasons with. They are charged, and seldom shown. */
			reasoningTokens?: number;
			/** Share of the input that is read from a cache, 0 to 1. */
			cachedShare?: number;
			/** Share of the input that is written to a cache, 0 to 1; at most what is not read from one. */
			cacheWriteShare?: number;
			/** Share of the requests that are sent as a batch, 0 to 1. */
			batchShare?: number;
			/** The hour of the day in UTC, 0 to 23. Left out: spread evenly over the day. */
			hourUtc?: number;
			/** Only routes of this region count. Left out: any route. */
			region?: Region;
		},
	) => Promise<Price>;
}
export type IndexDocument = {
	documentation: string;
	openapi: string;
	licence: string;
	files: {
		path: string;
		summary: string;
		ids?: string;
		schema?: string;
	}[];
	schemaVersion: 1;
	asOf: string;
};
export type ModelsDocument = {
	workload: {
		requestsPerMonth: number;
		inputTokens: number;
		outputTokens: number;
		reasoningTokens: number;
		cachedShare: number;
		cacheWriteShare: number;
		batchShare: number;
	};
	models: {
		status: 'active' | 'deprecated' | 'preview' | 'retired';
		listed: boolean;
		lowestPrice: {
			inputUsdPerMtok?: {
				usdPerMtok: number;
				provider: string;
				routeId: string;
				from: Citation;
				ended?: true;
			};
			outputUsdPerMtok?: {
				usdPerMtok: number;
				provider: string;
				routeId: string;
				from: Citation;
				ended?: true;
			};
		};
		from: {
			[key: string]: Citation;
		};
		name: string;
		id: string;
		lab: string;
		monthlyCost?: {
			usd: number;
			provider: string;
			routeId: string;
			from: Citation[];
			ended?: true;
		};
		family?: string;
		releasedOn?: string;
		knowledgeCutoff?: string;
		retiresOn?: string;
		successor?: string;
		limits?: {
			contextTokens?: number;
			maxInputTokens?: number;
			maxOutputTokens?: number;
		};
		parameters?: {
			total?: number;
			active?: number;
		};
		architecture?: string;
		openWeights?: boolean;
		licence?: string;
		commercialUse?: boolean;
		weightsUrl?: string;
		modalities?: {
			input?: Modality[];
			output?: Modality[];
		};
		capabilities?: {
			reasoning?: boolean;
			toolCalling?: boolean;
			structuredOutput?: boolean;
			codeExecution?: boolean;
			computerUse?: boolean;
			webSearch?: boolean;
			streaming?: boolean;
			fineTuning?: boolean;
			batch?: boolean;
			promptCaching?: boolean;
		};
	}[];
	sources: {
		[key: string]: SourceFacts;
	};
	schemaVersion: 1;
	asOf: string;
};
export type Citation =
	| string
	| {
			source: string;
			url?: string;
			checkedOn?: string;
	  };
export type Modality = 'audio' | 'image' | 'pdf' | 'text' | 'video';
export type SourceFacts = {
	name: string;
	url: string;
	kind: 'aggregator' | 'benchmark' | 'lab' | 'person' | 'provider' | 'research';
	asOf: string;
	retrieved: string;
	licence?: string;
	licenceUrl?: string;
	attribution?: string;
};
export type ProvidersDocument = {
	providers: {
		routes: number;
		from: {
			[key: string]: Citation;
		};
		name: string;
		kind: ProviderKind;
		id: string;
		url?: string;
		lab?: string;
		pricingUrl?: string;
		endpoint?: EndpointStyle;
	}[];
	sources: {
		[key: string]: SourceFacts;
	};
	schemaVersion: 1;
	asOf: string;
};
export type ProviderKind = 'aggregator' | 'cloud' | 'first-party' | 'local' | 'plan' | 'trial';
export type EndpointStyle = 'anthropic' | 'bedrock' | 'cohere' | 'google' | 'mistral' | 'openai';
export type BenchmarksDocument = {
	benchmarks: {
		results: number;
		from: {
			[key: string]: Citation;
		};
		name: string;
		category: BenchmarkCategory;
		measures: string;
		unit: BenchmarkUnit;
		better: 'higher' | 'lower';
		id: string;
		url?: string;
		caveats?: string[];
		version?: string;
	}[];
	sources: {
		[key: string]: SourceFacts;
	};
	schemaVersion: 1;
	asOf: string;
};
export type BenchmarkCategory =
	| 'agents'
	| 'coding'
	| 'factuality'
	| 'knowledge'
	| 'long-context'
	| 'mathematics'
	| 'overall'
	| 'reasoning'
	| 'vision'
	| 'writing';
export type BenchmarkUnit = 'elo' | 'minutes' | 'percent' | 'points';
export type LabsDocument = {
	labs: {
		models: number;
		from: {
			[key: string]: Citation;
		};
		name: string;
		id: string;
		url?: string;
		country?: string;
	}[];
	sources: {
		[key: string]: SourceFacts;
	};
	schemaVersion: 1;
	asOf: string;
};
export type SourcesDocument = {
	sources: {
		[key: string]: SourceFacts;
	};
	schemaVersion: 1;
	asOf: string;
};
export type PricesDocument = {
	prices: {
		from: Citation;
		model: string;
		provider: string;
		routeId: string;
		status: 'deprecated' | 'live' | 'preview' | 'unconfirmed';
		fieldsFrom?: {
			[key: string]: Citation;
		};
		since?: string;
		inputUsdPerMtok?: number;
		outputUsdPerMtok?: number;
		cacheReadUsdPerMtok?: number;
		cacheWriteUsdPerMtok?: number;
		cacheWrite1hUsdPerMtok?: number;
		reasoningUsdPerMtok?: number;
		batchInputUsdPerMtok?: number;
		batchOutputUsdPerMtok?: number;
		tiers?: PriceTier[];
		tierScope?: 'part-above' | 'whole-request';
		hours?: Window[];
		variant?: string;
	}[];
	sources: {
		[key: string]: SourceFacts;
	};
	schemaVersion: 1;
	asOf: string;
};
export type PriceTier = {
	aboveInputTokens: number;
	inputUsdPerMtok?: number;
	outputUsdPerMtok?: number;
	cacheReadUsdPerMtok?: number;
	cacheWriteUsdPerMtok?: number;
	cacheWrite1hUsdPerMtok?: number;
	reasoningUsdPerMtok?: number;
	batchInputUsdPerMtok?: number;
	batchOutputUsdPerMtok?: number;
};
export type Window = {
	fromUtc: string;
	toUtc: string;
	inputUsdPerMtok?: number;
	outputUsdPerMtok?: number;
	cacheReadUsdPerMtok?: number;
	cacheWriteUsdPerMtok?: number;
	cacheWrite1hUsdPerMtok?: number;
	reasoningUsdPerMtok?: number;
	batchInputUsdPerMtok?: number;
	batchOutputUsdPerMtok?: number;
};
/** One model with all that comparing it takes, as JSON: the records as in YAML, each with its id, and
 * the sources that they cite. `joinCatalog` makes a catalog of some of them. */
export interface ModelDocument {
	/** Rises when a reader of the last version could misread this one. */
	schemaVersion: 1;
	/** The day that stands for "today". */
	asOf: string;
	listed: boolean;
	model: Model;
	lab: Lab;
	/** In the order of the providers. */
	routes: DocumentRoute[];
	/** In the order of the benchmarks. */
	results: {
		benchmark: {
			id: string;
			file: string;
			url?: string;
			from: {
				[key: string]: Citation;
			};
			name: string;
			aliases?: string[];
			corrections?: Correction[];
			category: BenchmarkCategory;
			measures: string;
			caveats?: string[];
			version?: string;
			unit: BenchmarkUnit;
			better: 'higher' | 'lower';
		};
		result: ResultFacts;
	}[];
	/** The line of successors up to the first that is not retired. Routes only of the one whose cost
	 * stands beside that of a model that is no longer served. */
	successors: {
		model: Model;
		routes: DocumentRoute[];
	}[];
	/** By id: those that the records above cite. */
	sources: {
		[key: string]: SourceFacts;
	};
	/** Where the model stands among all, by category of benchmarks. */
	standings: {
		coding?: Standing;
		agents?: Standing;
		reasoning?: Standing;
		mathematics?: Standing;
		knowledge?: Standing;
		'long-context'?: Standing;
		vision?: Standing;
		factuality?: Standing;
		writing?: Standing;
		overall?: Standing;
	};
	/** What the tag for a low price takes: the same number in every document of a day. */
	lowCostUsd: number;
	/** Which share of the listed models it leads in context window and in cost, 0 to 100. */
	leadShares: LeadShares;
	/** Ids of models to compare next. */
	around: Around;
}
export type Model = ModelFacts & {
	id: string;
	lab: string;
	file: string;
};
export type ModelFacts = {
	from: {
		[key: string]: Citation;
	};
	name: string;
	overrides?: string[];
	conflicts?: Conflict[];
	corrections?: Correction[];
	aliases?: string[];
	family?: string;
	releasedOn?: string;
	knowledgeCutoff?: string;
	stage?: 'deprecated' | 'preview' | 'retired';
	retiresOn?: string;
	successor?: string;
	limits?: {
		contextTokens?: number;
		maxInputTokens?: number;
		maxOutputTokens?: number;
	};
	parameters?: {
		total?: number;
		active?: number;
	};
	architecture?: string;
	openWeights?: boolean;
	licence?: string;
	commercialUse?: boolean;
	weightsUrl?: string;
	modalities?: {
		input?: Modality[];
		output?: Modality[];
	};
	capabilities?: {
		reasoning?: boolean;
		toolCalling?: boolean;
		structuredOutput?: boolean;
		codeExecution?: boolean;
		computerUse?: boolean;
		webSearch?: boolean;
		streaming?: boolean;
		fineTuning?: boolean;
		batch?: boolean;
		promptCaching?: boolean;
	};
};
export type Conflict = {
	field: string;
	value: boolean | number | string;
	from: Citation;
	note?: string;
};
export type Correction = {
	field: string;
	on: string;
	was: boolean | number | string;
	note?: string;
};
export type Lab = LabFacts & {
	id: string;
	file: string;
};
export type LabFacts = {
	from: {
		[key: string]: Citation;
	};
	name: string;
	overrides?: string[];
	conflicts?: Conflict[];
	corrections?: Correction[];
	aliases?: string[];
	url?: string;
	country?: string;
};
/** A route with its provider, whose other routes are left out. */
export interface DocumentRoute {
	provider: {
		id: string;
		file: string;
		url?: string;
		from: {
			[key: string]: Citation;
		};
		name: string;
		kind: ProviderKind;
		lab?: string;
		aliases?: string[];
		pricingUrl?: string;
		endpoint?: EndpointStyle;
		corrections?: Correction[];
	};
	route: RouteFacts;
}
export type RouteFacts = {
	model: string;
	id: string;
	from: Citation;
	variant?: string;
	alsoIds?: string[];
	contextTokens?: number;
	maxOutputTokens?: number;
	status?: 'deprecated' | 'ended' | 'preview';
	endsOn?: string;
	fieldsFrom?: {
		[key: string]: Citation;
	};
	prices?: PricePeriod[];
};
export type PricePeriod = {
	from: Citation;
	tiers?: PriceTier[];
	tierScope?: 'part-above' | 'whole-request';
	hours?: Window[];
	fieldsFrom?: {
		[key: string]: Citation;
	};
	conflicts?: Conflict[];
	inputUsdPerMtok?: number;
	outputUsdPerMtok?: number;
	cacheReadUsdPerMtok?: number;
	cacheWriteUsdPerMtok?: number;
	cacheWrite1hUsdPerMtok?: number;
	reasoningUsdPerMtok?: number;
	batchInputUsdPerMtok?: number;
	batchOutputUsdPerMtok?: number;
	since?: string;
};
export type ResultFacts = {
	model: string;
	score: number;
	runBy: 'independent' | 'lab';
	from: Citation;
	stderr?: number;
	version?: string;
	effort?: string;
	harness?: string;
	setting?: string;
	on?: string;
	url?: string;
};
/** Where a model stands among the models measured alike, over the benchmarks of a category. */
export interface Standing {
	/** Mean over the benchmarks, 0 (last) to 100 (first). */
	percentile: number;
	benchmarks: number;
	evidence: readonly Evidence[];
}
/** Where a reader can check a fact, and when it was last checked. */
export interface Evidence {
	/** Id of the source in the catalog. */
	source: string;
	/** Name of the source, as shown. */
	name: string;
	url: string;
	/** Where that address is, if not on the source's own site: the source passes on what stands there. */
	host?: string;
	/** Day whose state the source shows, or the day one of us checked this fact. */
	checkedOn: string;
	/** Days from then to the day of the catalog. */
	age: number;
	/** Words that the source's licence asks for. */
	attribution?: string;
}
/** The share of other models that a model leads, in per cent. One that takes an unknown fact is left out. */
export interface LeadShares {
	/** Of the listed models with a known context window, those that take fewer tokens. */
	contextTokens?: number;
	/** Of the listed models with a known cost of the default workload, those that cost more. */
	cost?: number;
}
/** What leads from a model to other pairs. */
export interface Around {
	/** The model itself, or for one that nobody can start on the nearest listed model in its place. */
	standIn?: string;
	/** Those of `standIn`. */
	neighbours: readonly string[];
}
export type ProviderDocument = {
	provider: {
		id: string;
		file: string;
		from: {
			[key: string]: Citation;
		};
		name: string;
		kind: ProviderKind;
		routes: RouteFacts[];
		url?: string;
		lab?: string;
		aliases?: string[];
		pricingUrl?: string;
		endpoint?: EndpointStyle;
		conflicts?: Conflict[];
		corrections?: Correction[];
	};
	sources: {
		[key: string]: SourceFacts;
	};
	schemaVersion: 1;
	asOf: string;
};
export type BenchmarkDocument = {
	benchmark: {
		id: string;
		file: string;
		from: {
			[key: string]: Citation;
		};
		name: string;
		category: BenchmarkCategory;
		measures: string;
		unit: BenchmarkUnit;
		better: 'higher' | 'lower';
		results: ResultFacts[];
		url?: string;
		aliases?: string[];
		conflicts?: Conflict[];
		corrections?: Correction[];
		caveats?: string[];
		version?: string;
	};
	sources: {
		[key: string]: SourceFacts;
	};
	schemaVersion: 1;
	asOf: string;
};
export type LabDocument = {
	lab: {
		id: string;
		file: string;
		from: {
			[key: string]: Citation;
		};
		name: string;
		url?: string;
		aliases?: string[];
		conflicts?: Conflict[];
		corrections?: Correction[];
		country?: string;
	};
	models: string[];
	providers: string[];
	sources: {
		[key: string]: SourceFacts;
	};
	schemaVersion: 1;
	asOf: string;
};
/** The comparison of two to four models, made from their documents alone. */
export type AnyPage =
	| ({
			/** The newest day of the documents. */
			asOf: string;
			needs: NeedsView;
	  } & {
			kind: 'many';
			page: ManyPage;
	  })
	| ({
			/** The newest day of the documents. */
			asOf: string;
			needs: NeedsView;
	  } & {
			kind: 'pair';
			page: PairPage;
			/** Ids of pairs to look at next: those of the pair page. */
			related: [string, string][];
	  });
/** The scores of some models by need, and all that ranking them takes. */
export interface NeedsView {
	rows: NeedRow[];
	/** In the order of the columns. */
	models: {
		name: string;
		scores: {
			coding?: number;
			agents?: number;
			reasoning?: number;
			'long-context'?: number;
			vision?: number;
			'cheap-bulk'?: number;
			'open-weights'?: number;
		};
		retired: boolean;
	}[];
	/** The list of sources of the page, with those that the scores add. */
	sources: CitedSource[];
}
/** One need with a score a model. */
export interface NeedRow {
	need: NeedId;
	name: string;
	/** How its scores are made, as a sentence. */
	rule: string;
	/** `behind` is what a score is made from; an unknown one has none. */
	cells: (Cited & {
		behind: string;
	})[];
}
export type NeedId =
	'agents' | 'cheap-bulk' | 'coding' | 'long-context' | 'open-weights' | 'reasoning' | 'vision';
/** A text of a page with the numbers of its sources in the page's list. */
export interface Cited {
	text: string;
	refs: number[];
}
/** One entry of a page's list of sources. */
export interface CitedSource {
	n: number;
	name: string;
	url: string;
	/** The site of the address, where it is not the source's own. */
	host?: string;
	checkedOn: string;
	attribution?: string;
}
/** Everything that the page of a pair shows, in the order in which it stands. */
export interface PairPage {
	head: PageHead;
	a: PairSide;
	b: PairSide;
	banners: ({
		kind: 'deprecated' | 'preview' | 'retired';
		/** The model to look at instead, and where that is retired too, the first after it that is not. */
		successor?: {
			name: string;
			href: string;
			retired: boolean;
			heir?: {
				name: string;
				href: string;
			};
		};
	} & {
		text: Cited;
	})[];
	summary: Cited[];
	verdict: {
		need: string;
		lead: Lead;
		text: Cited;
	}[];
	overall: Cited & {
		lead: Lead;
	};
	scorecard: ScoreRow[];
	tradeoffs: {
		a: {
			heading: string;
			points: Cited[];
		};
		b: {
			heading: string;
			points: Cited[];
		};
	};
	/** `refs` are those of the costs, `heirRefs` those of what comes after an ended model. */
	cost: {
		workload: string;
		table: CostTable;
		refs: {
			a: number[];
			b: number[];
		};
		heirRefs: {
			a: number[];
			b: number[];
		};
	};
	friction: {
		a: {
			heading: string;
			points: Cited[];
		};
		b: {
			heading: string;
			points: Cited[];
		};
	};
	specs: FactRow[];
	prices: {
		provider: string;
		href: string;
		rows: (PriceRow & {
			side: Side;
			model: string;
		})[];
	}[];
	/** Prices of a route that changed, newest first. */
	priceChanges: Cited[];
	/** Those of plain routes by tokens, to be drawn. */
	priceChart?: PriceChart;
	capabilities: CapabilityRow[];
	benchmarks: BenchmarkTables;
	deepDive: {
		title: string;
		text: Cited;
	}[];
	faq: {
		question: string;
		answer: Cited;
	}[];
	related: RelatedPair[];
	sources: CitedSource[];
	/** Whether search engines are to list it. */
	indexed: boolean;
}
/** What the layout needs to know of a page. */
export interface PageHead {
	/** Without the name of the site. */
	title: string;
	description: string;
	/** The page's own address from the root, with a slash at both ends. */
	path: string;
	/** The day of the data, as readers see it. */
	asOf: string;
	/** From the section down to the parent of this page; the home page is left out. */
	breadcrumb: readonly Crumb[];
}
/** One step of a breadcrumb. */
export interface Crumb {
	name: string;
	path: string;
}
export interface PairSide {
	id: string;
	name: string;
	href: string;
	lab: string;
	labHref: string;
}
export type Lead = 'a' | 'b' | 'none' | 'tie';
/** One signal of the scorecard. An empty text of a cell never occurs: unknown is said. */
export interface ScoreRow {
	signal: string;
	a: Cited;
	b: Cited;
	lead: Lead;
	/** What stands in the last column: a name, `Tie`, `About the same`, `Not comparable`, `Unknown` or a dash. */
	leadText: string;
}
/** The costs of one or more models at one workload, a cell a model, for the page and for the browser alike. */
export interface CostTable {
	/** Which route, or why nothing is known. */
	routes: CostCell[];
	/** Input, cached input, output, batches: those that any cost has. */
	lines: {
		label: string;
		cells: CostCell[];
	}[];
	/** `$6,150`, or `Unknown`. */
	totals: CostCell[];
	/** What batches take off, a dash where nothing is known of it. Empty where nothing is sent in batches. */
	savings: CostCell[];
	/** What the model after it costs, for those that have ended. Empty when there is none. */
	successors: CostCell[];
	/** `B costs $1,200 less a month, 20% less.` Empty unless two models are compared. */
	gap: string;
	/** What was assumed for which models, a sentence each. */
	assumptions: string[];
}
/** A cell of the cost table; `small` says how the amount is made. */
export interface CostCell {
	text: string;
	small?: string;
}
/** One row of a table of facts: a cell a model, `undefined` where it is not known. */
export interface FactRow {
	label: string;
	cells: (FactCell | undefined)[];
}
/** One cell of a table of facts: what is known, or nothing, which reads as unknown. */
export interface FactCell {
	/** Values of other sources that lost against this one. */
	disputed: Cited[];
	text: string;
	refs: number[];
}
/** One offer of one model. */
export interface PriceRow {
	provider: string;
	href: string;
	state: RouteState;
	stateText: string;
	/** One cell a price column. */
	prices: (PriceCell | undefined)[];
	/** Tiers, batch prices, hours: what the columns do not show. */
	notes: string[];
	/** Why no price stands there, when none does. */
	unpriced?: string;
	checkedOn: string;
	/** Whether that was too long ago. */
	stale: boolean;
	refs: number[];
}
/** What can be said of a route on the catalog's day. */
export type RouteState = 'deprecated' | 'ended' | 'live' | 'preview' | 'unconfirmed';
/** A price as shown, or undefined where none is published. */
export interface PriceCell {
	usdPerMtok: number;
	text: string;
	cheapest: boolean;
	/** Prices of other sources that lost against this one. */
	disputed: Cited[];
}
export type Side = 'a' | 'b';
/** The price history of one or two models, to be drawn. */
export interface PriceChart {
	/** First and last day of the drawing. */
	from: string;
	to: string;
	lines: PriceLine[];
	/** Whether a line starts at the edge only because its first day is not known. */
	openStart: boolean;
}
/** One stepped line: a price of one route over time. */
export interface PriceLine {
	/** `OpenAI, output`; `A: OpenAI, output` where two models share the chart. */
	name: string;
	/** Index of the model among those of the chart. */
	model: number;
	price: 'input' | 'output';
	/** Index of the route among those of its model. */
	route: number;
	/** Days as `YYYY-MM-DD` and US dollars per million tokens from that day on, oldest first. */
	steps: [string, number][];
}
export interface CapabilityRow {
	id: string;
	name: string;
	cells: {
		answer: Answer;
		refs: number[];
	}[];
}
export type Answer = 'no' | 'unknown' | 'yes';
export interface BenchmarkTables {
	/** Comparable scores by category. */
	shared: {
		category: string;
		rows: SharedRow[];
	}[];
	/** Scores of both that were not measured alike: shown without a winner. */
	apart: ApartRow[];
	only: {
		a: {
			benchmark: string;
			href: string;
			score: ScoreCell;
		}[];
		b: {
			benchmark: string;
			href: string;
			score: ScoreCell;
		}[];
	};
	/** The chart of the comparable percentages, where they are worth one, by the space that it needs. */
	chart?: {
		size: 'm' | 's' | 't';
	};
}
export interface SharedRow {
	benchmark: string;
	href: string;
	/** What both scores were measured under, and whether the lower one is better. */
	conditions: string;
	a: ScoreCell;
	b: ScoreCell;
	winner: 'a' | 'b' | 'tie';
	/** Whether the score is a per cent of which more is better, so that it can stand in the chart. */
	percent: boolean;
}
/** A score as it stands in a table. */
export interface ScoreCell {
	/** The bare number, for the chart. */
	value: number;
	/** Version, effort, harness and setting, where they are stated. */
	conditions: string;
	runBy: string;
	on?: string;
	checkedOn: string;
	/** Whether it was checked too long ago. */
	stale: boolean;
	text: string;
	refs: number[];
}
export interface ApartRow {
	benchmark: string;
	href: string;
	a: ScoreCell;
	b: ScoreCell;
}
export interface RelatedPair {
	text: string;
	href: string;
}
/** What the comparison of three or more models shows: the rows of a pair page, a column a model. */
export interface ManyPage {
	models: PairSide[];
	banners: ({
		kind: 'deprecated' | 'preview' | 'retired';
		/** The model to look at instead, and where that is retired too, the first after it that is not. */
		successor?: {
			name: string;
			href: string;
			retired: boolean;
			heir?: {
				name: string;
				href: string;
			};
		};
	} & {
		text: Cited;
	})[];
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
	prices: {
		provider: string;
		href: string;
		rows: (PriceRow & {
			side: Letter;
			model: string;
		})[];
	}[];
	/** Prices of a route that changed, newest first. */
	priceChanges: Cited[];
	capabilities: CapabilityRow[];
	benchmarks: ManyTables;
	sources: CitedSource[];
}
/** One signal with a cell a model, and which of them leads all others, if one does. */
export interface ManySignalRow {
	signal: string;
	cells: Cited[];
	leader?: number;
}
export type Letter = 'a' | 'b' | 'c' | 'd';
export interface ManyTables {
	shared: {
		category: string;
		rows: ManyScoreRow[];
	}[];
	apart: ManyScoreRow[];
	only: {
		benchmark: string;
		href: string;
		score: ScoreCell;
	}[][];
}
/** One row of a table of scores, a cell a model. */
export interface ManyScoreRow {
	benchmark: string;
	href: string;
	/** What all were measured under, and whether the lower score is better. */
	conditions: string;
	scores: (ScoreCell | undefined)[];
	winner?: number;
}
export type Region = 'apac' | 'au' | 'ca' | 'eu' | 'global' | 'in' | 'jp' | 'us';
/** What a model costs at a workload, never without that workload. */
export type Price = (PricedModel & KnownPrice) | (PricedModel & UnknownPrice);
/** Which model, at which traffic, on which day. */
export interface PricedModel {
	id: string;
	name: string;
	status: ModelStage;
	/** Id of the model to look at instead. */
	successor?: string;
	workload: Workload;
	/** The day of the data. */
	asOf: string;
}
export type ModelStage = 'active' | 'deprecated' | 'preview' | 'retired';
/** Traffic that a cost stands for. Tokens as the provider counts them. */
export interface Workload {
	requestsPerMonth: number;
	/** Input tokens of one request, those read from and written to a cache included. */
	inputTokens: number;
	/** Output tokens of one request, those of reasoning left out. */
	outputTokens: number;
	/** Tokens of one request that the model reasons with. They are charged, and seldom shown. */
	reasoningTokens: number;
	/** Share of the input that is read from a cache, 0 to 1. */
	cachedShare: number;
	/** Share of the input that is written to a cache, 0 to 1; at most what is not read from one. */
	cacheWriteShare: number;
	/** Share of the requests that are sent as a batch, 0 to 1. */
	batchShare: number;
	/** The hour of the day in UTC, 0 to 23. Left out: spread evenly over the day. */
	hourUtc?: number;
	/** Only routes of this region count. Left out: any route. */
	region?: Region;
}
export interface KnownPrice {
	/** `ended`: no route by tokens is in use, and this is what it cost at last. */
	kind: 'ended' | 'known';
	/** US dollars a month at list prices, without discounts and taxes. */
	usd: number;
	/** The cheapest route: `Acme`, `Bazaar (EU)`. */
	route: string;
	/** What the sum is made of. */
	lines: CostLine[];
	/** What was assumed where no source says, each as a sentence. */
	assumptions: string[];
	/** Where the prices come from. */
	sources: Evidence[];
	/** Other routes in use whose cost is known, cheapest first. */
	others: {
		route: string;
		usd: number;
	}[];
}
/** One line of a cost: so many tokens at such a price. */
export interface CostLine {
	label: LineLabel;
	/** Which price of the record it is charged at; none for what is free because all is. */
	price?:
		| 'batchInputUsdPerMtok'
		| 'batchOutputUsdPerMtok'
		| 'cacheReadUsdPerMtok'
		| 'cacheWrite1hUsdPerMtok'
		| 'cacheWriteUsdPerMtok'
		| 'inputUsdPerMtok'
		| 'outputUsdPerMtok'
		| 'reasoningUsdPerMtok';
	/** Tokens a month. */
	tokens: number;
	usdPerMtok: number;
	usd: number;
}
export type LineLabel =
	| 'Batch input'
	| 'Batch output'
	| 'Batch reasoning'
	| 'Cache write'
	| 'Cached input'
	| 'Input'
	| 'Output'
	| 'Reasoning';
export interface UnknownPrice {
	kind: 'unknown';
	/** Why, as a sentence without its full stop. */
	reason: string;
}
/** The data of a site. */
export function crosscheck(options?: CrosscheckOptions): Crosscheck;
