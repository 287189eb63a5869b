import { compareText } from '../format/compare-text.ts';
import { formatPercent, formatUsd } from '../format/quantity.ts';
import { plural } from '../format/words.ts';
import type { Benchmark, Catalog } from '../schema/catalog.ts';
import { trialMark } from './best/choosable.ts';
import { leaderOf } from './best/leader.ts';
import { needTraffic } from './best/need-cost.ts';
import { needs, type NeedId } from './best/needs.ts';
import { needRanks, rankingOf, type Candidate, type Placed, type Ranking } from './best/ranking.ts';
import { commonRules, countingRules, ruleWords } from './best/rule-words.ts';
import { cheapestPrice } from './cheapest-price.ts';
import { Citations, type Cited, type CitedSource } from './citations.ts';
import type { Evidence, Fact } from './evidence.ts';
import { costEvidence } from './offers.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { conditionsOf, scoreCell, type ScoreCell } from './pair/benchmark-table.ts';
import { benchmarkPath, bestPath, modelPath } from './paths.ts';
import type { Profile } from './profile.ts';
import { lowerNote } from './scores.ts';
import type { StandingPart } from './tags.ts';
import { workloadText } from './workload-text.ts';

/** A cell of a ranking. Without a text, the fact is not known. */
export interface BestCell {
	text?: string;
	/** The route of a price, the number of benchmarks of an average. */
	small?: string;
	/** Where the small print leads. */
	smallHref?: string;
}

export interface BestRow {
	name: string;
	href: string;
	lab: string;
	/** `Preview`, where new work should wait. */
	mark?: string;
	cells: BestCell[];
	/** The sources of the row. They stand in one cell: a link a number would double the page. */
	refs: number[];
}

/** A table of models; the first column is the model itself. */
export interface BestTable {
	caption: string;
	columns: string[];
	rows: BestRow[];
}

/** A score behind the place of a model. */
export interface BestScore {
	/** Anchor, for the first score of a model. */
	anchor?: string;
	name: string;
	href: string;
	benchmark: string;
	benchmarkHref: string;
	score: ScoreCell;
	/** `94.1% of 17`. */
	beats: string;
}

/** Models without a place for one reason. */
export interface LeftOutGroup {
	reason: string;
	/** `23 models`. */
	count: string;
	models: { name: string; href: string; measuredIn: string }[];
}

export interface BestPage {
	head: PageHead;
	title: string;
	/** Who leads and by which fact; left out where nobody has a place. */
	leader?: Cited;
	/** The traffic, where the sentence on who leads tells a cost. */
	leaderTraffic?: string;
	/** Why nobody has a place. */
	nobody?: string;
	/** What gives a place. */
	rule: string;
	/** Which benchmarks count, and who is ranked. */
	counting: string[];
	/** The benchmark that ranks, where one does. */
	index?: { text: string; href: string };
	/** The traffic whose cost stands beside. */
	traffic: string;
	ranking?: BestTable;
	scores: BestScore[];
	unplaced?: BestTable & { count: string };
	leftOut: LeftOutGroup[];
	/** How many models are not listed, and so not ranked anywhere. */
	unlisted?: string;
	others: { text: string; href: string }[];
	sources: CitedSource[];
}

/** The page of a need: who is best by a stated rule, the facts behind each place, and who is left out. */
export function bestPage(catalog: Catalog, id: NeedId): BestPage {
	const citations = new Citations();
	const ranking = rankingOf(catalog, id);
	const { need, placed, unplaced } = ranking;
	const leader = leaderOf(catalog, id);
	const unlisted = catalog.models.size - catalog.listed.length;
	return {
		head: pageHead(catalog, {
			title: `${need.title}: ranked by a stated rule`,
			description: describe(ranking),
			path: bestPath(id),
			breadcrumb: [{ name: 'Best for a need', path: '/best/' }],
		}),
		title: need.title,
		...(leader ? { leader: citations.cite(leader) } : { nobody: nobodyText(id) }),
		...(leader && needRanks[id].by === 'cost' && { leaderTraffic: workloadText(needTraffic[id]) }),
		rule: ruleWords(id).join(' '),
		counting: [...countingRules, ...commonRules],
		...(ranking.index && { index: indexText(ranking.index) }),
		traffic: workloadText(needTraffic[id]),
		...(placed.length > 0 && { ranking: rankingTable(ranking, citations) }),
		scores: placed.flatMap((one) => scoresBehind(one, citations)),
		...(unplaced.length > 0 && { unplaced: unplacedTable(ranking, citations) }),
		leftOut: ranking.leftOut.map(({ reason, models }) => ({
			reason,
			count: plural(models.length, 'model'),
			models: models.map(({ profile, measuredIn: measured }) => ({
				name: profile.name,
				href: modelPath(profile.id),
				measuredIn: namesOf(measured),
			})),
		})),
		...(unlisted > 0 && { unlisted: plural(unlisted, 'model') }),
		others: needs
			.filter((other) => other.id !== id)
			.map(({ id: other, title }) => ({ text: title, href: bestPath(other) })),
		sources: citations.sources,
	};
}

function describe({ need, placed, leftOut, unplaced }: Ranking): string {
	const others = unplaced.length + leftOut.reduce((sum, { models }) => sum + models.length, 0);
	const ranked = placed.length > 0 ? `${plural(placed.length, 'model')} ranked` : 'No model ranked';
	return `${need.title}: ${ranked} by a stated rule, with the facts behind each place and the price beside it; ${plural(others, 'model')} without a place, and what each lacks.`;
}

function nobodyText(id: NeedId): string {
	const { by } = needRanks[id];
	const what = by === 'mean' ? 'enough benchmarks that count' : 'a benchmark that counts';
	return `No model has a place: none that meets the need was measured in ${what}.`;
}

function indexText({ sample, of }: NonNullable<Ranking['index']>): NonNullable<BestPage['index']> {
	const { benchmark } = sample;
	const conditions = conditionsOf(sample);
	const under = conditions === '' ? '' : `, ${conditions}`;
	return {
		text: `${benchmark.name}${under}: ${plural(of, 'model')} measured alike${lowerNote(benchmark)}`,
		href: benchmarkPath(benchmark.id),
	};
}

/** A column of a ranking with what it shows of a model, and from where. */
interface Column {
	label: string;
	cell: (candidate: Candidate) => BestCell & { evidence?: readonly Evidence[] };
}

function factColumn(label: string, find: (profile: Profile) => Fact | undefined): Column {
	return {
		label,
		cell: ({ profile }) => {
			const found = find(profile);
			return found ? { text: found.text, evidence: found.evidence } : {};
		},
	};
}

function price(label: string, key: Parameters<typeof cheapestPrice>[1]): Column {
	return {
		label,
		cell: ({ profile: { offers } }) => {
			const found = cheapestPrice(offers, key);
			if (!found || found.ended) return {};
			const { text, evidence } = found.fact;
			return { text, evidence, small: found.offer.name };
		},
	};
}

const cost: Column = {
	label: 'Cost a month',
	cell: ({ cost: { cost: found, inBatches } }) => {
		if (found.kind === 'unknown') return { small: found.reason };
		if (found.kind === 'ended') return { small: 'No route is in use' };
		const { offer, cost: sum } = found.best;
		const batches = inBatches === undefined ? '' : inBatches ? ', in batches' : ', without batches';
		return {
			text: formatUsd(sum.usd),
			evidence: costEvidence(found.best),
			small: offer.name + batches,
		};
	},
};

const scoreEvidence = ({ parts }: Candidate) => parts.flatMap(({ score }) => score.fact.evidence);

/** What gives the place, by the benchmarks. */
function standing({ need: { id }, index }: Ranking): Column {
	const { by } = needRanks[id];
	if (by === 'mean')
		return {
			label: 'Beats on average',
			cell: (candidate) => ({
				text: (candidate as Placed).by,
				evidence: scoreEvidence(candidate),
				small: `over ${plural(candidate.parts.length, 'benchmark')}`,
				smallHref: `#${anchorOf(candidate.profile)}`,
			}),
		};
	const name = index!.sample.benchmark.name;
	return {
		label: by === 'index' ? name : `Beats in ${name}`,
		cell: (candidate) => {
			const [{ score, percentile }] = candidate.parts as [StandingPart];
			return {
				text: by === 'index' ? score.fact.text : formatPercent(percentile / 100),
				evidence: scoreEvidence(candidate),
			};
		},
	};
}

/** The benchmarks that count and measured a model, too few for a place. */
const measuredIn: Column = {
	label: 'Measured in',
	cell: (candidate) => ({
		text: namesOf(candidate.parts.map(({ score }) => score.benchmark)) || 'none',
		evidence: scoreEvidence(candidate),
	}),
};

function namesOf(benchmarks: readonly Benchmark[]): string {
	return benchmarks
		.map(({ name }) => name)
		.toSorted(compareText)
		.join(', ');
}

/** Facts that stand beside every place of a need. */
function beside(id: NeedId): Column[] {
	return [
		...(id === 'open-weights'
			? [
					factColumn('Licence', ({ licence }) => licence),
					factColumn('Commercial use', ({ commercialUse }) => commercialUse),
				]
			: []),
		factColumn('Context', ({ contextTokens }) => contextTokens),
		price('Input', 'inputUsdPerMtok'),
		price('Output', 'outputUsdPerMtok'),
	];
}

function rankingTable(ranking: Ranking, citations: Citations): BestTable {
	const { id, noun } = ranking.need;
	const by = standing(ranking);
	const place: Column = {
		label: 'Place',
		cell: (candidate) => {
			const { place: n, tied } = candidate as Placed;
			return { text: String(n), ...(tied && { small: 'tie' }) };
		},
	};
	// What gives the place stands right after it.
	const columns =
		needRanks[id].by === 'cost'
			? [place, cost, by, ...beside(id)]
			: [place, by, ...beside(id), cost];
	return tableOf(`The ranking for ${noun}`, columns, ranking.placed, citations);
}

function unplacedTable(
	{ need: { id }, unplaced }: Ranking,
	citations: Citations,
): NonNullable<BestPage['unplaced']> {
	const columns = [cost, ...beside(id), ...(needRanks[id].by === 'mean' ? [measuredIn] : [])];
	return {
		...tableOf('Without a place, the cheapest first', columns, unplaced, citations),
		count: plural(unplaced.length, 'model'),
	};
}

function tableOf(
	caption: string,
	columns: readonly Column[],
	candidates: readonly Candidate[],
	citations: Citations,
): BestTable {
	return {
		caption,
		columns: ['Model', ...columns.map(({ label }) => label), 'Sources'],
		rows: candidates.map((candidate) => {
			const found = columns.map(({ cell }) => cell(candidate));
			return {
				...rowHead(candidate.profile),
				cells: found.map(({ evidence: _, ...cell }) => cell),
				refs: citations.refs(found.flatMap(({ evidence = [] }) => evidence)),
			};
		}),
	};
}

function rowHead(profile: Profile): Omit<BestRow, 'cells' | 'refs'> {
	const mark = trialMark(profile);
	return {
		name: profile.name,
		href: modelPath(profile.id),
		lab: profile.lab.name,
		...(mark !== undefined && { mark }),
	};
}

function scoresBehind({ profile, parts }: Placed, citations: Citations): BestScore[] {
	return parts.map(({ score, percentile, of }, i) => ({
		...(i === 0 && { anchor: anchorOf(profile) }),
		name: profile.name,
		href: modelPath(profile.id),
		benchmark: score.benchmark.name,
		benchmarkHref: benchmarkPath(score.benchmark.id),
		score: scoreCell(score, citations),
		beats: `${formatPercent(percentile / 100)} of ${of - 1}`,
	}));
}

/** Anchor of the scores behind the place of a model. */
const anchorOf = ({ id }: Profile) => `of-${id}`;

export interface BestIndexPage {
	head: PageHead;
	/** Each with who leads, and the traffic where a cost says so. */
	needs: { title: string; href: string; answer: Cited; rule: string; traffic?: string }[];
	sources: CitedSource[];
}

/** The list of needs, each with who leads. */
export function bestIndexPage(catalog: Catalog): BestIndexPage {
	const citations = new Citations();
	return {
		head: pageHead(catalog, {
			title: 'Best for a need: rankings by stated rules',
			description:
				'Which language model is best for coding, agents, long context, vision, cheap bulk work, open weights and reasoning: rankings by stated rules, with the facts and the price beside each place.',
			path: '/best/',
		}),
		needs: needs.map(({ id, title }) => ({
			title,
			href: bestPath(id),
			answer: citations.cite(leaderOf(catalog, id) ?? { text: nobodyText(id), evidence: [] }),
			rule: ruleWords(id).join(' '),
			...(needRanks[id].by === 'cost' && { traffic: workloadText(needTraffic[id]) }),
		})),
		sources: citations.sources,
	};
}
