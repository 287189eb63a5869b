import { expect, test } from 'vitest';
import { summaryClaims } from '../../../../src/compare/pair/summary.ts';
import {
	a,
	aPair,
	b,
	cloud,
	measured,
	route,
	sourcesOf,
	texts,
	traffic,
	type PairRecords,
} from './a-pair.fixture.ts';

const summary = (records: PairRecords = {}) => texts(summaryClaims(aPair(records)));
/** The sentence about costs, which stands second. */
const cost = (...providers: NonNullable<PairRecords['providers']>) => summary({ providers })[1];

test.each([
	{
		days: ['2026-01-15', '2026-01-15'],
		text: 'Acme released Small 1 on 15 Jan 2026; Beta released Large 2 on 15 Jan 2026, the same day.',
	},
	{
		days: ['2026-01-15', '2026-01-29'],
		text: 'Acme released Small 1 on 15 Jan 2026; Beta released Large 2 on 29 Jan 2026.',
	},
	{
		days: ['2026-01-15', '2026-03-14'],
		text: 'Acme released Small 1 on 15 Jan 2026; Beta released Large 2 on 14 Mar 2026, 2 months later.',
	},
	{
		days: ['2026-01-15', '2026-02-15'],
		text: 'Acme released Small 1 on 15 Jan 2026; Beta released Large 2 on 15 Feb 2026, 1 month later.',
	},
	{
		days: ['2026-01-15', '2025-01-10'],
		text: 'Acme released Small 1 on 15 Jan 2026; Beta released Large 2 on 10 Jan 2025, 12 months earlier.',
	},
])('who and when: $text', ({ days: [x, y], text }) => {
	expect(summary({ a: { releasedOn: x! }, b: { releasedOn: y! } })[0]).toBe(text);
});

test('two models of one lab are released in one breath', () => {
	const sameLab = { lab: 'acme' };
	expect(summary({ b: { ...sameLab, releasedOn: '2026-03-01' } })[0]).toBe(
		'Acme released Small 1 on 15 Jan 2026 and Large 2 on 1 Mar 2026.',
	);
	expect(summary({ b: sameLab })[0]).toBe('Acme released Small 1 and Large 2 on 15 Jan 2026.');
});

test('nothing is said of days, contexts or costs that are not known', () => {
	expect(summary({ a: { limits: {} } })).toEqual([
		'Acme released Small 1 on 15 Jan 2026; Beta released Large 2 on 15 Jan 2026, the same day.',
	]);
});

test.each([
	{
		name: '$6,150 is 1.5 times $4,100',
		prices: [
			[3, 15],
			[2, 10],
		],
		text: 'Small 1 costs $6,150 a month against $4,100 for Large 2, 1.5 times as much.',
	},
	{
		name: '$61,500 is 15 times $4,100',
		prices: [
			[2, 10],
			[30, 150],
		],
		text: 'Large 2 costs $61,500 a month against $4,100 for Small 1, 15 times as much.',
	},
	{
		name: '$4,500 is less than 1.2 times $4,100',
		prices: [
			[2.5, 10],
			[2, 10],
		],
		text: 'Small 1 costs $4,500 a month against $4,100 for Large 2.',
	},
	{
		name: '$1,600 + $2,500 = $1,200 + $2,900',
		prices: [
			[2, 10],
			[1.5, 11.6],
		],
		text: 'both cost $4,100 a month.',
	},
] as const)('both costs: $name', ({ prices: [x, y], text }) => {
	expect(cost(cloud('gamma', route(b, y), route(a, x)))).toBe(`For ${traffic}, ${text}`);
});

test('a free route says that it is one, and no ratio to nothing is made', () => {
	const free = route(b, [0, 0], { variant: 'free' });
	expect(cost(cloud('gamma', free, route(a, [2, 10])))).toBe(
		`For ${traffic}, Small 1 costs $4,100 a month against $0 (free route) for Large 2.`,
	);
	expect(cost(cloud('gamma', free, route(a, [0, 0], { variant: 'free' })))).toBe(
		`For ${traffic}, both cost $0 (free route) a month.`,
	);
});

test('one unknown cost is called unknown, with the reason', () => {
	expect(cost(cloud('gamma', route(a, [2, 10])))).toBe(
		`For ${traffic}, Small 1 costs $4,100 a month; the cost of Large 2 is unknown (no provider of it is known).`,
	);
	expect(cost(cloud('gamma', route(b, [2, 10]), route(a)))).toBe(
		`For ${traffic}, the cost of Small 1 is unknown (no price is known at a provider that serves it); Large 2 costs $4,100 a month.`,
	);
});

test('a last price is called one', () => {
	const ended = route(b, [3, 15], { status: 'ended' });
	expect(cost(cloud('gamma', ended, route(a, [2, 10])))).toBe(
		`For ${traffic}, Small 1 costs $4,100 a month; Large 2 came to $6,150 a month at its last price.`,
	);
});

const tallies = (...scores: [number, number][]) =>
	summary({ benchmarks: scores.map((pair, i) => measured(`quiz-${i}`, pair)) })[1];

test.each([
	{ scores: [[60, 50]], text: 'Small 1 scores 60% against 50% for Large 2.' },
	{ scores: [[50, 60]], text: 'Large 2 scores 60% against 50% for Small 1.' },
] as { scores: [number, number][]; text: string }[])('one benchmark: $text', ({ scores, text }) => {
	expect(tallies(...scores)).toBe(`In Quiz 0, the one comparable benchmark, ${text}`);
});

test('one benchmark with a tie, and one in which lower is better', () => {
	expect(tallies([50, 50])).toBe('Both score 50% in Quiz 0, the one comparable benchmark.');
	const lower = measured('repair', [31, 14.5], { better: 'lower', unit: 'minutes' });
	expect(summary({ benchmarks: [lower] })[1]).toBe(
		'In Repair, the one comparable benchmark, Large 2 scores 14.5 min against 31 min for Small 1 (lower is better).',
	);
});

const [won, lost, tie] = [
	[2, 1],
	[1, 2],
	[1, 1],
] as [number, number][];

test.each([
	{ scores: [won, won], text: 'Small 1 leads both comparable benchmarks.' },
	{ scores: [lost, lost, lost], text: 'Large 2 leads all 3 comparable benchmarks.' },
	{ scores: [won, lost], text: 'Of 2 comparable benchmarks, each leads 1.' },
	{ scores: [won, lost, tie], text: 'Of 3 comparable benchmarks, each leads 1, and 1 is a tie.' },
	{ scores: [tie, tie], text: 'Both comparable benchmarks are ties.' },
	{ scores: [tie, tie, tie], text: 'All 3 comparable benchmarks are ties.' },
	{
		scores: [won, won, lost],
		text: 'Of 3 comparable benchmarks, Small 1 leads 2 and Large 2 leads 1.',
	},
	{
		scores: [lost, tie, tie],
		text: 'Of 3 comparable benchmarks, Large 2 leads 1, and 2 are ties.',
	},
	{
		scores: [won, won, lost, tie],
		text: 'Of 4 comparable benchmarks, Small 1 leads 2, Large 2 leads 1, and 1 is a tie.',
	},
])('benchmarks: $text', ({ scores, text }) => {
	expect(tallies(...(scores as [number, number][]))).toBe(text);
});

test('scores that were not measured alike are not counted', () => {
	const apart = measured('quiz', [60, 50], {}, { effort: 'high' });
	expect(summary({ benchmarks: [apart] })).toHaveLength(2);
});

test('no number stands next to a name that ends in one', () => {
	const context = (contextTokens: number) => ({ limits: { contextTokens } });
	expect(summary({ a: context(200_000), b: context(32_000) })[1]).toBe(
		'Small 1 takes 200,000 tokens of context against 32,000 for Large 2.',
	);
	expect(summary({ b: context(131_072) })[1]).toBe(
		'Both take about the same context: Small 1 takes 128,000 tokens, Large 2 takes 131,072.',
	);
	expect(summary()[1]).toBe('Both take 128,000 tokens of context.');
});

test('open and closed weights are set against each other only when both are known', () => {
	expect(summary({ a: { openWeights: false }, b: { openWeights: true } })[2]).toBe(
		'The weights of Large 2 are open, those of Small 1 are not.',
	);
	expect(summary({ b: { openWeights: true } })).toHaveLength(2);
	expect(summary({ a: { openWeights: true }, b: { openWeights: true } })).toHaveLength(2);
});

test('there are at most four sentences', () => {
	const records = {
		a: { openWeights: false },
		b: { openWeights: true },
		providers: [cloud('gamma', route(b, [2, 10]), route(a, [1, 4]))],
		benchmarks: [measured('quiz', [60, 50])],
	};
	expect(summary(records)).toHaveLength(4);
});

test('what both have is backed by the sources of both', () => {
	const claims = summaryClaims(
		aPair({
			providers: [
				cloud('gamma', route(b, [2, 10]), route(a, [2, 10], { period: { from: 'open-scores' } })),
			],
			benchmarks: [measured('quiz', [50, 50], {}, { from: 'beta-docs' })],
		}),
	);
	expect(claims.map(sourcesOf)).toEqual([
		['acme-docs', 'beta-docs'],
		['acme-docs', 'open-scores'],
		['beta-docs', 'open-scores'],
		['acme-docs', 'beta-docs'],
	]);
});
