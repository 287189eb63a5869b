import { expect, test } from 'vitest';
import { Citations } from '../../../../src/compare/citations.ts';
import { benchmarkTables } from '../../../../src/compare/pair/benchmark-table.ts';
import type { Benchmark } from '../../../../src/schema/catalog.ts';
import { aPair, measured } from './a-pair.fixture.ts';

const tables = (...benchmarks: Benchmark[]) =>
	benchmarkTables(aPair({ benchmarks }), new Citations());

test('no scores, no rows and no chart', () => {
	expect(tables()).toEqual({ shared: [], apart: [], only: { a: [], b: [] } });
});

test('comparable scores stand by category, with conditions, runner, winner and source', () => {
	const compass = {
		conditions: 'Compass',
		runBy: 'independent',
		checkedOn: '20 Aug 2026',
		stale: false,
	};
	const { shared } = tables(
		measured('maze', [50, 60], { category: 'agents', version: '2' }),
		measured('quiz', [60, 50]),
	);
	expect(shared).toEqual([
		{
			category: 'Coding',
			rows: [
				{
					benchmark: 'Quiz',
					href: '/benchmarks/quiz/',
					conditions: 'Compass',
					a: { text: '60%', refs: [1], value: 60, ...compass },
					b: { text: '50%', refs: [1], value: 50, ...compass },
					winner: 'a',
					percent: true,
				},
			],
		},
		{
			category: 'Agents',
			rows: [expect.objectContaining({ conditions: 'version 2, Compass', winner: 'b' })],
		},
	]);
});

test('scores measured differently stand without a winner, each with its own conditions', () => {
	const { apart, shared } = tables(
		measured(
			'quiz',
			[60, 50],
			{},
			{ effort: 'high', setting: '5-shot', runBy: 'lab', on: '2026-07-10' },
		),
	);
	expect(shared).toEqual([]);
	expect(apart).toMatchObject([
		{
			benchmark: 'Quiz',
			a: { text: '60%', conditions: 'Compass', runBy: 'independent' },
			b: {
				text: '50%',
				conditions: 'high effort, Compass, 5-shot',
				runBy: 'by its lab',
				on: '10 Jul 2026',
			},
		},
	]);
	expect(apart[0]).not.toHaveProperty('winner');
});

test.each([
	{ effort: 'high', text: 'high effort, Compass' },
	{ effort: '16k', text: 'effort 16k, Compass' },
	{ effort: 'thinking', text: 'thinking, Compass' },
	{ effort: 'none', text: 'no reasoning, Compass' },
])('the effort $effort reads: $text', ({ effort, text }) => {
	expect(tables(measured('quiz', [60, 50], {}, { effort })).apart[0]?.b.conditions).toBe(text);
});

test('what only one has stands on its side', () => {
	const { only } = tables(measured('maze', [undefined, 60]), measured('quiz', [50, undefined]));
	expect(only.a).toMatchObject([{ benchmark: 'Quiz', score: { text: '50%' } }]);
	expect(only.b).toMatchObject([{ benchmark: 'Maze', score: { text: '60%' } }]);
});

test('that lower is better stands with the conditions', () => {
	const [coding] = tables(measured('repair', [14.5, 31], { better: 'lower' })).shared;
	expect(coding?.rows[0]).toMatchObject({ conditions: 'Compass, lower is better', winner: 'a' });
});

test('a chart needs two comparable percentages; other units have another scale', () => {
	const elo = measured('duel', [1320, 1180], { unit: 'elo' });
	expect(tables(measured('quiz', [60, 50]), elo)).not.toHaveProperty('chart');
});

test.each([
	{ rows: 2, size: 's' },
	{ rows: 3, size: 's' },
	{ rows: 4, size: 'm' },
	{ rows: 7, size: 'm' },
	{ rows: 8, size: 't' },
])('a chart of $rows benchmarks is of size $size', ({ rows, size }) => {
	const benchmarks = Array.from({ length: rows }, (_, i) => measured(`quiz-${i}`, [60, 50]));
	expect(tables(...benchmarks).chart).toEqual({ size });
});

test('the day of a version is not shown as the day of the run', () => {
	const on = '2026-05-30';
	const [dated, run] = [measured('quiz', [60, undefined]), measured('maze', [60, undefined])];
	const results = (version: string, { results: [one] }: Benchmark) => [{ ...one!, version, on }];
	const { only } = tables(
		{ ...dated, results: results(on, dated) },
		{ ...run, results: results('2', run) },
	);
	expect(only.a.map(({ score }) => score.on)).toEqual(['30 May 2026', undefined]);
});
