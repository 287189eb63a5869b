import { coverageOf } from './coverage.ts';
import { costLead } from './pair/pairing.ts';
import { perObject } from './per-catalog.ts';
import type { Profile } from './profile.ts';
import { rules } from './rules.ts';
import type { Score } from './scores.ts';

/**
 * Whether search engines are to list the page of two models. Who comes from one has asked a question. So
 * more must be known than unknown of both, and one of the two main questions must have an answer: what
 * costs less, or which is better at something.
 */
export function isIndexed(a: Profile, b: Profile): boolean {
	if ([a, b].some((profile) => coverageOf(profile).grade === 'D')) return false;
	return (
		costLead(a.cost, b.cost) !== 'none' ||
		sharedBenchmarks(a.scores, b.scores) >= rules.indexedSharedBenchmarks
	);
}

/** In how many benchmarks two models have scores measured alike. */
function sharedBenchmarks(a: readonly Score[], b: readonly Score[]): number {
	const ofA = conditions(a);
	const shared = b.filter(({ condition }) => ofA.has(condition));
	return new Set(shared.map(({ benchmark }) => benchmark.id)).size;
}

const conditions = perObject(
	(scores: readonly Score[]): ReadonlySet<string> =>
		new Set(scores.map(({ condition }) => condition)),
);
