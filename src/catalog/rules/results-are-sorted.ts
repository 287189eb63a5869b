import { misplacedIn } from './misplaced-in.ts';
import type { Rule } from './rule.ts';

/** Results stand in the order of their models. */
export const resultsAreSorted: Rule = ({ benchmarks }) =>
	[...benchmarks.values()].flatMap(({ file, results }) =>
		misplacedIn(results, ({ model }) => [model]).map((i) => ({
			file,
			path: ['results', i],
			message: `Results are sorted by model. Move this one of ${results[i]!.model} up`,
		})),
	);
