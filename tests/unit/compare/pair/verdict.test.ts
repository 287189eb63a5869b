import { expect, test } from 'vitest';
import { overallOf, verdictLines } from '../../../../src/compare/pair/verdict.ts';
import {
	a,
	aPair,
	b,
	cloud,
	measured,
	route,
	sourcesOf,
	traffic,
	type PairRecords,
} from './a-pair.fixture.ts';

/** `need (lead): sentence`. */
const verdict = (records: PairRecords = {}) =>
	verdictLines(aPair(records)).map(({ need, lead, claim }) => `${need} (${lead}): ${claim.text}`);
const cost = (...routes: Parameters<typeof cloud>[1][]) =>
	verdict({ providers: [cloud('gamma', ...routes)] })[0];

test('the cheaper one, with both amounts and the traffic', () => {
	expect(cost(route(b, [1, 4]), route(a, [2, 10]))).toBe(
		`Cheaper for this traffic (b): Large 2, $1,800 against $4,100 a month for ${traffic}.`,
	);
});

test('equal costs are the same, close ones about the same', () => {
	expect(cost(route(b, [1.5, 11.6]), route(a, [2, 10]))).toBe(
		`Cheaper for this traffic (tie): the same, $4,100 a month each for ${traffic}.`,
	);
	// 800 M × $2.04 + 250 M × $10 = $4,132, less than 1% above $4,100.
	expect(cost(route(b, [2.04, 10]), route(a, [2, 10]))).toBe(
		`Cheaper for this traffic (tie): about the same, $4,100 and $4,132 a month for ${traffic}.`,
	);
});

test('a free route is named as one', () => {
	expect(cost(route(b, [0, 0], { variant: 'free' }), route(a, [2, 10]))).toBe(
		`Cheaper for this traffic (b): Large 2, $0 (free route) against $4,100 a month for ${traffic}.`,
	);
});

test('unknown and last prices lead nothing, and both sides are said', () => {
	expect(cost(route(b, [2, 10]))).toBe(
		`Cheaper for this traffic (none): cannot be said. For ${traffic}, the cost of Small 1 is unknown (no provider of it is known); Large 2 costs $4,100 a month.`,
	);
	expect(cost(route(b, [2, 10]), route(a, [1, 4], { status: 'ended' }))).toBe(
		`Cheaper for this traffic (none): cannot be said. For ${traffic}, Small 1 came to $1,800 a month at its last price; Large 2 costs $4,100 a month.`,
	);
});

test('two unknown costs leave no line', () => {
	expect(verdict()).toEqual(['Longer context (tie): the same, 128,000 tokens each.']);
});

test('contexts are compared when both are known', () => {
	const context = (contextTokens: number) => ({ limits: { contextTokens } });
	expect(verdict({ b: context(1_000_000) })).toEqual([
		'Longer context (b): Large 2, with 1,000,000 tokens against 128,000.',
	]);
	// 131,072 is 2.3% more: the same window in another spelling.
	expect(verdict({ b: context(131_072) })).toEqual([
		'Longer context (tie): about the same, 128,000 and 131,072 tokens.',
	]);
	expect(verdict({ b: { limits: {} } })).toEqual([]);
});

const category = (...benchmarks: NonNullable<PairRecords['benchmarks']>) =>
	verdict({ benchmarks }).slice(1);

test.each([
	{ scores: [60, 50], text: 'Coding (a): Small 1, with 60% against 50% in Quiz.' },
	{ scores: [50, 60], text: 'Coding (b): Large 2, with 60% against 50% in Quiz.' },
	{ scores: [50, 50], text: 'Coding (tie): level, 50% each in Quiz.' },
] as const)('one benchmark of a category: $text', ({ scores, text }) => {
	expect(category(measured('quiz', scores))).toEqual([text]);
});

test('lower is better is said', () => {
	expect(category(measured('repair', [14.5, 31], { better: 'lower', unit: 'minutes' }))).toEqual([
		'Coding (a): Small 1, with 14.5 min against 31 min in Repair (lower is better).',
	]);
});

test.each([
	{ scores: ['2-1', '2-1'], text: 'Coding (a): Small 1 leads both comparable benchmarks.' },
	{ scores: ['1-2', '1-2', '1-2'], text: 'Coding (b): Large 2 leads all 3 comparable benchmarks.' },
	{ scores: ['2-1', '1-1'], text: 'Coding (a): Small 1 leads 1 of 2 comparable benchmarks.' },
	{ scores: ['2-1', '1-2'], text: 'Coding (tie): level over 2 comparable benchmarks.' },
	{ scores: ['1-1', '1-1', '1-1'], text: 'Coding (tie): level over 3 comparable benchmarks.' },
])('several benchmarks of a category: $text', ({ scores, text }) => {
	const benchmarks = scores.map((score, i) => {
		const [x, y] = score.split('-').map(Number);
		return measured(`quiz-${i}`, [x, y]);
	});
	expect(category(...benchmarks)).toEqual([text]);
});

test('categories stand apart, in their fixed order', () => {
	const lines = category(
		measured('maze', [50, 60], { category: 'overall' }),
		measured('quiz', [60, 50], { category: 'agents' }),
		measured('duel', [60, 50]),
	);
	expect(lines).toEqual([
		'Coding (a): Small 1, with 60% against 50% in Duel.',
		'Agent work (a): Small 1, with 60% against 50% in Quiz.',
		'Overall indexes (b): Large 2, with 60% against 50% in Maze.',
	]);
});

test.each([
	{ x: true, y: true, text: 'Running it yourself (tie): both have open weights.' },
	{ x: true, y: false, text: 'Running it yourself (a): only Small 1 has open weights.' },
	{ x: false, y: true, text: 'Running it yourself (b): only Large 2 has open weights.' },
])('weights: $text', ({ x, y, text }) => {
	expect(verdict({ a: { openWeights: x }, b: { openWeights: y } }).slice(1)).toEqual([text]);
});

test('closed or unknown weights leave no line', () => {
	expect(verdict({ a: { openWeights: false }, b: { openWeights: false } })).toHaveLength(1);
	expect(verdict({ a: { openWeights: true } })).toHaveLength(1);
});

test('what both have is backed by the sources of both', () => {
	const [cost, context, coding, weights] = verdictLines(
		aPair({
			a: { openWeights: true },
			b: { openWeights: true },
			providers: [
				cloud('gamma', route(b, [2, 10]), route(a, [2, 10], { period: { from: 'open-scores' } })),
			],
			benchmarks: [measured('quiz', [50, 50], {}, { from: 'beta-docs' })],
		}),
	).map(({ claim }) => sourcesOf(claim));
	expect(cost).toEqual(['acme-docs', 'open-scores']);
	expect(context).toEqual(['acme-docs', 'beta-docs']);
	expect(coding).toEqual(['beta-docs', 'open-scores']);
	expect(weights).toEqual(['acme-docs', 'beta-docs']);
});

/** Small 1 at $1,800, Large 2 at $4,100. */
const cheapA = [cloud('gamma', route(b, [2, 10]), route(a, [1, 4]))];
const games = (...scores: [number, number][]) =>
	scores.map((pair, i) => measured(`quiz-${i}`, pair));
const overall = (records: PairRecords) => {
	const found = overallOf(aPair(records));
	return found.lead === 'none' ? found.missing : `${found.lead}: ${found.claim.text}`;
};

test.each([
	{
		name: 'one wins all and is cheaper',
		benchmarks: games([2, 1], [2, 1], [2, 1]),
		text: 'a: Overall Small 1: it leads all 3 comparable benchmarks and costs less for this traffic.',
	},
	{
		name: '3 of 5 decided is 60%',
		benchmarks: games([2, 1], [2, 1], [2, 1], [1, 2], [1, 2]),
		text: 'a: Overall Small 1: it leads 3 of 5 comparable benchmarks and costs less for this traffic.',
	},
	{
		name: 'ties are not decided: 1 of 1',
		benchmarks: games([2, 1], [1, 1], [1, 1]),
		text: 'a: Overall Small 1: it leads 1 of 3 comparable benchmarks and costs less for this traffic.',
	},
	{
		name: '4 of 7 decided is 57.1%',
		benchmarks: games([2, 1], [2, 1], [2, 1], [2, 1], [1, 2], [1, 2], [1, 2]),
		text: 'No overall line: neither wins 60% of the decided comparable benchmarks.',
	},
	{
		name: 'all are ties',
		benchmarks: games([1, 1], [1, 1], [1, 1]),
		text: 'No overall line: neither wins 60% of the decided comparable benchmarks.',
	},
	{
		name: 'the dearer one wins',
		benchmarks: games([1, 2], [1, 2], [1, 2]),
		text: 'No overall line: Large 2 leads in benchmarks, Small 1 in cost.',
	},
	{
		name: 'two benchmarks are too few',
		benchmarks: games([2, 1], [2, 1]),
		text: 'No overall line: only 2 benchmarks are comparable, 3 are needed.',
	},
	{
		name: 'one benchmark is too few',
		benchmarks: games([2, 1]),
		text: 'No overall line: only 1 benchmark is comparable, 3 are needed.',
	},
	{
		name: 'no benchmark is comparable',
		benchmarks: [measured('quiz', [2, 1], {}, { effort: 'high' })],
		text: 'No overall line: no benchmark is comparable, 3 are needed.',
	},
])('overall: $name', ({ benchmarks, text }) => {
	expect(overall({ providers: cheapA, benchmarks })).toBe(text);
});

test('overall: a winner that costs the same is named so', () => {
	const providers = [cloud('gamma', route(b, [2.04, 10]), route(a, [2, 10]))];
	expect(overall({ providers, benchmarks: games([1, 2], [1, 2], [1, 2]) })).toBe(
		'b: Overall Large 2: it leads all 3 comparable benchmarks and costs about as much for this traffic.',
	);
});

const enough = games([2, 1], [2, 1], [2, 1]);

test.each([
	{
		name: 'no known cost of one',
		records: { providers: [cloud('gamma', route(a, [1, 4]))] },
		text: 'No overall line: the present cost of Large 2 is unknown.',
	},
	{
		name: 'only a last price of one',
		records: {
			providers: [cloud('gamma', route(b, [2, 10], { status: 'ended' }), route(a, [1, 4]))],
		},
		text: 'No overall line: the present cost of Large 2 is unknown.',
	},
	{
		name: 'no known cost of either',
		records: {},
		text: 'No overall line: the present cost of neither model is known.',
	},
	{
		name: 'one is retired',
		records: { a: { retiresOn: '2026-06-30' }, providers: cheapA },
		text: 'No overall line: Small 1 is retired.',
	},
	{
		name: 'one is deprecated',
		records: { b: { stage: 'deprecated' }, providers: cheapA },
		text: 'No overall line: Large 2 is deprecated.',
	},
	{
		name: 'both are deprecated, one with a day to come',
		records: { a: { retiresOn: '2099-06-30' }, b: { stage: 'deprecated' }, providers: cheapA },
		text: 'No overall line: Small 1 and Large 2 are deprecated.',
	},
	{
		name: 'both are retired',
		records: { a: { retiresOn: '2026-06-30' }, b: { stage: 'retired' }, providers: cheapA },
		text: 'No overall line: both models are retired.',
	},
] as { name: string; records: PairRecords; text: string }[])(
	'no overall line: $name',
	({ records, text }) => {
		expect(overall({ ...records, benchmarks: enough })).toBe(text);
	},
);

test('the overall line rests on the scores and on both costs', () => {
	const found = overallOf(aPair({ providers: cheapA, benchmarks: enough }));
	expect(found.lead === 'a' && sourcesOf(found.claim)).toEqual(['acme-docs', 'open-scores']);
});
