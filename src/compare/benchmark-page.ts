import type { Benchmark, Catalog } from '../schema/catalog.ts';
import type { BenchmarkUnit } from '../schema/benchmark.ts';
import { capitalise, listOf, plural } from '../format/words.ts';
import { fieldsOf, type Field, type FieldEntry } from './benchmark/fields.ts';
import { Citations, type Cited, type CitedSource } from './citations.ts';
import { claim, type Claim } from './claim.ts';
import { conflictLines, type ConflictLine } from './conflicts.ts';
import { citationOf, derived, evidenceOf, fact, isFilled } from './evidence.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { scoreCell, type ScoreCell } from './pair/benchmark-table.ts';
import { benchmarkPath, modelPath } from './paths.ts';
import { categoryNames } from './scores.ts';

export interface BenchmarkPage {
	head: PageHead;
	name: string;
	/** What it measures, its unit and direction. */
	summary: Cited[];
	caveats: readonly string[];
	url?: string;
	/** Who leads under each of the conditions with most models. */
	leaders: Cited[];
	/** Tables of models measured alike, the one with most models first. */
	fields: { conditions: string; count: string; rows: BenchmarkRow[] }[];
	/** Scores under conditions that no other model shares, the best first. They are not ranked. */
	alone: BenchmarkRow[];
	conflicts: ConflictLine[];
	sources: CitedSource[];
}

export interface BenchmarkRow {
	/** Empty where nobody else was measured alike. */
	rank: string;
	model: string;
	href: string;
	lab: string;
	/** The model is retired: its score stands for comparison only. */
	retired: boolean;
	score: ScoreCell;
	alsoReported: Cited[];
}

/** Conditions whose leader is named in a sentence. */
const leadersNamed = 5;

/** What scores are in. */
export const unitWords: Record<BenchmarkUnit, string> = {
	percent: 'per cent',
	points: 'points',
	elo: 'Elo points',
	minutes: 'minutes',
};

/** The page of a benchmark. Ranks hold among models measured alike; no winner is named across conditions. */
export function benchmarkPage(catalog: Catalog, id: string): BenchmarkPage {
	const benchmark = catalog.benchmarks.get(id);
	if (!benchmark) throw new Error(`No benchmark ${id} in data/benchmarks`);
	const citations = new Citations();
	const { name, caveats = [], url } = benchmark;
	const fields = fieldsOf(catalog, benchmark);
	const shared = fields.filter(({ entries }) => entries.length > 1);
	const alone = fields
		.filter(({ entries }) => entries.length === 1)
		.flatMap(({ entries }) => entries);
	const row = (entry: FieldEntry) => benchmarkRow(entry, citations);
	return {
		head: pageHead(catalog, {
			title: `${name}: scores and what it measures`,
			description: describe(benchmark),
			path: benchmarkPath(id),
			breadcrumb: [{ name: 'Benchmarks', path: '/benchmarks/' }],
		}),
		name,
		summary: summary(catalog, benchmark).map((one) => citations.cite(one)),
		caveats,
		...(url !== undefined && { url }),
		leaders: shared.slice(0, leadersNamed).map((field) => citations.cite(leaderClaim(field))),
		fields: shared.map(({ conditions, entries }) => ({
			conditions: capitalise(conditions),
			count: plural(entries.length, 'model'),
			rows: entries.map(row),
		})),
		alone: inOrder(benchmark, alone).map(row),
		conflicts: conflictLines(catalog, benchmark.conflicts, citations),
		sources: citations.sources,
	};
}

function inOrder({ better }: Benchmark, entries: readonly FieldEntry[]): FieldEntry[] {
	const score = (one: FieldEntry) => one.score.fact.value * (better === 'higher' ? -1 : 1);
	return entries.toSorted((x, y) => score(x) - score(y));
}

function benchmarkRow(
	{ profile, score, rank, others }: FieldEntry,
	citations: Citations,
): BenchmarkRow {
	return {
		rank: rank === undefined ? '' : String(rank),
		model: profile.name,
		href: modelPath(profile.id),
		lab: profile.lab.name,
		retired: profile.status.stage === 'retired',
		score: scoreCell(score, citations),
		alsoReported: others.map(({ fact: other }) => citations.cite(other)),
	};
}

function summary(catalog: Catalog, benchmark: Benchmark): Claim[] {
	const { category, measures, unit, better, version, from } = benchmark;
	const cite = (field: string) => evidenceOf(catalog, citationOf(from, field));
	const direction = `a ${better} score is better`;
	return [
		claim`${fact(measures, measures, cite('measures'))}`,
		claim`Category: ${categoryNames[category].toLowerCase()}. Scores are in ${fact(unit, unitWords[unit], cite('unit'))}; ${fact(better, direction, cite('better'))}.`,
		...(version === undefined
			? []
			: [
					claim`Scores are of version ${fact(version, version, cite('version'))} unless a row says otherwise.`,
				]),
	];
}

/** Who leads among models measured alike: `High effort, Terminus-2: Opus leads 12 models with 62.1%.` */
export function leaderClaim({ conditions, entries }: Field): Claim {
	const first = entries.filter(({ rank }) => rank === 1);
	const facts = first.map(({ score }) => score.fact);
	if (!isFilled(facts)) throw new Error(`A field without a first model: ${conditions}`);
	const score = derived(facts[0].value, facts[0].text, facts);
	const names = listOf(first.map(({ profile }) => profile.name));
	const how = capitalise(conditions);
	const among = plural(entries.length, 'model');
	if (first.length === entries.length) return claim`${how}: ${names} score the same, ${score}.`;
	return claim`${how}: of ${among}, ${names} ${first.length === 1 ? 'leads' : 'lead'} with ${score}.`;
}

/** What a search engine shows. */
function describe({ name, category, results }: Benchmark): string {
	const models = new Set(results.map(({ model }) => model)).size;
	if (models === 0) return `What ${name} measures, in ${categoryNames[category].toLowerCase()}.`;
	return `${plural(results.length, 'score')} of ${plural(models, 'model')} in ${name} (${categoryNames[category].toLowerCase()}), ranked only where version, effort and harness match.`;
}
