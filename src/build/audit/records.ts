import { defaultWorkload } from '../../cost/workload.ts';
import { formatDay } from '../../format/day.ts';
import type { Catalog, Source } from '../../schema/catalog.ts';
import type { Citation } from '../../schema/common.ts';
import { modelFacts, type ModelFacts } from './model-facts.ts';
import { Names } from './names.ts';
import { comparedScores, lead, type ComparedScores } from './scores.ts';

const dayMs = 86_400_000;

/** The records with what the auditor works out of them, each once. */
export class Records {
	readonly names: Names;
	readonly #models = new Map<string, ModelFacts>();
	#places?: Set<string>;
	#fields?: Map<string, Map<string, number>>;

	readonly catalog: Catalog;
	/** How many pages of pairs the site has. */
	readonly pairPages: number;

	constructor(catalog: Catalog, pairPages: number) {
		this.catalog = catalog;
		this.pairPages = pairPages;
		this.names = new Names(catalog);
	}

	model(id: string): ModelFacts {
		const known = this.#models.get(id);
		if (known) return known;
		const model = this.catalog.models.get(id);
		if (!model) throw new Error(`No model ${id} in the records`);
		const facts = modelFacts(this.catalog, model);
		this.#models.set(id, facts);
		return facts;
	}

	compared(a: string, b: string): ComparedScores {
		return comparedScores(this.model(a).scores, this.model(b).scores);
	}

	readonly #placeOf = new Map<Citation, string>();

	/** Address and day of a citation, as an entry of a list of sources shows them. */
	place(citation: Citation, url?: string): string {
		const known = url === undefined ? this.#placeOf.get(citation) : undefined;
		if (known !== undefined) return known;
		const place = this.#findPlace(citation, url);
		if (url === undefined) this.#placeOf.set(citation, place);
		return place;
	}

	#findPlace(citation: Citation, url: string | undefined): string {
		const own = typeof citation === 'string' ? undefined : citation.url;
		return placeText(url ?? own ?? this.sourceOf(citation).url, formatDay(this.dayOf(citation)));
	}

	/** The day on which a citation was checked, else the day whose state its source shows. */
	dayOf(citation: Citation): string {
		const own = typeof citation === 'string' ? undefined : citation.checkedOn;
		return own ?? this.sourceOf(citation).asOf;
	}

	/** How many days lie between a day and that of the data. */
	daysSince(day: string): number {
		return (Date.parse(this.catalog.asOf) - Date.parse(day)) / dayMs;
	}

	/** The source that a citation names. */
	sourceOf(citation: Citation): Source {
		return this.catalog.sources.get(typeof citation === 'string' ? citation : citation.source)!;
	}

	/** Every place that any record cites. */
	get places(): ReadonlySet<string> {
		this.#places ??= new Set(this.#cited());
		return this.#places;
	}

	*#cited(): Iterable<string> {
		for (const citation of this.citations()) yield this.place(citation);
		for (const { results } of this.catalog.benchmarks.values())
			for (const { from, url } of results) yield this.place(from, url);
	}

	/** Every citation of every record. */
	*citations(): Iterable<Citation> {
		const { models, labs, providers, benchmarks } = this.catalog;
		for (const all of [models, labs, providers, benchmarks])
			for (const { from, conflicts = [] } of all.values())
				yield* [...Object.values(from), ...conflicts.map((one) => one.from)];
		for (const { routes } of providers.values())
			for (const { from, fieldsFrom = {}, prices = [] } of routes) {
				yield* [from, ...Object.values(fieldsFrom)];
				for (const period of prices)
					yield* [
						period.from,
						...Object.values(period.fieldsFrom ?? {}),
						...(period.conflicts ?? []).map((one) => one.from),
					];
			}
		for (const { results } of benchmarks.values()) for (const { from } of results) yield from;
	}

	#days?: Map<string, string>;

	/** A day on which a source was checked as it stands beside a value, with the word for an old one. */
	checkedText(day: string, limit: number): string {
		return formatDay(day) + (this.daysSince(day) > limit ? ', stale' : '');
	}

	/** Every day on which some source was checked, from how it reads to how it is written. */
	get days(): ReadonlyMap<string, string> {
		this.#days ??= new Map(
			[...this.citations()].map((citation) => {
				const day = this.dayOf(citation);
				return [formatDay(day), day];
			}),
		);
		return this.#days;
	}

	/** The best score of each model under a condition. */
	field(condition: string): ReadonlyMap<string, number> {
		this.#fields ??= this.#allFields();
		return this.#fields.get(condition) ?? new Map();
	}

	#allFields(): Map<string, Map<string, number>> {
		const fields = new Map<string, Map<string, number>>();
		for (const id of this.catalog.models.keys())
			for (const { condition, benchmark, result } of this.model(id).scores) {
				const field = fields.get(condition) ?? new Map<string, number>();
				fields.set(condition, field);
				const best = field.get(id);
				if (best === undefined || lead(benchmark, result.score, best) > 0)
					field.set(id, result.score);
			}
		return fields;
	}

	/** Costs of the default workload that a share of the listed models stay under. */
	#costs?: number[];
	get listedCosts(): readonly number[] {
		this.#costs ??= this.catalog.listed
			.map((id) => this.model(id).cost(defaultWorkload))
			.flatMap((cost) => (cost?.kind === 'known' ? [cost.usd] : []))
			.sort((x, y) => x - y);
		return this.#costs;
	}
}

/** An address with a day, as one text. */
export function placeText(url: string, day: string): string {
	return `${url} ${day}`;
}
