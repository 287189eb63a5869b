import type { Adapter } from '../adapter.ts';
import { numberIn } from '../csv.ts';
import { known, type Claim } from '../facts.ts';
import { sourceFacts } from '../tables/sources.ts';

const source = 'vectara';

/** The table in the project's readme: the rate of summaries with invented content. */
export const vectara: Adapter = {
	id: source,
	folder: source,
	async read(files) {
		const text = await files.text('README.md');
		const table = /<!-- LEADERBOARD_START -->([\s\S]*?)<!-- LEADERBOARD_END -->/.exec(text)?.[1];
		if (table === undefined)
			throw new Error('README.md: no table between LEADERBOARD_START and LEADERBOARD_END');
		const day = files.stateOf('README.md');
		const statedOn = files.statedOn('README.md');
		const rows = table
			.split('\n')
			.filter((line) => line.startsWith('|'))
			.map((line) =>
				line
					.split('|')
					.slice(1, -1)
					.map((cell) => cell.trim()),
			);
		const [header, , ...body] = rows;
		if (header?.[0] !== 'Model' || header[1] !== 'Hallucination Rate')
			throw new Error('README.md: the table has other columns');
		const claims = body.flatMap(([raw = '', rate]): Claim[] => {
			const score = numberIn(rate);
			if (raw === '' || score === undefined) return [];
			return [
				{
					kind: 'result',
					source,
					raw,
					benchmark: 'vectara-hallucination',
					score,
					runBy: 'independent',
					...known({ on: statedOn }),
				},
			];
		});
		if (claims.length === 0) throw new Error('README.md: no rows in the table');
		return {
			sources: { [source]: sourceFacts(source, { asOf: day, retrieved: files.retrieved }) },
			claims,
			notes: [],
		};
	},
};
