import { expect, test } from 'vitest';
import {
	compareScores,
	lowerNote,
	scoresOf,
	tally,
	wonOf,
	type Score,
} from '../../../src/compare/scores.ts';
import type { ResultFacts } from '../../../src/schema/benchmark.ts';
import type { Benchmark } from '../../../src/schema/catalog.ts';
import { aBenchmark, aCatalog, aModel, aResult, aSource } from '../../fixtures/records.ts';

/** Small 1 is by Acme, Large 2 by Beta. */
const models = [aModel(), aModel({ id: 'large-2', lab: 'beta' })];
const sources = [aSource(), aSource({ id: 'open-scores' }), aSource({ id: 'arena' })];

/** A result under a condition that any other result made by this shares. */
const result = (model: string, score: number, facts: Partial<ResultFacts> = {}) =>
	aResult({ model, score, harness: 'Compass', runBy: 'independent', ...facts });
const ofA = (score: number, facts?: Partial<ResultFacts>) => result('small-1', score, facts);
const ofB = (score: number, facts?: Partial<ResultFacts>) => result('large-2', score, facts);

function scores(benchmarks: Benchmark[]): [Score[], Score[]] {
	const catalog = aCatalog({ sources, models, benchmarks });
	const [a, b] = models.map((model) => scoresOf(catalog, model));
	return [a!, b!];
}

/** How the results of one benchmark compare. */
function compare(results: ResultFacts[], facts: Partial<Benchmark> = {}) {
	const found = compareScores(...scores([aBenchmark({ ...facts, results })]));
	const text = ({ fact }: Score) => fact.text;
	return {
		shared: found.shared.map(({ a, b, winner }) => [text(a), text(b), winner]),
		apart: found.apart.map(({ a, b }) => [text(a), text(b)]),
		onlyA: found.onlyA.map(text),
		onlyB: found.onlyB.map(text),
	};
}

const none = { shared: [], apart: [], onlyA: [], onlyB: [] };

test('the higher score wins', () => {
	expect(compare([ofA(60), ofB(50)])).toEqual({ ...none, shared: [['60%', '50%', 'a']] });
	expect(compare([ofA(50), ofB(60)])).toEqual({ ...none, shared: [['50%', '60%', 'b']] });
});

test('the lower score wins where lower is better', () => {
	expect(compare([ofA(14.5), ofB(31)], { better: 'lower', unit: 'minutes' })).toEqual({
		...none,
		shared: [['14.5 min', '31 min', 'a']],
	});
});

test('scores that read the same are a tie, whatever is behind the last digit', () => {
	expect(compare([ofA(50.04), ofB(50.01)])).toEqual({ ...none, shared: [['50%', '50%', 'tie']] });
	expect(compare([ofA(50.06), ofB(50.01)])).toEqual({ ...none, shared: [['50.1%', '50%', 'a']] });
});

test('a benchmark that only one has is compared with nothing', () => {
	expect(compare([ofA(60)])).toEqual({ ...none, onlyA: ['60%'] });
	expect(compare([ofB(60)])).toEqual({ ...none, onlyB: ['60%'] });
	expect(compare([])).toEqual(none);
});

test.each([
	{ name: 'versions', differs: { version: '2' } },
	{ name: 'efforts', differs: { effort: 'high' } },
	{ name: 'harnesses', differs: { harness: 'Own Agent' } },
	{ name: 'settings', differs: { setting: '5-shot' } },
] as const)('scores of different $name have no winner', ({ differs }) => {
	expect(compare([ofA(60, differs), ofB(50)])).toEqual({ ...none, apart: [['60%', '50%']] });
});

test('a result without a version is of the benchmark’s own', () => {
	expect(compare([ofA(60, { version: '2' }), ofB(50)], { version: '2' })).toEqual({
		...none,
		shared: [['60%', '50%', 'a']],
	});
});

test('who ran it does not matter where the harness is named', () => {
	expect(compare([ofA(60, { runBy: 'lab' }), ofB(50)])).toMatchObject({
		shared: [['60%', '50%', 'a']],
	});
});

function withoutHarness(
	one: Pick<ResultFacts, 'runBy' | 'from'>,
	other: Pick<ResultFacts, 'runBy' | 'from'>,
) {
	const { harness: _, ...bare } = aResult({ harness: '' });
	return compare([
		{ ...bare, model: 'small-1', score: 60, ...one },
		{ ...bare, model: 'large-2', score: 50, ...other },
	]);
}

test('without a harness, only scores of one runner compare', () => {
	const open = { runBy: 'independent', from: 'open-scores' } as const;
	const arena = { runBy: 'independent', from: 'arena' } as const;
	const lab = { runBy: 'lab', from: 'acme-docs' } as const;
	expect(withoutHarness(open, open).shared).toHaveLength(1);
	expect(withoutHarness(open, arena).apart).toHaveLength(1);
	expect(withoutHarness(lab, open).apart).toHaveLength(1);
	// Two labs report their own runs, even where one list holds both.
	expect(withoutHarness(lab, lab).apart).toHaveLength(1);
});

test('two models of one lab compare by what their lab reports', () => {
	const catalog = aCatalog({
		models: [aModel(), aModel({ id: 'large-1' })],
		benchmarks: [
			aBenchmark({ results: [aResult({ score: 60 }), aResult({ model: 'large-1', score: 50 })] }),
		],
	});
	const [a, b] = [...catalog.models.values()].map((model) => scoresOf(catalog, model));
	expect(compareScores(a!, b!).shared).toMatchObject([{ winner: 'a' }]);
});

const high = { effort: 'high' };
const low = { effort: 'low' };

test('of several common conditions the one with the best score of either side stands', () => {
	const results = [ofA(70, low), ofA(80, high), ofB(75, low), ofB(60, high)];
	expect(compare(results).shared).toEqual([['80%', '60%', 'a']]);
});

test('the lowest stands where lower is better', () => {
	const results = [ofA(12, low), ofA(20, high), ofB(15, low), ofB(18, high)];
	expect(compare(results, { better: 'lower' }).shared).toEqual([['12%', '15%', 'a']]);
});

test('a score that only one condition has is not taken for the comparison', () => {
	const results = [ofA(90, { effort: 'max' }), ofA(70, low), ofB(75, low)];
	expect(compare(results).shared).toEqual([['70%', '75%', 'b']]);
});

test('the best of both sides under one condition is compared, not whichever comes first', () => {
	const results = [ofA(90), ofB(80), ofB(85, { runBy: 'lab', on: '2026-08-01' })];
	expect(compare(results).shared).toEqual([['90%', '85%', 'a']]);
});

test('which conditions match does not depend on the order of the sides', () => {
	const [a, b] = scores([
		aBenchmark({ results: [ofA(80, high), ofA(75, low), ofB(70, high), ofB(80, low)] }),
	]);
	const [one, other] = [compareScores(a, b).shared[0]!, compareScores(b, a).shared[0]!];
	expect([one.a.fact.text, one.b.fact.text]).toEqual([other.b.fact.text, other.a.fact.text]);
});

test('two conditions that stand equally high: the first by name, from either side', () => {
	const [a, b] = scores([
		aBenchmark({ results: [ofA(80, low), ofA(70, high), ofB(70, low), ofB(80, high)] }),
	]);
	expect(compareScores(a, b).shared).toMatchObject([{ a: { effort: 'high' }, winner: 'b' }]);
	expect(compareScores(b, a).shared).toMatchObject([{ a: { effort: 'high' }, winner: 'a' }]);
});

test('what differs is shown with the best score of each', () => {
	expect(compare([ofA(60, high), ofA(65, { effort: 'max' }), ofB(50, low)])).toEqual({
		...none,
		apart: [['65%', '50%']],
	});
});

test('benchmarks stand in the order of their ids', () => {
	const of = (id: string) => aBenchmark({ id, results: [ofA(1), ofB(2)] });
	const { shared } = compareScores(...scores([of('quiz'), of('duel'), of('maze')]));
	expect(shared.map(({ benchmark }) => benchmark.id)).toEqual(['duel', 'maze', 'quiz']);
});

test('a score keeps the page, the day and the conditions that its record gives', () => {
	const facts = { url: 'https://example.org/row', on: '2026-07-10', setting: '5-shot', ...high };
	const [[score]] = scores([aBenchmark({ version: '2', results: [ofA(60, facts)] })]);
	expect(score).toMatchObject({
		fact: { value: 60, evidence: [{ url: 'https://example.org/row' }] },
		version: '2',
		effort: 'high',
		harness: 'Compass',
		setting: '5-shot',
		runBy: 'independent',
		on: '2026-07-10',
	});
});

test('wins, losses and ties are counted', () => {
	const of = (id: string, a: number, b: number) => aBenchmark({ id, results: [ofA(a), ofB(b)] });
	const all = [of('one', 1, 2), of('two', 3, 2), of('three', 5, 5), of('four', 6, 2)];
	expect(tally(compareScores(...scores(all)).shared)).toEqual({ a: 2, b: 1, tie: 1, total: 4 });
	expect(tally([])).toEqual({ a: 0, b: 0, tie: 0, total: 0 });
});

test.each([
	{ won: 1, total: 2, text: '1 of 2' },
	{ won: 2, total: 2, text: 'both' },
	{ won: 2, total: 3, text: '2 of 3' },
	{ won: 3, total: 3, text: 'all 3' },
])('$won won of $total: $text', ({ won, total, text }) => {
	expect(wonOf(won, total)).toBe(text);
});

test('a smaller score that is better says so', () => {
	expect(lowerNote(aBenchmark({ better: 'lower' }))).toBe(' (lower is better)');
	expect(lowerNote(aBenchmark())).toBe('');
});
