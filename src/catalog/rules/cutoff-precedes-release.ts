import type { Rule } from './rule.ts';

/** A model knows nothing of the time after its release. Compared by month, as cutoffs often are. */
export const cutoffPrecedesRelease: Rule = ({ models }) =>
	[...models.values()].flatMap(({ file, knowledgeCutoff, releasedOn }) => {
		if (knowledgeCutoff === undefined || releasedOn === undefined) return [];
		if (knowledgeCutoff.slice(0, 7) <= releasedOn.slice(0, 7)) return [];
		return {
			file,
			path: ['knowledgeCutoff'],
			message: `The knowledge cutoff ${knowledgeCutoff} is after the release on ${releasedOn}. Correct the wrong one, or leave it out`,
		};
	});
