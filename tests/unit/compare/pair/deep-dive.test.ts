import { expect, test } from 'vitest';
import { deepDive } from '../../../../src/compare/pair/deep-dive.ts';
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

const paragraphs = (records: PairRecords = {}) =>
	Object.fromEntries(deepDive(aPair(records)).map(({ title, claim }) => [title, claim.text]));

test('thin data gives no paragraph', () => {
	expect(paragraphs()).toEqual({});
});

const benchmarks = (...all: NonNullable<PairRecords['benchmarks']>) =>
	paragraphs({ benchmarks: all })['Benchmarks'];

test('one gap is the only one', () => {
	expect(benchmarks(measured('quiz', [60, 50]))).toBe(
		'The only gap between comparable percentages is in Quiz: Small 1 scores 60% against 50% for Large 2.',
	);
});

test('the widest and the narrowest gap, of percentages only', () => {
	expect(
		benchmarks(
			measured('duel', [1320, 1180], { unit: 'elo' }),
			measured('maze', [40, 70]),
			measured('quiz', [60, 50]),
			measured('test', [60, 59]),
		),
	).toBe(
		'The widest gap between comparable percentages is in Maze: Large 2 scores 70% against 40% for Small 1. They are closest in Test: Small 1 scores 60% against 59% for Large 2.',
	);
});

test('a tie is closer than any gap', () => {
	expect(benchmarks(measured('maze', [40, 70]), measured('quiz', [50, 50]))).toBe(
		'The only gap between comparable percentages is in Maze: Large 2 scores 70% against 40% for Small 1. They are level in Quiz, with 50% each.',
	);
	expect(benchmarks(measured('quiz', [50, 50]))).toBe('They are level in Quiz, with 50% each.');
});

test('lower is better is said', () => {
	expect(benchmarks(measured('errors', [5, 12], { better: 'lower' }))).toBe(
		'The only gap between comparable percentages is in Errors: Small 1 scores 5% against 12% for Large 2 (lower is better).',
	);
});

test('scores that do not match are counted', () => {
	const apart = (id: string) => measured(id, [60, 50], {}, { effort: 'high' });
	const why =
		'scores of both, but under different versions, efforts, settings, harnesses or runners, so no winner is named there.';
	expect(benchmarks(apart('quiz'))).toBe(`1 benchmark has ${why}`);
	expect(benchmarks(apart('quiz'), apart('maze'))).toBe(`2 benchmarks have ${why}`);
});

test('capabilities: common, denied and not known stand apart', () => {
	const records = {
		a: { capabilities: { reasoning: true, toolCalling: true, streaming: true } },
		b: { capabilities: { reasoning: true, toolCalling: false, batch: true } },
	};
	expect(paragraphs(records)['Capabilities']).toBe(
		'Both have reasoning. Small 1 has tool calling; Large 2 does not. Small 1 has streaming; whether Large 2 has it is not known. Large 2 has batch processing; whether Small 1 has it is not known.',
	);
	const [first] = deepDive(aPair(records));
	expect(sourcesOf(first!.claim)).toEqual(['acme-docs', 'beta-docs']);
});

const availability = (...providers: NonNullable<PairRecords['providers']>) =>
	paragraphs({ providers })['Price and availability'];

test.each([
	{
		name: 'one provider',
		providers: [cloud('gamma', route(a, [2, 10]))],
		text: '1 provider offers Small 1 by tokens: Gamma.',
	},
	{
		name: '$1,800 against $4,100',
		providers: [cloud('gamma', route(a, [2, 10])), cloud('delta', route(a, [1, 4]))],
		text: '2 providers offer Small 1 by tokens; Delta is the cheapest for this traffic.',
	},
	{
		name: '$4,100 twice',
		providers: [cloud('gamma', route(a, [2, 10])), cloud('delta', route(a, [2, 10]))],
		text: '2 providers offer Small 1 by tokens; Delta and Gamma are the cheapest for this traffic.',
	},
	{
		name: '$4,100 four times',
		providers: ['w', 'x', 'y', 'z'].map((id) => cloud(id, route(a, [2, 10]))),
		text: '4 providers offer Small 1 by tokens; 4 routes share the lowest cost for this traffic.',
	},
	{
		name: 'no price',
		providers: [cloud('gamma', route(a)), cloud('delta', route(a))],
		text: '2 providers offer Small 1 by tokens, but no price for this traffic is known.',
	},
])('availability: $name', ({ providers, text }) => {
	expect(availability(...providers)).toBe(text);
});

test('the number of providers has the sources of all of them', () => {
	const watched = { period: { from: 'open-scores' } };
	const [first] = deepDive(
		aPair({ providers: [cloud('x', route(a, [2, 10])), cloud('y', route(a, [2, 10], watched))] }),
	);
	expect(sourcesOf(first!.claim)).toEqual(['acme-docs', 'open-scores']);
});

test.each([
	{ cached: 0.2, text: 'Cached input of Small 1 costs 90% less than fresh input at Gamma.' },
	{ cached: 1.5, text: 'Cached input of Small 1 costs 25% less than fresh input at Gamma.' },
	{ cached: 0, text: 'Cached input of Small 1 costs 100% less than fresh input at Gamma.' },
	{ cached: 2, text: '' },
	{ cached: 2.5, text: '' },
])('cached input at $cached of $2: $text', ({ cached, text }) => {
	const period = { cacheReadUsdPerMtok: cached };
	const said = availability(cloud('gamma', route(a, [2, 10], { period })));
	expect(said).toBe(['1 provider offers Small 1 by tokens: Gamma.', text].join(' ').trim());
});

test('the choice is the overall line where its rule is met', () => {
	const records = {
		providers: [cloud('gamma', route(b, [2, 10]), route(a, [1, 4]))],
		benchmarks: ['x', 'y', 'z'].map((id) => measured(id, [60, 50])),
	};
	expect(paragraphs(records)['Choice']).toBe(
		'Overall Small 1: it leads all 3 comparable benchmarks and costs less for this traffic.',
	);
});

test('else it is what the needs say, those without a leader left out', () => {
	const records = {
		b: { limits: { contextTokens: 1_000_000 } },
		providers: [cloud('gamma', route(b, [2, 10]), route(a, [1, 4]))],
		benchmarks: [measured('maze', [50, 50]), measured('quiz', [60, 50], { category: 'agents' })],
	};
	expect(paragraphs(records)['Choice']).toBe(
		`Cheaper for this traffic: Small 1, $1,800 against $4,100 a month for ${traffic}. Longer context: Large 2, with 1,000,000 tokens against 128,000. Agent work: Small 1, with 60% against 50% in Quiz.`,
	);
});

test('a retired closed model is no choice, whatever it leads in', () => {
	const gone = {
		openWeights: false,
		retiresOn: '2026-06-30',
		limits: { contextTokens: 1_000_000 },
	};
	expect(paragraphs({ a: gone })['Choice']).toBe(
		'Of the two, only Large 2 is left for new work: Small 1 is retired.',
	);
	expect(paragraphs({ a: gone, b: { stage: 'deprecated' } })['Choice']).toBe(
		'Small 1 is retired, so it is no choice for new work.',
	);
	expect(paragraphs({ a: gone, b: { retiresOn: '2026-07-31' } })['Choice']).toBe(
		'Neither is a choice for new work: both are retired.',
	);
});
