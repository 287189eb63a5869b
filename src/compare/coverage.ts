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

/** Counts the known fields. Parameters and licence are asked only of open weights. */
export function coverageOf(profile: Profile): Coverage {
	const { capabilities, cost, openWeights, scores } = profile;
	const fields: [string, boolean][] = [
		['release day', profile.releasedOn !== undefined],
		['context window', profile.contextTokens !== undefined],
		['maximum output', profile.maxOutputTokens !== undefined],
		['knowledge cutoff', profile.knowledgeCutoff !== undefined],
		['open weights', openWeights !== undefined],
		['price', cost.kind !== 'unknown'],
		[
			`scores in ${coverageBenchmarks} benchmarks`,
			new Set(scores.map(({ benchmark }) => benchmark.id)).size >= coverageBenchmarks,
		],
		...capabilities.map(({ noun, answer }): [string, boolean] => [noun, answer !== 'unknown']),
	];
	if (openWeights?.value)
		fields.push(
			['parameters', profile.totalParameters !== undefined],
			['licence', profile.licence !== undefined],
		);
	const missing = fields.filter(([, known]) => !known).map(([name]) => name);
	const known = fields.length - missing.length;
	return { grade: gradeOf(known / fields.length), known, total: fields.length, missing };
}

function gradeOf(share: number): Coverage['grade'] {
	if (share >= coverageGrades.A) return 'A';
	if (share >= coverageGrades.B) return 'B';
	return share >= coverageGrades.C ? 'C' : 'D';
}
