import type { BenchmarkFacts } from '../../schema/benchmark.ts';
import { known, type ResultClaim } from '../facts.ts';
import { editors } from '../hand/editors.ts';
import { benchmarks as table } from '../tables/benchmarks.ts';
import { byCode } from '../text.ts';
import { benchmarkResults } from './benchmark-results.ts';
import type { Placed } from './place.ts';

/** Every benchmark of the table that has a result of a known model. */
export function benchmarkRecords(
	placed: readonly Placed<ResultClaim>[],
	notes: string[],
): Map<string, BenchmarkFacts> {
	const byBenchmark = Map.groupBy(placed, ({ claim }) => claim.benchmark);
	const records = new Map<string, BenchmarkFacts>();
	let base = 0;
	let dropped = 0;
	for (const [id, entry] of Object.entries(table).sort(([a], [b]) => byCode(a, b))) {
		const rows = byBenchmark.get(id);
		if (rows === undefined) continue;
		const merged = benchmarkResults(rows, entry);
		base += merged.base;
		dropped += merged.dropped;
		if (merged.results.length === 0) continue;
		const { name, spellings = [], category, measures, caveats, url, version, unit, better } = entry;
		const others = spellings.filter((spelling) => spelling.toLowerCase() !== name.toLowerCase());
		records.set(
			id,
			known({
				name,
				aliases: others.length > 0 ? [...others].sort() : undefined,
				category,
				measures,
				caveats: caveats === undefined ? undefined : [...caveats],
				url,
				version,
				unit,
				better,
				from: { default: editors },
				results: merged.results,
			}) as BenchmarkFacts,
		);
	}
	notes.push(
		`${base} scores of base models kept off the tuned ones, ${dropped} repeated scores left out`,
	);
	return records;
}
