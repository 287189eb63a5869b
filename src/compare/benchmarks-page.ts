import { compareText } from '../format/compare-text.ts';
import { benchmarkCategories } from '../schema/benchmark-categories.ts';
import type { Benchmark, Catalog } from '../schema/catalog.ts';
import { formatDay } from '../format/day.ts';
import { capitalise, plural } from '../format/words.ts';
import { leaderClaim, unitWords } from './benchmark-page.ts';
import { fieldsOf, type Field } from './benchmark/fields.ts';
import { Citations, type CitedSource } from './citations.ts';
import { citationOf, evidenceOf, type Evidence } from './evidence.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { benchmarkPath } from './paths.ts';
import { categoryNames } from './scores.ts';
import { builtTable, tableDocument, type DraftCell, type DraftTable } from './table/cite-table.ts';
import { countColumn, draftTable, type DraftColumn } from './table/draft-table.ts';
import { filterBy } from './table/options.ts';
import type { Table, TableDocument } from './table/table.ts';

export interface BenchmarksPage {
	head: PageHead;
	count: string;
	/** Benchmarks by category, the one with most models first. */
	table: Table;
	sources: CitedSource[];
	/** The table with all columns, for a browser. */
	document: TableDocument;
}

interface Listed {
	catalog: Catalog;
	benchmark: Benchmark;
	/** How many models have a score. */
	models: number;
	/** The condition under which most models were measured. */
	largest?: Field;
}

/** The list of all benchmarks. */
export function benchmarksPage(catalog: Catalog): BenchmarksPage {
	const citations = new Citations();
	const listed = [...catalog.benchmarks.values()]
		.map((benchmark): Listed => {
			const [largest] = fieldsOf(catalog, benchmark);
			const models = new Set(benchmark.results.map(({ model }) => model)).size;
			return { catalog, benchmark, models, ...(largest && { largest }) };
		})
		.sort(
			(x, y) =>
				placeOf(x.benchmark) - placeOf(y.benchmark) ||
				y.models - x.models ||
				compareText(x.benchmark.name, y.benchmark.name),
		);
	const count = plural(listed.length, 'benchmark');
	const draft = benchmarkTable(listed);
	const table = builtTable(draft, citations);
	const sources = [...citations.sources];
	return {
		head: pageHead(catalog, {
			title: 'All benchmarks of models',
			description: `${count} of language models by category: what each measures, how many models it has, and who leads among those measured alike.`,
			path: '/benchmarks/',
		}),
		count,
		table,
		sources,
		document: tableDocument(draft, citations),
	};
}

function placeOf({ category }: Benchmark): number {
	return benchmarkCategories.indexOf(category);
}

const columns: readonly DraftColumn<Listed>[] = [
	{
		id: 'name',
		label: 'Benchmark',
		means: 'Its name.',
		kind: 'text',
		built: true,
		cell: ({ benchmark: { id, name } }) => ({ text: name, href: benchmarkPath(id) }),
	},
	{
		id: 'category',
		label: 'Category',
		means: 'What kind of work it is about.',
		kind: 'text',
		built: true,
		cell: ({ benchmark }) => ({
			text: categoryNames[benchmark.category],
			value: placeOf(benchmark),
		}),
	},
	{
		id: 'measures',
		label: 'Measures',
		means: 'What it measures.',
		kind: 'prose',
		built: true,
		cell: (listed) => ({
			text: listed.benchmark.measures,
			evidence: [fieldEvidence(listed, 'measures')],
		}),
	},
	countColumn('models', 'Models', 'Models with a score.', ({ models }) => models),
	countColumn(
		'scores',
		'Scores',
		'All scores. A model can have several, under different conditions.',
		({ benchmark }) => benchmark.results.length,
	),
	{
		id: 'leader',
		label: 'Who leads',
		means:
			'Who leads among those measured alike, under the condition with most models. Unknown where no two were.',
		kind: 'prose',
		built: true,
		cell: ({ largest }) => leader(largest),
	},
	countColumn(
		'alike',
		'Measured alike',
		'Models measured under the one condition with most of them.',
		({ largest }) => largest?.entries.length ?? 0,
		false,
	),
	{
		id: 'unit',
		label: 'Unit',
		means: 'What its scores are in.',
		kind: 'text',
		built: false,
		cell: (listed) => ({
			text: capitalise(unitWords[listed.benchmark.unit]),
			evidence: [fieldEvidence(listed, 'unit')],
		}),
	},
	{
		id: 'better',
		label: 'Better',
		means: 'Whether the higher or the lower score is the better one.',
		kind: 'text',
		built: false,
		cell: (listed) => ({
			text: listed.benchmark.better === 'higher' ? 'Higher' : 'Lower',
			evidence: [fieldEvidence(listed, 'better')],
		}),
	},
	{
		id: 'newest',
		label: 'Newest score',
		means: 'The day of its newest score, where a day is stated.',
		kind: 'figure',
		built: false,
		cell: newestScore,
	},
];

function fieldEvidence({ catalog, benchmark: { from } }: Listed, field: string): Evidence {
	return evidenceOf(catalog, citationOf(from, field));
}

function leader(largest: Field | undefined): DraftCell | undefined {
	if (!largest || largest.entries.length < 2) return undefined;
	const { text, evidence } = leaderClaim(largest);
	return { text, evidence };
}

function newestScore({ catalog, benchmark: { results } }: Listed): DraftCell | undefined {
	const [newest] = results
		.flatMap(({ on, from, url }) => (on === undefined ? [] : [{ on, from, url }]))
		.sort((x, y) => compareText(y.on, x.on));
	if (!newest) return undefined;
	const { on, from, url } = newest;
	return { text: formatDay(on), value: on, evidence: [evidenceOf(catalog, from, url)] };
}

function benchmarkTable(listed: readonly Listed[]): DraftTable {
	return draftTable(
		columns,
		listed,
		({ benchmark: { id, name, aliases = [] } }) => [id, name, ...aliases],
		{
			name: 'benchmarks',
			nouns: ['benchmark', 'benchmarks'],
			filters: [
				filterBy(
					'category',
					'Category',
					listed,
					benchmarkCategories.map((category) => [
						category,
						categoryNames[category],
						({ benchmark }) => benchmark.category === category,
					]),
				),
				filterBy(
					'models',
					'Models of at least',
					listed,
					[5, 20, 50].map((least) => [
						String(least),
						plural(least, 'model'),
						({ models }) => models >= least,
					]),
				),
			],
		},
	);
}
