import { defaultWorkload, presets } from '../cost/workload.ts';
import { benchmarkCategories } from '../schema/benchmark.ts';
import type { Catalog } from '../schema/catalog.ts';
import { formatPercent, formatTokens } from '../format/quantity.ts';
import { listOf, plural } from '../format/words.ts';
import { capabilityDefinitions } from './capabilities.ts';
import { coverageBenchmarks, coverageGrades } from './coverage.ts';
import { Citations, type Cited, type CitedSource } from './citations.ts';
import { examplesOf } from './methodology/examples.ts';
import { alternatives, best } from './methodology/best.ts';
import { countingRules } from './best/rule-words.ts';
import { freshness, history, tradeoffs, trust } from './methodology/sections.ts';
import { weights } from './methodology/weights.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { popularMonths } from './popular-pairs.ts';
import { providerKinds } from '../schema/provider.ts';
import { kindWords } from './provider-words.ts';
import { rules } from './rules.ts';
import { categoryNouns } from './scores.ts';
import { workloadText } from './workload-text.ts';

export interface MethodologyPage {
	head: PageHead;
	sections: (RuleSection & { examples: RuleExample[] })[];
	sources: CitedSource[];
}

/** A rule worked on a real record, with the page that shows it. */
export interface RuleExample extends Cited {
	link: { name: string; href: string };
}

/** The rules on one subject, each in a sentence or two. */
export interface RuleSection {
	id: string;
	title: string;
	rules: string[];
	table?: RuleTable;
}

export interface RuleTable {
	columns: string[];
	/** `id` is the anchor to which other pages link. */
	rows: { id: string; cells: string[] }[];
}

/** The rules behind every word of judgement on the site, written from the constants that hold them. */
export function methodologyPage(catalog: Catalog): MethodologyPage {
	const citations = new Citations();
	return {
		head: pageHead(catalog, {
			title: 'Methodology: the rules behind every claim',
			description:
				'Where the numbers come from, what unknown means, which scores are compared, how costs are worked out, and every threshold behind a word on the site.',
			path: '/methodology/',
		}),
		sections: [
			evidence,
			trust(catalog),
			unknown,
			listed,
			published(catalog),
			status,
			prices,
			history,
			cost,
			comparable,
			verdict,
			tradeoffs,
			tags,
			best,
			alternatives,
			weights,
			coverage,
			freshness,
			capabilities,
			lists,
		].map((section) => ({
			...section,
			examples: (examplesOf[section.id]?.(catalog) ?? []).map(({ link, ...said }) => ({
				...citations.cite(said),
				link,
			})),
		})),
		sources: citations.sources,
	};
}

const evidence: RuleSection = {
	id: 'evidence',
	title: 'Evidence',
	rules: [
		'Every value shows the number of its source; the list at the end of the page has the address and the day on which it was checked.',
		'A sentence is built from facts and carries their sources. Where a fact is missing, the sentence is missing too.',
		'Where sources disagree, the record holds the value of the one that is closest to the model, and the page shows the others beside it.',
		'The day of the data is the newest day on which any source was fetched. Words such as “retired” hold on that day.',
	],
};

const unknown: RuleSection = {
	id: 'unknown',
	title: 'Unknown is not No',
	rules: [
		'A capability is yes, no or unknown. No means that a source says so; unknown means that none says anything.',
		'A price that nobody publishes makes a cost unknown, never $0. Plans and trials have no price by tokens.',
		'A route is free only where its provider offers the model under a free id. It is named free, and counts as the cheapest route only where there is no other, since its limits do not show in its price.',
	],
};

const listed: RuleSection = {
	id: 'listed',
	title: 'Which models are compared',
	rules: [
		'A model is listed when it puts out text, its release day and context window are known, and it has either open weights or a route with a price.',
		'Any two listed models can be compared. All other models have a page of their own, which says what is missing.',
	],
};

const published = ({ onDemand }: Catalog): RuleSection => ({
	id: 'published',
	title: 'Which pairs have a page of their own',
	rules: [
		'A pair of listed models has a page of its own where a benchmark measured both alike.',
		`So has a pair of models that are both in service with a known price and released in the last ${rules.publishedMonths} months, which few benchmarks have measured yet.`,
		'So have the pairs that data/pairs.yml names.',
		`Search engines are asked to list such a page where neither model has coverage D, and either the two costs can be compared or at least ${plural(rules.indexedSharedBenchmarks, 'benchmark')} measured both alike. Who comes from a search has a question, and the page must have an answer.`,
		onDemand
			? 'The page of any other pair is made by the same rules from the same records, when a reader asks for it.'
			: 'Any other pair is compared by the same rules from the same records, in the browser of the reader.',
	],
});

const status: RuleSection = {
	id: 'status',
	title: 'Retired, deprecated, preview',
	rules: [
		'A model is retired once the day has come on which its lab stops serving it, and deprecated from the moment that day is known.',
		'A route of a retired model at its own lab has ended. Other routes of it are unconfirmed, unless its weights are open or a source gives a later end.',
		'Ended and unconfirmed routes are shown, and never counted as a choice.',
	],
};

const prices: RuleSection = {
	id: 'prices',
	title: 'Prices and providers',
	rules: [
		'Prices are list prices in US dollars per million tokens.',
		'A change of price adds a period and leaves the old one as it was. Its day is the one that the source gives, else the first on which a source showed the price. An announced price waits for its day.',
		'The cheapest price of a model is that of a route in use that bills by tokens and is not free.',
	],
	table: {
		columns: ['Kind of provider', 'What it does'],
		rows: providerKinds.map((kind) => ({
			id: `kind-${kind}`,
			cells: [kindWords[kind].name, `It ${kindWords[kind].is}.`],
		})),
	},
};

const cost: RuleSection = {
	id: 'cost',
	title: 'Monthly cost',
	rules: [
		`A cost always stands for traffic. Unless a reader changes it, that is ${workloadText(defaultWorkload)}.`,
		'It is the sum of its lines: so many tokens at such a list price. A price that is needed and not published makes it unknown, never $0. What is not sent needs no price.',
		'It is taken at the cheapest route for this very traffic. Variants of the usual service (fast, batch, free) count only where there is no other; regional ones count. Where a region is chosen, only its routes do.',
		'A request that is longer than a known window or limit does not fit. Such a route is not the cheapest, and the reason is given where none fits.',
		'Where every route has ended, the last price of the model’s own lab is shown with the day it ended, beside what the successor costs, and never wins a comparison.',
		`Two costs count as the same when they differ by at most ${formatPercent(rules.sameCostShare)} of the larger.`,
		'A higher price for long requests is chosen by the input of one request, cached tokens included. It holds for the whole request unless the provider says that it holds for the part above; where no source says either, the page says so. Input and output prices that it does not name stay as they are; cache and batch prices that it does not name are unknown.',
		'Reasoning tokens come on top of the output and are charged as output, unless the record has a price of their own.',
		'Input written to a cache has the price of the shortest lifetime. The storage of caches is left out.',
		'Batches have lines of their own. Cached input inside batches is charged at its usual price, which the page says. What batches save is the difference from the same traffic without them.',
		'Prices that differ by the hour are spread evenly over the day unless an hour is chosen.',
		'What would change the answer is searched by halving: the nearest value of one number at which the other model costs less, all else kept. One that changes and changes back within a quarter of the value (a twentieth of the range for shares) is not seen.',
		'Left out: discounts, taxes and minimum fees.',
		'The presets below are choices, not measurements. None has reasoning tokens, which differ by model, or writes to a cache, for which many routes publish no price.',
	],
	table: {
		columns: ['Preset', 'Traffic', 'Why'],
		rows: presets.map(({ id, name, workload, reason }) => ({
			id: `preset-${id}`,
			cells: [name, workloadText(workload), reason],
		})),
	},
};

const comparable: RuleSection = {
	id: 'comparable',
	title: 'Comparable scores',
	rules: [
		'Two scores are compared only when benchmark, version, reasoning effort, harness and setting are the same.',
		'Where no harness is named, the source stands for it: independent scores from one source compare with each other, scores that a lab reports compare within that lab.',
		'Scores that are not comparable stand side by side without a winner. Scores that read the same are a tie.',
		'Where two models share several conditions in one benchmark, the one with the best score of either stands.',
		'Each score says whether the lab of the model ran it or somebody independent of it.',
	],
};

const verdict: RuleSection = {
	id: 'verdict',
	title: 'Verdicts',
	rules: [
		`A model leads a category when it wins at least ${plural(rules.categoryLeadWins, 'comparable benchmark')} more than it loses.`,
		`An overall line needs two models that are neither retired nor deprecated, a known cost of both, and at least ${rules.overallSharedBenchmarks} comparable benchmarks.`,
		`Its leader wins at least ${formatPercent(rules.overallWinShare)} of the comparable benchmarks that are not ties, and costs no more at the default traffic.`,
		`Two token limits count as about the same when they differ by at most ${formatPercent(rules.sameTokensShare)} of the larger, so that 128,000 and 131,072 are no choice.`,
		'Otherwise the page says what is missing.',
	],
};

const tags: RuleSection = {
	id: 'tags',
	title: 'What a model stands out for',
	rules: [
		`A model stands out for a kind of work when it beats on average at least ${rules.tagPercentile}% of the models measured alike, over at least ${plural(rules.tagBenchmarks, 'benchmark')} of that kind that count.`,
		...countingRules,
		`The kinds of work are ${listOf(benchmarkCategories.map((category) => categoryNouns[category]))}.`,
		`Low price: its default traffic costs no more than that of the cheapest ${rules.lowCostPercentile}% of listed models.`,
		`Long documents: its context window holds ${formatTokens(rules.longContextTokens)} tokens or more.`,
		'Self-hosting: its weights are open.',
		'A retired model stands out for nothing.',
	],
};

const coverage: RuleSection = {
	id: 'coverage',
	title: 'Coverage',
	rules: [
		`Coverage is the share of tracked facts that are known: release day, context window, maximum output, knowledge cutoff, openness, price, scores in at least ${plural(coverageBenchmarks, 'benchmark')}, and each capability; for open weights also parameters and licence.`,
		`${Object.entries(coverageGrades)
			.map(([grade, share]) => `${grade} from ${formatPercent(share)}`)
			.join(', ')}, D below.`,
		'It grades what is known of a model, not the model.',
	],
};

const capabilities: RuleSection = {
	id: 'capabilities',
	title: 'Capabilities',
	rules: [
		'They are facts of the model and its API, not of products built on it.',
		'Yes means that its lab says so, a provider that serves it, or a server that runs its open weights.',
		'No means that a source says so of the model itself or of its lab’s own service. Another provider that serves it without a capability tells of its own offer only. Two such providers count for tool calling where none says yes, and for reasoning, a trait of the weights, where fewer say yes; one is enough for a model released before any that reasons. Their word that weights are closed counts only for families of which no weights have been given away.',
	],
	table: {
		columns: ['Capability', 'What it means here'],
		rows: capabilityDefinitions.map(({ id, name, meaning }) => ({ id, cells: [name, meaning] })),
	},
};

const lists: RuleSection = {
	id: 'lists',
	title: 'Lists on the site',
	rules: [
		`Popular pairs are not counted from readers. Those that data/pairs.yml names come first, then pairs of the best known models. A model counts as known by the number of its providers and benchmarks. Each lab sends the best known of its models released in the last ${popularMonths} months, and labs whose models are known best stand first.`,
		`At most ${rules.relatedPairs} related pairs stand at the end of a pair: successors, the newest of the same labs, and models of about the same cost. Retired and deprecated models are not offered; a closed model that is retired gives its place to the model after it.`,
		'Latest price changes are those at the labs’ own providers.',
	],
};
