import { expect, test } from 'vitest';
import { Citations } from '../../../../src/compare/citations.ts';
import { scorecardRows } from '../../../../src/compare/pair/scorecard.ts';
import { aProvider } from '../../../fixtures/records.ts';
import { a, aPair, b, cloud, measured, route, type PairRecords } from './a-pair.fixture.ts';

/** `Small 1 | Large 2 | who leads`, by signal. */
const scorecard = (records: PairRecords = {}) =>
	Object.fromEntries(
		scorecardRows(aPair(records), new Citations()).map((row) => [
			row.signal,
			`${row.a.text} | ${row.b.text} | ${row.leadText}`,
		]),
	);

test('every signal is there when little is known, and unknown is said', () => {
	expect(scorecard({ b: { limits: {} } })).toEqual({
		'Best for': 'No rule met | No rule met | –',
		'Decision fit': 'Hard to plan: no price known | Hard to plan: no price known | Tie',
		'Context window': '128,000 tokens | Unknown | Unknown',
		'Maximum output': '16,000 tokens | Unknown | Unknown',
		'Cheapest input': 'Unknown | Unknown | Unknown',
		'Cheapest output': 'Unknown | Unknown | Unknown',
		'Provider routes': 'None by tokens | None by tokens | Tie',
		'Shared benchmarks': 'None comparable | None comparable | Not comparable',
		Openness: 'Unknown | Unknown | Unknown',
		'Knowledge cutoff': 'Unknown | Unknown | Unknown',
		Coverage: 'D, 7 of 21 known | D, 5 of 21 known | Small 1',
	});
});

test('the side that has more, or costs less, leads', () => {
	const records = {
		b: {
			limits: { contextTokens: 1_000_000, maxOutputTokens: 16_000 },
			openWeights: true,
			licence: 'MIT',
		},
		a: { openWeights: false },
		providers: [cloud('gamma', route(b, [3, 10])), cloud('delta', route(a, [2, 10]))],
	};
	expect(scorecard(records)).toMatchObject({
		'Best for': 'Low price | Long documents and self-hosting | –',
		'Context window': '128,000 tokens | 1,000,000 tokens | Large 2',
		'Maximum output': '16,000 tokens | 16,000 tokens | Tie',
		'Cheapest input': '$2.00 (Delta) | $3.00 (Gamma) | Small 1',
		'Cheapest output': '$10.00 (Delta) | $10.00 (Gamma) | Tie',
		Openness: 'Closed weights | Open weights, MIT | Large 2',
	});
});

test('limits that hardly differ are about the same', () => {
	const limits = { contextTokens: 131_072, maxOutputTokens: 16_384 };
	expect(scorecard({ b: { limits } })).toMatchObject({
		'Context window': '128,000 tokens | 131,072 tokens | About the same',
		'Maximum output': '16,000 tokens | 16,384 tokens | About the same',
	});
});

test('a last price is not compared with a present one', () => {
	const ended = route(a, [1, 4], { status: 'ended' });
	expect(scorecard({ providers: [cloud('gamma', route(b, [2, 10]), ended)] })).toMatchObject({
		'Cheapest input': '$1.00 (last price at Gamma, ended) | $2.00 (Gamma) | Not comparable',
	});
});

test('a free route is no price to compare', () => {
	const free = route(a, [0, 0], { variant: 'free' });
	expect(scorecard({ providers: [cloud('gamma', route(b, [2, 10]), free)] })).toMatchObject({
		'Cheapest input': 'Only free (Gamma (free)) | $2.00 (Gamma) | Not comparable',
	});
	expect(scorecard({ providers: [cloud('gamma', free)] })).toMatchObject({
		'Cheapest input': 'Only free (Gamma (free)) | Unknown | Unknown',
	});
});

test('providers are counted by what they offer', () => {
	const records = {
		a: { retiresOn: '2026-06-30' },
		providers: [
			cloud('gamma', route(b, [2, 10]), route(a, [2, 10])),
			cloud('delta', route(b), route(a, [2, 10], { endsOn: '2026-12-01' })),
			aProvider({ routes: [route(a, [2, 10])] }),
			aProvider({ id: 'plan', kind: 'plan', routes: [route(b)] }),
		],
	};
	expect(scorecard(records)).toMatchObject({
		'Best for': 'Not rated, as it is retired | Low price | –',
		'Decision fit': 'Not for new work: retired 30 Jun 2026 | Ready for new work | Large 2',
		'Provider routes':
			'1 by tokens, 1 ended, 1 unconfirmed | 2 by tokens, 1 without a price by tokens | Large 2',
	});
});

test('shared benchmarks are counted from each side', () => {
	const benchmarks = [
		measured('duel', [60, 50]),
		measured('maze', [60, 50]),
		measured('quiz', [50, 60]),
		measured('test', [50, 50]),
	];
	expect(scorecard({ benchmarks })).toMatchObject({
		'Shared benchmarks': '2 won, 1 tied, 1 lost | 1 won, 1 tied, 2 lost | Small 1',
	});
	expect(scorecard({ benchmarks: benchmarks.slice(1, 3) })).toMatchObject({
		'Shared benchmarks': '1 won, 0 tied, 1 lost | 1 won, 0 tied, 1 lost | Tie',
	});
});

test.each([
	{ x: '2025-06-30', y: '2024-10', lead: 'Small 1' },
	{ x: '2024-10', y: '2025-06-30', lead: 'Large 2' },
	{ x: '2025-06-30', y: '2025-06', lead: 'Tie' },
	{ x: '2025-06-30', y: '2025-06-10', lead: 'Small 1' },
])('cutoffs $x and $y: $lead', ({ x, y, lead }) => {
	const cutoffs = { a: { knowledgeCutoff: x }, b: { knowledgeCutoff: y } };
	expect(scorecard(cutoffs)['Knowledge cutoff']).toMatch(new RegExp(` \\| ${lead}$`));
});

test('values have their sources', () => {
	const citations = new Citations();
	const rows = scorecardRows(aPair({ providers: [cloud('gamma', route(b, [2, 10]))] }), citations);
	const refs = (signal: string) => {
		const row = rows.find((one) => one.signal === signal)!;
		return [row.a, row.b].map((cell) => cell.refs.map((n) => citations.sources[n - 1]!.name));
	};
	expect(refs('Context window')).toEqual([['Acme Docs'], ['Beta Docs']]);
	expect(refs('Cheapest input')).toEqual([[], ['Acme Docs']]);
});
