import type {
	BenchmarksDocument,
	IndexDocument,
	LabsDocument,
	ModelsDocument,
	PricesDocument,
	ProvidersDocument,
	SourcesDocument,
} from '../api/schemas/lists.ts';
import type { BenchmarkDocument, LabDocument, ProviderDocument } from '../api/schemas/records.ts';
import { anyPage, type AnyPage } from '../compare/any/any-page.ts';
import { schemaVersion, type ModelDocument } from '../compare/any/model-document.ts';
import { priceOf, type Price } from './price.ts';
import { wholeWorkload, type GivenWorkload } from './whole-workload.ts';

/** Where the data is. */
export interface CrosscheckOptions {
	/** Address of the site, `https://example.org`. Left out: that from which this module comes. */
	site?: string;
	/** What fetches an address. Left out: that of the platform. */
	fetch?: (url: string) => Promise<Response>;
}

/**
 * The data of the site. Each file is fetched once; where that fails, the promise rejects with an `Error`
 * that says what was not there, and the next call tries again.
 */
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
	price: (id: string, workload?: GivenWorkload) => Promise<Price>;
}

/** Most models that are compared at a time. */
const mostCompared = 4;

/** The data of a site. */
export function crosscheck({
	site = siteOfModule(),
	fetch = globalThis.fetch.bind(globalThis),
}: CrosscheckOptions = {}): Crosscheck {
	const loading = new Map<string, Promise<unknown>>();

	function get<T>(file: string): Promise<T> {
		const known = loading.get(file) as Promise<T> | undefined;
		if (known) return known;
		const fetching = read<T>(file);
		loading.set(file, fetching);
		fetching.catch(() => loading.delete(file));
		return fetching;
	}

	async function read<T>(file: string): Promise<T> {
		const url = new URL(`/api/v1/${file}.json`, site).href;
		const response = await fetch(url);
		if (!response.ok) throw new Error(`${url} is not there: ${response.status}`);
		const document = (await response.json()) as { schemaVersion: number };
		// The types are a promise of this version only.
		if (document.schemaVersion !== schemaVersion)
			throw new Error(`${url} is of another version: load this page or module again`);
		return document as T;
	}

	const model = (id: string) => get<ModelDocument>(`models/${id}`);
	return {
		index: () => get('index'),
		models: () => get('models'),
		providers: () => get('providers'),
		benchmarks: () => get('benchmarks'),
		labs: () => get('labs'),
		sources: () => get('sources'),
		prices: () => get('prices'),
		model,
		provider: (id) => get(`providers/${id}`),
		benchmark: (id) => get(`benchmarks/${id}`),
		lab: (id) => get(`labs/${id}`),
		compare: async (...ids) => {
			const fits = ids.length <= mostCompared && new Set(ids).size === ids.length;
			const page = fits && anyPage(await Promise.all(ids.map(model)));
			if (!page)
				throw new RangeError(`Name two to four different models, not ${ids.join(', ') || 'none'}`);
			return page;
		},
		price: async (id, workload = {}) => {
			const whole = wholeWorkload(workload);
			return priceOf(await model(id), whole);
		},
	};
}

/** The site from which a browser, or a Node that loads from the web, has this module. */
function siteOfModule(): string {
	const { protocol, origin } = new URL(import.meta.url);
	if (/^https?:$/.test(protocol)) return origin;
	throw new Error('Say where the data is: crosscheck({ site: "https://…" })');
}
