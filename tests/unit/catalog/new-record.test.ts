import { expect, test } from 'vitest';
import { newRecord } from '../../../src/catalog/new-record.ts';

const files = {
	labs: ['data/labs/acme.yml', 'data/labs/beta.yml'],
	models: ['data/models/acme/small-1.yml'],
	providers: ['data/providers/acme.yml'],
	benchmarks: ['data/benchmarks/quiz.yml'],
};

test.each([
	{ words: ['model', 'acme/small-2'], file: 'data/models/acme/small-2.yml' },
	{ words: ['lab', 'umbra'], file: 'data/labs/umbra.yml' },
	// An id is taken within its kind only: quiz is a benchmark, acme a lab and a provider.
	{ words: ['provider', 'quiz'], file: 'data/providers/quiz.yml' },
	{ words: ['benchmark', 'acme'], file: 'data/benchmarks/acme.yml' },
])('$words goes to $file', ({ words, file }) => {
	expect(newRecord(words, files)).toMatchObject({ ok: true, file });
});

const usage =
	'Say what to write: npm run data:new model <lab>/<id>, or with lab, provider or benchmark and <id>';

test.each([
	{ words: [], problem: usage },
	{ words: ['model'], problem: usage },
	{ words: ['source', 'acme-docs'], problem: usage },
	{ words: ['toString', 'acme'], problem: usage },
	{ words: ['model', 'acme/small-2', 'acme/small-3'], problem: usage },
	{
		words: ['model', 'small-2'],
		problem: '"small-2" does not name lab and model. Write them as <lab>/<id>, e.g. acme/small-2',
	},
	{
		words: ['model', 'acme/../small-2'],
		problem:
			'"acme/../small-2" does not name lab and model. Write them as <lab>/<id>, e.g. acme/small-2',
	},
	{
		words: ['model', 'acme/Small_2'],
		problem: '"Small_2" is no id. Use a-z, 0-9 and single hyphens, e.g. claude-3-7-sonnet',
	},
	{
		words: ['lab', '..'],
		problem: '".." is no id. Use a-z, 0-9 and single hyphens, e.g. claude-3-7-sonnet',
	},
	{
		words: ['model', 'acne/small-2'],
		problem:
			'There is no record data/labs/acne.yml. Did you mean acme? To add that lab, run npm run data:new lab acne first',
	},
	{
		words: ['model', 'umbra/x'],
		problem:
			'There is no record data/labs/umbra.yml. To add that lab, run npm run data:new lab umbra first',
	},
	{
		words: ['model', 'acme/small-1'],
		problem:
			'data/models/acme/small-1.yml has this id already. Edit that record, or choose another id',
	},
	{
		words: ['model', 'beta/small-1'],
		problem:
			'data/models/acme/small-1.yml has this id already. Edit that record, or choose another id',
	},
	{
		words: ['provider', 'acme'],
		problem: 'data/providers/acme.yml has this id already. Edit that record, or choose another id',
	},
])('$words: $problem', ({ words, problem }) => {
	expect(newRecord(words, files)).toEqual({ ok: false, problem });
});
