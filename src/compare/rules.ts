/** Every threshold behind a word on a page. The methodology page is made from these. */
export const rules = {
	/** A model leads a category when it wins this many more comparable benchmarks than it loses. */
	categoryLeadWins: 1,
	/** Comparable benchmarks that an overall verdict needs. */
	overallSharedBenchmarks: 3,
	/** Share of the decided comparable benchmarks that the overall leader must win. */
	overallWinShare: 0.6,
	/** Two costs closer than this share of the larger count as the same. */
	sameCostShare: 0.01,
	/** Two token limits closer than this share of the larger count as about the same: 128,000 and 131,072. */
	sameTokensShare: 0.05,
	/** A model is tagged for a kind of work when its mean percentile there is at least this. */
	tagPercentile: 75,
	/** Benchmarks of a category that a model needs for a percentile. */
	tagBenchmarks: 2,
	/** Models that a benchmark needs to give percentiles. */
	percentileModels: 8,
	/**
	 * Labs that those models must be of. Below it the field is that of a lab that measured its own, or
	 * of one that a test was made for.
	 */
	percentileLabs: 3,
	/**
	 * One of those models must be younger than this many months. In a benchmark that nobody runs on new
	 * models, a good place tells who was good then.
	 */
	percentileMonths: 12,
	/** A model is tagged low price below this percentile of the listed models' cost of the default workload. */
	lowCostPercentile: 25,
	/** A model is tagged long context at this many tokens and above. */
	longContextTokens: 1_000_000,
	/** Models younger than this many months, in service and with a price, have a page for each of their pairs. */
	publishedMonths: 6,
	/**
	 * Days after which a price or the state of a route is stale. A quarter: providers change prices and
	 * end routes at a few weeks' notice, and their lists are read every month or two.
	 */
	stalePriceDays: 90,
	/**
	 * Days after which a score is stale. A year: the score of a model does not change, but boards take
	 * scores back, and harnesses grow.
	 */
	staleScoreDays: 365,
	/** Facts in each list of the stalest and the most disputed. */
	worstFacts: 25,
	/** The largest weight that a reader can give to a need; the smallest is 0. */
	mostWeight: 5,
	/**
	 * Benchmarks of its category that a model needs for a place in a ranking by mean percentile. Of two
	 * or fewer, one lucky field decides the place.
	 */
	bestBenchmarks: 3,
	/** The same for vision, of which fewer benchmarks measure models of several labs alike. */
	bestVisionBenchmarks: 2,
	/** A model for cheap bulk work beats at least this share of the models of the overall index, in per cent. */
	bulkPercentile: 50,
	/** Alternatives of each kind on the page of a model. */
	alternatives: 3,
	/** Related pairs shown at the end of a page. */
	relatedPairs: 8,
	/** Events of a feed, the newest. Readers fetch feeds every hour, and keep what they have seen. */
	feedEvents: 100,
	/**
	 * Comparable benchmarks that a pair needs for search engines to list it, where the two costs cannot be
	 * compared. Fewer say nothing of a kind of work.
	 */
	indexedSharedBenchmarks: 3,
} as const;
