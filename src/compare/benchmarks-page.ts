import { compareText } from '../format/compare-text.ts';
import { benchmarkCategories } from '../schema/benchmark.ts';
import type { Benchmark, Catalog } from '../schema/catalog.ts';
import { plural } from '../format/words.ts';
import { leaderClaim } from './benchmark-page.ts';
import { fieldsOf } from './benchmark/fields.ts';
import { Citations, type Cited, type CitedSource } from './citations.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { benchmarkPath } from './paths.ts';
import { categoryNames } from './scores.ts';

export interface BenchmarksPage {
	head: PageHead;
	count: string;
	groups: { id: string; category: string; rows: BenchmarkListRow[] }[];
	sources: CitedSource[];
}

export interface BenchmarkListRow {
	name: string;
	href: string;
	measures: string;
	/** `14 models`. */
	models: string;
	/** `31 scores`. */
	scores: string;
	/** Who leads under the condition with most models; left out where no two models were measured alike. */
	leader?: Cited;
}

/** The list of all benchmarks by category, the one with most models first. */
export function benchmarksPage(catalog: Catalog): BenchmarksPage {
	const citations = new Citations();
	const benchmarks = [...catalog.benchmarks.values()];
	const groups = benchmarkCategories.flatMap((category) => {
		const rows = benchmarks
			.filter((benchmark) => benchmark.category === category)
			.sort((x, y) => modelCount(y) - modelCount(x) || compareText(x.name, y.name))
			.map((benchmark) => listRow(catalog, benchmark, citations));
		return rows.length > 0 ? [{ id: category, category: categoryNames[category], rows }] : [];
	});
	const count = plural(benchmarks.length, 'benchmark');
	return {
		head: pageHead(catalog, {
			title: 'All benchmarks of models',
			description: `${count} of language models by category: what each measures, how many models it has, and who leads among those measured alike.`,
			path: '/benchmarks/',
		}),
		count,
		groups,
		sources: citations.sources,
	};
}

function modelCount({ results }: Benchmark): number {
	return new Set(results.map(({ model }) => model)).size;
}

function listRow(catalog: Catalog, benchmark: Benchmark, citations: Citations): BenchmarkListRow {
	const { id, name, measures, results } = benchmark;
	const [largest] = fieldsOf(catalog, benchmark);
	return {
		name,
		href: benchmarkPath(id),
		measures,
		models: plural(modelCount(benchmark), 'model'),
		scores: plural(results.length, 'score'),
		...(largest && largest.entries.length > 1 && { leader: citations.cite(leaderClaim(largest)) }),
	};
}
