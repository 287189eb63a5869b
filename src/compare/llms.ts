import type { Catalog } from '../schema/catalog.ts';
import { formatDay } from '../format/day.ts';
import { listOf } from '../format/words.ts';
import { Citations, type Cited, type CitedSource } from './citations.ts';
import { claim } from './claim.ts';
import { costFact } from './pair/pairing.ts';
import { scoreCell } from './pair/benchmark-table.ts';
import { markdownPath } from './paths.ts';
import { profileOf, type Profile } from './profile.ts';
import { capabilityRows, specRows } from './rows.ts';
import { best } from './scores.ts';
import { defaultWorkloadText } from './workload-text.ts';

/** The list of the site's pages for programs that read text, as `llms.txt` has it. */
export interface LlmsIndex {
	/** The day of the data, as readers see it. */
	asOf: string;
	/** Listed models first by lab, then by name. */
	models: ModelLink[];
	/** Those of which too little is known to compare them. */
	others: ModelLink[];
}

export interface ModelLink {
	name: string;
	/** Of its facts as Markdown. */
	path: string;
	/** `OpenAI, released 13 May 2024, retired`. */
	note: string;
}

/** The same with the facts of the listed models, for `llms-full.txt`. */
export interface LlmsFull {
	asOf: string;
	/** The traffic that each cost stands for. */
	traffic: string;
	models: (ModelLink & {
		/** `Context window: 128,000 tokens`. */
		facts: Cited[];
		/** Names of facts and capabilities that are not known. */
		unknown: string[];
		/** The best score in each benchmark, with its conditions. */
		scores: Cited[];
	})[];
	sources: CitedSource[];
}

/** All models with where their facts stand. */
export function llmsIndex(catalog: Catalog): LlmsIndex {
	const listed = new Set(catalog.listed);
	const others = [...catalog.models.keys()].filter((id) => !listed.has(id));
	return {
		asOf: formatDay(catalog.asOf),
		models: profilesOf(catalog, catalog.listed).map(linkOf),
		others: profilesOf(catalog, others).map(linkOf),
	};
}

/**
 * The facts of the listed models. Left out are prices beside the cheapest, all but the best scores and
 * values that lost: they stand in the Markdown of each model.
 */
export function llmsFull(catalog: Catalog): LlmsFull {
	const citations = new Citations();
	return {
		asOf: formatDay(catalog.asOf),
		traffic: defaultWorkloadText,
		models: profilesOf(catalog, catalog.listed).map((profile) => ({
			...linkOf(profile),
			...factsOf(profile, citations),
			scores: scoresOf(profile, citations),
		})),
		sources: citations.sources,
	};
}

function profilesOf(catalog: Catalog, ids: readonly string[]): Profile[] {
	// The catalog has its models by lab, then by id.
	const order = new Map([...catalog.models.keys()].map((id, i) => [id, i]));
	return ids.toSorted((x, y) => order.get(x)! - order.get(y)!).map((id) => profileOf(catalog, id));
}

function linkOf({ id, name, lab, releasedOn, status: { stage } }: Profile): ModelLink {
	const note = [
		lab.name,
		...(releasedOn ? [`released ${releasedOn.text}`] : []),
		...(stage === 'active' ? [] : [stage]),
	];
	return { name, path: markdownPath(id), note: note.join(', ') };
}

function factsOf(profile: Profile, citations: Citations): { facts: Cited[]; unknown: string[] } {
	const facts: Cited[] = [];
	const unknown: string[] = [];
	for (const { label, cells } of specRows([profile], citations)) {
		const [cell] = cells;
		if (cell) facts.push({ text: `${label}: ${cell.text}`, refs: cell.refs });
		else unknown.push(label.toLowerCase());
	}
	const capabilities = capabilityRows([profile], citations);
	for (const answer of ['yes', 'no'] as const) {
		const rows = capabilities.filter(({ cells }) => cells[0]!.answer === answer);
		if (rows.length === 0) continue;
		const names = listOf(rows.map(({ name }) => name.toLowerCase()));
		const refs = [...new Set(rows.flatMap(({ cells }) => cells[0]!.refs))].sort((a, b) => a - b);
		facts.push({ text: `${answer === 'yes' ? 'Can' : 'Cannot'}: ${names}`, refs });
	}
	const unsaid = capabilities.filter(({ cells }) => cells[0]!.answer === 'unknown');
	unknown.push(...unsaid.map(({ name }) => name.toLowerCase()));
	facts.push(...costOf(profile, citations));
	return { facts, unknown };
}

function costOf(profile: Profile, citations: Citations): Cited[] {
	const cost = costFact(profile);
	if (profile.cost.kind === 'unknown' || !cost)
		return [{ text: `Cost a month: unknown (${reasonOf(profile)})`, refs: [] }];
	const at = profile.cost.best.offer.name;
	return [
		citations.cite(
			profile.cost.kind === 'known'
				? claim`Cost a month: ${cost} at ${at}`
				: claim`Cost a month: ${cost} at the last price, at ${at}; no route is confirmed any more`,
		),
	];
}

function reasonOf({ cost }: Profile): string {
	return cost.kind === 'unknown' ? cost.reason.charAt(0).toLowerCase() + cost.reason.slice(1) : '';
}

function scoresOf({ scores }: Profile, citations: Citations): Cited[] {
	const benchmarks = Map.groupBy(scores, ({ benchmark }) => benchmark);
	return [...benchmarks].map(([{ name }, ofBenchmark]) => {
		const { text, conditions, runBy, refs } = scoreCell(best(ofBenchmark), citations);
		return { text: `${name} ${text} (${[conditions, runBy].filter(Boolean).join(', ')})`, refs };
	});
}
