import { perObject } from './per-catalog.ts';
import type { Profile } from './profile.ts';

/** How much of what is tracked is known for a model. */
export interface Coverage {
	grade: 'A' | 'B' | 'C' | 'D';
	known: number;
	total: number;
	/** Names of what is not known. */
	missing: string[];
}

/** Least share of known fields for each grade; below the last one it is D. */
export const coverageGrades = { A: 0.85, B: 0.7, C: 0.5 } as const;

/** Benchmarks that count as known coverage of scores. */
export const coverageBenchmarks = 3;

/** A fact that is tracked of a model, and whether it is known. */
export interface TrackedFact {
	/** As in a list: `release day`, `tool calling`. */
	name: string;
	known: boolean;
}

/** The facts that are tracked of a model. Parameters and licence are asked only of open weights. */
export function trackedFacts(profile: Profile): TrackedFact[] {
	const { capabilities, cost, openWeights, scores } = profile;
	const facts = [
		{ name: 'release day', known: profile.releasedOn !== undefined },
		{ name: 'context window', known: profile.contextTokens !== undefined },
		{ name: 'maximum output', known: profile.maxOutputTokens !== undefined },
		{ name: 'knowledge cutoff', known: profile.knowledgeCutoff !== undefined },
		{ name: 'open weights', known: openWeights !== undefined },
		{ name: 'price', known: cost.kind !== 'unknown' },
		{
			name: `scores in ${coverageBenchmarks} benchmarks`,
			known: new Set(scores.map(({ benchmark }) => benchmark.id)).size >= coverageBenchmarks,
		},
		...capabilities.map(({ noun, answer }) => ({ name: noun, known: answer !== 'unknown' })),
	];
	if (!openWeights?.value) return facts;
	return [
		...facts,
		{ name: 'parameters', known: profile.totalParameters !== undefined },
		{ name: 'licence', known: profile.licence !== undefined },
	];
}

/** How many of the tracked facts are known, as a grade. */
export const coverageOf = perObject((profile: Profile): Coverage => {
	const facts = trackedFacts(profile);
	const missing = facts.filter(({ known }) => !known).map(({ name }) => name);
	const known = facts.length - missing.length;
	return { grade: gradeOf(known / facts.length), known, total: facts.length, missing };
});

function gradeOf(share: number): Coverage['grade'] {
	if (share >= coverageGrades.A) return 'A';
	if (share >= coverageGrades.B) return 'B';
	return share >= coverageGrades.C ? 'C' : 'D';
}
