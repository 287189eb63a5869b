import { expect, test } from 'vitest';
import { benchmarkPage } from '../../../src/compare/benchmark-page.ts';
import { benchmarksPage } from '../../../src/compare/benchmarks-page.ts';
import type { Benchmark } from '../../../src/schema/catalog.ts';
import { aBenchmark, aCatalog, aLab, aModel, aResult } from '../../fixtures/records.ts';
import { cellsOf } from './table/cells-of.ts';

const models = ['small-1', 'small-2', 'small-3'].map((id) => aModel({ id }));
const catalogOf = (...benchmarks: Benchmark[]) => aCatalog({ labs: [aLab()], models, benchmarks });
const alike = (model: string, score: number) => aResult({ model, score, harness: 'Compass' });
const page = (facts: Partial<Benchmark>) => benchmarkPage(catalogOf(aBenchmark(facts)), 'quiz');

test('models measured alike are ranked, equal scores share a rank', () => {
	const { fields, leaders, alone } = page({
		results: [alike('small-1', 40), alike('small-2', 60), alike('small-3', 60)],
	});
	expect(fields).toHaveLength(1);
	expect(fields[0]).toMatchObject({ conditions: 'Compass', count: '3 models' });
	expect(fields[0]?.rows.map(({ rank, model }) => [rank, model])).toEqual([
		['1', 'Small 2'],
		['1', 'Small 3'],
		['3', 'Small 1'],
	]);
	expect(leaders.map(({ text }) => text)).toEqual([
		'Compass: of 3 models, Small 2 and Small 3 lead with 60%.',
	]);
	expect(alone).toEqual([]);
});

test('where lower is better, the lowest score leads', () => {
	const { leaders } = page({
		better: 'lower',
		unit: 'minutes',
		results: [alike('small-1', 40), alike('small-2', 60)],
	});
	expect(leaders.map(({ text }) => text)).toEqual([
		'Compass: of 2 models, Small 1 leads with 40 min.',
	]);
});

test('no winner is named between conditions', () => {
	const { fields, leaders, alone } = page({
		results: [
			aResult({ score: 40, effort: 'high' }),
			aResult({ model: 'small-2', score: 60, effort: 'low' }),
		],
	});
	expect(fields).toEqual([]);
	expect(leaders).toEqual([]);
	expect(alone.map(({ rank, model, score }) => [rank, model, score.conditions])).toEqual([
		['', 'Small 2', 'low effort'],
		['', 'Small 1', 'high effort'],
	]);
});

test('without a harness the runner stands for the condition', () => {
	const { fields } = page({
		results: [
			aResult({ score: 40 }),
			aResult({ model: 'small-2', score: 60 }),
			aResult({ score: 41, runBy: 'independent' }),
			aResult({ model: 'small-3', score: 42, runBy: 'independent', version: '2' }),
			aResult({ model: 'small-2', score: 39, runBy: 'independent', version: '2' }),
		],
	});
	expect(fields.map(({ conditions }) => conditions)).toEqual([
		'Acme’s own runs',
		'Version 2, scores from Acme Docs',
	]);
});

test('a tie of all has no leader', () => {
	const { leaders } = page({ results: [alike('small-1', 60), alike('small-2', 60)] });
	expect(leaders.map(({ text }) => text)).toEqual([
		'Compass: Small 1 and Small 2 score the same, 60%.',
	]);
});

test('the summary says what it measures, in which unit and which way', () => {
	const { summary } = page({ version: '2' });
	expect(summary.map(({ text }) => text)).toEqual([
		'Whether a model answers invented questions.',
		'Category: coding. Scores are in per cent; a higher score is better.',
		'Scores are of version 2 unless a row says otherwise.',
	]);
});

test('the list names a leader only where models were measured alike', () => {
	const alone = aBenchmark({ id: 'riddles', results: [aResult()] });
	const shared = aBenchmark({ results: [alike('small-1', 40), alike('small-2', 60)] });
	const { table } = benchmarksPage(catalogOf(alone, shared));
	expect(cellsOf(table, 'quiz')).toEqual({
		name: 'Quiz',
		category: 'Coding',
		measures: 'Whether a model answers invented questions.',
		models: '2',
		scores: '2',
		leader: 'Compass: of 2 models, Small 2 leads with 60%.',
	});
	expect(cellsOf(table, 'riddles')).toMatchObject({ models: '1', scores: '1', leader: undefined });
	expect(table.rows.map(({ id }) => id)).toEqual(['quiz', 'riddles']);
});

test('an id without a record is an error that names it', () => {
	expect(() => benchmarkPage(aCatalog(), 'none')).toThrow('No benchmark none in data/benchmarks');
});
