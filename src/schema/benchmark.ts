import { z } from 'zod';
import { benchmarkCategories } from './benchmark-categories.ts';
import { citation, httpsUrl, isoDay, line, slug, strictRecord, upkeep } from './common.ts';

export { benchmarkCategories, type BenchmarkCategory } from './benchmark-categories.ts';

export const benchmarkUnits = ['percent', 'points', 'elo', 'minutes'] as const;

/** One score of one model. Two scores are comparable only when all of the variant matches. */
export const resultSchema = strictRecord({
	model: slug.describe('Id of the model'),
	score: z
		.number('Write the score as a plain number')
		.min(-1e9, 'That is less than any benchmark gives. Is the unit right?')
		.max(1e9, 'That is more than any benchmark gives. Is the unit right?')
		.describe('The score, in the unit of the benchmark'),
	stderr: z
		.number()
		.positive()
		.max(1e9)
		.optional()
		.describe('Standard error, in the unit of the score'),
	version: line('the version, when not the benchmark’s own').optional(),
	effort: line('the reasoning effort, e.g. high or 16k').optional(),
	harness: line('the harness or agent, e.g. Terminus-2').optional(),
	setting: line('what else differs, e.g. 5-shot or with tools').optional(),
	runBy: z
		.enum(['lab', 'independent'], 'Write lab when the model’s own lab ran it, else independent')
		.describe('lab: the model’s own lab claims it. independent: someone else ran it'),
	on: isoDay.optional().describe('The day it was run or published'),
	url: httpsUrl.optional().describe('The page that gives the score, when not the source itself'),
	from: citation.describe('Where the score comes from'),
});

/** What `data/benchmarks/<benchmark>.yml` holds. */
export const benchmarkSchema = strictRecord({
	name: line('the name of the benchmark'),
	aliases: z.array(line('a spelling')).optional().describe('Other spellings'),
	category: z
		.enum(benchmarkCategories, `Write one of: ${benchmarkCategories.join(', ')}`)
		.describe('What it is about'),
	measures: line('what it measures, in one sentence', 400),
	caveats: z
		.array(line('a caveat', 400))
		.optional()
		.describe('What a reader should know before trusting a score'),
	url: httpsUrl.optional().describe('The page of the benchmark'),
	version: line('the version of all results that name no other').optional(),
	unit: z
		.enum(benchmarkUnits, `Write one of: ${benchmarkUnits.join(', ')}`)
		.describe('The unit of all scores'),
	better: z
		.enum(['higher', 'lower'], 'Write higher or lower: which score is the better one')
		.describe('Which score is the better one'),
	...upkeep,
	results: z
		.array(resultSchema, 'Write a list of results, [] when there is none')
		.describe('Sorted by model. One line each'),
}).superRefine(({ unit, results }, context) => {
	if (unit !== 'percent') return;
	for (const [i, { score }] of results.entries())
		if (score < 0 || score > 100)
			context.addIssue({
				code: 'custom',
				path: ['results', i, 'score'],
				message: 'A score in per cent is between 0 and 100. Is this an Elo or another unit?',
			});
});

export type BenchmarkFacts = z.infer<typeof benchmarkSchema>;
export type ResultFacts = z.infer<typeof resultSchema>;
export type BenchmarkUnit = (typeof benchmarkUnits)[number];
