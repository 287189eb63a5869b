import { repeatsIn } from './repeats-in.ts';
import type { Rule } from './rule.ts';

/** One measurement of one model is written once. */
export const resultIsUnique: Rule = ({ benchmarks }) =>
	[...benchmarks.values()].flatMap(({ file, results }) =>
		repeatsIn(results, (result) => [
			result.model,
			result.version,
			result.effort,
			result.harness,
			result.setting,
			result.runBy,
			typeof result.from === 'string' ? result.from : result.from.source,
			result.url ?? (typeof result.from === 'string' ? undefined : result.from.url),
			result.on,
		]).map((i) => ({
			file,
			path: ['results', i],
			message: `This result of ${results[i]!.model} is written twice: version, effort, harness, setting, runBy, source, url and day are the same. Keep one, or write what differs`,
		})),
	);
