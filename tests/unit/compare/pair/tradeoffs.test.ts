import { expect, test } from 'vitest';
import type { Model } from '../../../../src/schema/catalog.ts';
import { tradeoffsOf } from '../../../../src/compare/pair/tradeoffs.ts';
import type { Side } from '../../../../src/compare/pair/pairing.ts';
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

const points = (records: PairRecords, side: Side) =>
	texts(tradeoffsOf(aPair(records), side).claims);
const heading = (records: PairRecords, side: Side = 'a') =>
	tradeoffsOf(aPair(records), side).heading;

test('models that differ in nothing known have nothing to choose by', () => {
	expect(points({}, 'a')).toEqual([]);
	expect(points({}, 'b')).toEqual([]);
});

test('a model is offered, unless it is retired and cannot be hosted', () => {
	expect(heading({})).toBe('Choose Small 1 when');
	expect(heading({ a: { retiresOn: '2026-06-30' } })).toBe(
		'Were it not retired, choose Small 1 when',
	);
	expect(heading({ a: { retiresOn: '2026-06-30', openWeights: true } })).toBe(
		'Choose Small 1 when',
	);
});

test('a retired other side speaks for one that stays', () => {
	const gone = { a: { retiresOn: '2026-06-30' } };
	expect(points(gone, 'b')).toEqual([
		'you start something new: Acme retired Small 1 on 30 Jun 2026.',
	]);
	expect(points({ a: { stage: 'retired' } }, 'b')).toEqual([
		'you start something new: Small 1 is retired.',
	]);
	expect(points({ ...gone, b: { stage: 'preview' } }, 'b')).toHaveLength(1);
	expect(points({ ...gone, b: { stage: 'deprecated' } }, 'b')).toEqual([]);
	expect(points({ ...gone, b: { retiresOn: '2026-06-30' } }, 'b')).toEqual([]);
});

test('so does one that is about to go', () => {
	const service = (facts: Partial<Model>) => points({ a: facts }, 'b');
	expect(service({ retiresOn: '2026-12-01' })).toEqual([
		'you start something new: Small 1 retires on 1 Dec 2026.',
	]);
	expect(service({ stage: 'deprecated' })).toEqual([
		'you start something new: Small 1 is deprecated.',
	]);
});

test('the cheaper one saves the difference: $4,100 − $1,800', () => {
	const records = { providers: [cloud('gamma', route(b, [1, 4]), route(a, [2, 10]))] };
	expect(points(records, 'b')).toEqual([
		`price decides: it saves $2,300 a month on ${traffic} ($1,800 against $4,100).`,
	]);
	expect(points(records, 'a')).toEqual([]);
});

test('equal, unknown and last prices are no points', () => {
	const same = [cloud('gamma', route(b, [1.5, 11.6]), route(a, [2, 10]))];
	const ended = [cloud('gamma', route(b, [1, 4], { status: 'ended' }), route(a, [2, 10]))];
	for (const providers of [same, ended, [cloud('gamma', route(b, [1, 4]))]])
		expect([...points({ providers }, 'a'), ...points({ providers }, 'b')]).toEqual([]);
});

test('larger limits', () => {
	const records = { b: { limits: { contextTokens: 1_000_000, maxOutputTokens: 64_000 } } };
	expect(points(records, 'b')).toEqual([
		'requests are long: it takes 1,000,000 tokens of context against 128,000.',
		'answers are long: it writes up to 64,000 tokens against 16,000.',
	]);
	expect(points(records, 'a')).toEqual([]);
	// 2.4% more output is about the same.
	const about = { b: { limits: { contextTokens: 131_072, maxOutputTokens: 16_384 } } };
	expect(points(about, 'b')).toEqual([]);
});

test.each([
	{
		name: 'one benchmark',
		benchmarks: [measured('quiz', [60, 50])],
		text: 'coding matters: it scores 60% against 50% in Quiz.',
	},
	{
		name: 'lower is better',
		benchmarks: [measured('repair', [14.5, 31], { better: 'lower', unit: 'minutes' })],
		text: 'coding matters: it scores 14.5 min against 31 min in Repair (lower is better).',
	},
	{
		name: 'two of three',
		benchmarks: [
			measured('maze', [50, 60]),
			measured('quiz', [60, 50]),
			measured('test', [60, 50]),
		],
		text: 'coding matters: it leads 2 of 3 comparable benchmarks, with 60% against 50% in Quiz.',
	},
	{
		name: 'both',
		benchmarks: [measured('duel', [1320, 1180], { unit: 'elo' }), measured('quiz', [60, 50])],
		text: 'coding matters: it leads both comparable benchmarks, with 1,320 against 1,180 in Duel.',
	},
	{
		name: 'a plural need',
		benchmarks: [measured('quiz', [60, 50], { category: 'overall' })],
		text: 'overall indexes matter: it scores 60% against 50% in Quiz.',
	},
])('a category that it leads: $name', ({ benchmarks, text }) => {
	expect(points({ benchmarks }, 'a')).toEqual([text]);
	expect(points({ benchmarks }, 'b')).toEqual([]);
});

test('a level category is no point', () => {
	const benchmarks = [measured('maze', [50, 60]), measured('quiz', [60, 50])];
	expect([...points({ benchmarks }, 'a'), ...points({ benchmarks }, 'b')]).toEqual([]);
});

test('only capabilities that the other is known to lack count', () => {
	const records = {
		a: { capabilities: { reasoning: true, toolCalling: true, streaming: true } },
		b: { capabilities: { reasoning: false, toolCalling: false } },
	};
	expect(points(records, 'a')).toEqual([
		'you need reasoning and tool calling, which Large 2 does not have.',
	]);
	const [claim] = tradeoffsOf(aPair(records), 'a').claims;
	expect(sourcesOf(claim!)).toEqual(['acme-docs', 'beta-docs']);
});

test('open weights against closed ones, with the licence where it is known', () => {
	const closed = { openWeights: false };
	expect(points({ a: { openWeights: true, licence: 'MIT' }, b: closed }, 'a')).toEqual([
		'you want to host the weights yourself: they are open under MIT.',
	]);
	expect(points({ a: { openWeights: true }, b: closed }, 'a')).toEqual([
		'you want to host the weights yourself: they are open.',
	]);
	expect(points({ a: { openWeights: true } }, 'a')).toEqual([]);
});

test('two providers more are a choice, one more is not', () => {
	const at = (id: string, ...models: string[]) => cloud(id, ...models.map((model) => route(model)));
	expect(points({ providers: [at('x', a), at('y', a)] }, 'a')).toEqual([
		'you want a choice of providers: 2 offer it by tokens, against none confirmed for Large 2.',
	]);
	const three = [at('x', b, a), at('y', a), at('z', a)];
	expect(points({ providers: three }, 'a')).toEqual([
		'you want a choice of providers: 3 offer it by tokens, against 1 for Large 2.',
	]);
	expect(points({ providers: three.slice(0, 2) }, 'a')).toEqual([]);
});

test('a later cutoff by month; two days of one month are level', () => {
	const cutoffs = (x: string, y: string) =>
		points({ a: { knowledgeCutoff: x }, b: { knowledgeCutoff: y } }, 'a');
	expect(cutoffs('2025-06-30', '2024-10')).toEqual([
		'recent knowledge counts: its training data ends on 30 Jun 2025, that of Large 2 in Oct 2024.',
	]);
	expect(cutoffs('2025-06-30', '2025-06')).toEqual([]);
	expect(cutoffs('2024-10', '2025-06')).toEqual([]);
});
