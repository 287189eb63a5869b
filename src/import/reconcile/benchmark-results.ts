import type { ResultFacts } from '../../schema/benchmark.ts';
import { known, type ResultClaim } from '../facts.ts';
import { parseName } from '../names/parse-name.ts';
import type { BenchmarkEntry } from '../tables/benchmarks.ts';
import type { Placed } from './place.ts';

/** The results of one benchmark, with how many rows were left out and why. */
export interface BenchmarkResults {
	results: ResultFacts[];
	/** Scores of weights before tuning. */
	base: number;
	/** Rows that repeat another one, or lie outside the unit. */
	dropped: number;
}

/** Merges the rows of all sources of one benchmark; variants stay apart. */
export function benchmarkResults(
	placed: readonly Placed<ResultClaim>[],
	entry: BenchmarkEntry,
): BenchmarkResults {
	const tuned = placed.filter(({ claim }) => claim.base !== true);
	const rows = tuned
		.map((one) => ({ one, result: resultOf(one, entry) }))
		.filter(({ result }) => entry.unit !== 'percent' || (result.score >= 0 && result.score <= 100));
	const results: ResultFacts[] = [];
	for (const group of Map.groupBy(rows, ({ result }) => variantKey(result)).values()) {
		// Of several dated states of one model the newest stands for it; older ones are named.
		const newest = newestState(group.map(({ one }) => one));
		for (const { one, result } of group) {
			const state = stateName(one);
			const setting =
				state === newest || state === ''
					? result.setting
					: [result.setting, stateLabel(state)].filter(Boolean).join(', ');
			results.push(ordered({ ...result, ...(setting === undefined ? {} : { setting }) }));
		}
	}
	const unique = new Map<string, ResultFacts>();
	for (const result of sortResults(results)) {
		const key = `${variantKey(result)}|${sourceOf(result)}|${result.url ?? ''}|${result.on ?? ''}`;
		// Rows that nothing tells apart: the first stands, in the order of the file.
		if (!unique.has(key)) unique.set(key, result);
	}
	// A row without a page says nothing beside the same score with one.
	for (const [key, result] of unique)
		if (result.url === undefined && [...unique.values()].some((other) => repeats(result, other)))
			unique.delete(key);
	return {
		results: [...unique.values()],
		base: placed.length - tuned.length,
		dropped: tuned.length - unique.size,
	};
}

function resultOf({ claim, id, tags }: Placed<ResultClaim>, entry: BenchmarkEntry): ResultFacts {
	const effort = claim.effort ?? tags.effort;
	const version = claim.version === entry.version ? undefined : claim.version;
	const from =
		claim.checkedOn === undefined
			? claim.source
			: { source: claim.source, checkedOn: claim.checkedOn };
	return known({
		model: id,
		score: round(claim.score),
		stderr:
			claim.stderr === undefined || round(claim.stderr) <= 0 ? undefined : round(claim.stderr),
		version,
		effort,
		harness: claim.harness,
		setting: claim.setting,
		runBy: claim.runBy,
		on: claim.on,
		url: claim.url === entry.url ? undefined : claim.url,
		from,
	}) as ResultFacts;
}

const round = (n: number) => Math.round(n * 100) / 100;

/** Whether `other` is the same score of the same source, with its page. */
const repeats = (result: ResultFacts, other: ResultFacts) =>
	other.url !== undefined &&
	other.model === result.model &&
	other.score === result.score &&
	sourceOf(other) === sourceOf(result) &&
	variantKey(other) === variantKey(result) &&
	(result.on === undefined || result.on === other.on);

/** Everything that must match before two scores are compared, and who ran it. */
function variantKey({ model, version, effort, harness, setting, runBy }: ResultFacts): string {
	return JSON.stringify([model, version, effort, harness, setting, runBy]);
}

/** An undated spelling is the model as it is; else the newest day, else the newest preview. */
function newestState(rows: readonly Placed<ResultClaim>[]): string {
	const names = [...new Set(rows.map(stateName))].sort();
	if (names.includes('')) return '';
	const day = names.filter((name) => /^\d{4}-/.test(name)).at(-1);
	// Marks such as 1106 and 0125 do not tell which is newer.
	return day ?? (names.some(isMark) && names.length > 1 ? '' : names.at(-1)!);
}

function stateName({ tags, claim, byAlias, id }: Placed<ResultClaim>): string {
	const mark = byAlias
		? /-(\d{4})$/.exec(parseName(claim.raw).id.replace(/-preview$/, ''))?.[1]
		: '';
	return tags.snapshot ?? tags.preview ?? (mark === undefined || id.endsWith(mark) ? '' : mark);
}

const isMark = (name: string) => /^\d{4}$/.test(name);

/** `version of 2024-06-20` of a day; the words of a preview as they are. */
const stateLabel = (state: string) => (/^\d{4}/.test(state) ? `version of ${state}` : state);

const sourceOf = ({ from }: ResultFacts) => (typeof from === 'string' ? from : from.source);

/** Results in the order of the file. */
export function sortResults(results: readonly ResultFacts[]): ResultFacts[] {
	return [...results].sort(byModel);
}

/** By model, then the newest version first, then in a fixed order. */
function byModel(a: ResultFacts, b: ResultFacts): number {
	const text = (r: ResultFacts) =>
		[r.effort, r.harness, r.setting, r.runBy, sourceOf(r), r.on, r.url, String(r.score)]
			.map((part) => part ?? '')
			.join('\u0000');
	if (a.model !== b.model) return a.model < b.model ? -1 : 1;
	if (a.version !== b.version) return (a.version ?? '') > (b.version ?? '') ? -1 : 1;
	return text(a) < text(b) ? -1 : 1;
}

function ordered({
	model,
	score,
	stderr,
	version,
	effort,
	harness,
	setting,
	runBy,
	on,
	url,
	from,
}: ResultFacts): ResultFacts {
	return known({
		model,
		score,
		stderr,
		version,
		effort,
		harness,
		setting,
		runBy,
		on,
		url,
		from,
	}) as ResultFacts;
}
