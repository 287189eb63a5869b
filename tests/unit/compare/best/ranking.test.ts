import { expect, test } from 'vitest';
import { leaderOf, needAnswer } from '../../../../src/compare/best/leader.ts';
import type { NeedId } from '../../../../src/compare/best/needs.ts';
import { rankingOf } from '../../../../src/compare/best/ranking.ts';
import type { Catalog } from '../../../../src/schema/catalog.ts';
import { ladder, nine } from './nine-models.ts';

const places = (catalog: Catalog, need: NeedId) =>
	rankingOf(catalog, need).placed.map(
		({ place, tied, profile, by }) => `${place}${tied ? ' tie' : ''} ${profile.id} ${by}`,
	);
const leftOut = (catalog: Catalog, need: NeedId) =>
	Object.fromEntries(
		rankingOf(catalog, need).leftOut.map(({ reason, models }) => [
			reason,
			models.map(({ profile, measuredIn }) =>
				[profile.id, ...measuredIn.map(({ name }) => name)].join(' '),
			),
		]),
	);

const three = [ladder('quiz'), ladder('duel'), ladder('race')];

test('a place goes by the mean share of models beaten: 6 of 8 are 75%', () => {
	const shown = places(nine(three), 'coding');
	expect(shown).toHaveLength(9);
	expect(shown[0]).toBe('1 m9 100%');
	expect(shown[2]).toBe('3 m7 75%');
	expect(shown[8]).toBe('9 m1 0%');
});

test('equal means share a place, and the next one is skipped', () => {
	// m9 beats 8, 7 and 7 of 8, m8 7, 8 and 7: both 22 of 24, that is 91.7%.
	const catalog = nine([
		ladder('quiz'),
		ladder('duel', {}, { m8: 90, m9: 80 }),
		ladder('race', {}, { m8: 85, m9: 85 }),
	]);
	// Of equal ones the cheaper stands first.
	expect(places(catalog, 'coding').slice(0, 3)).toEqual([
		'1 tie m8 91.7%',
		'1 tie m9 91.7%',
		'3 m7 75%',
	]);
	expect(needAnswer(catalog, 'coding')).toBe(
		'M8 and M9 lead 9 ranked models: each beats 91.7% of the models measured alike, on average.',
	);
});

test('two of three benchmarks give no place, and are named', () => {
	const catalog = nine([ladder('quiz'), ladder('duel')]);
	expect(places(catalog, 'coding')).toEqual([]);
	expect(leaderOf(catalog, 'coding')).toBeUndefined();
	expect(leftOut(catalog, 'coding')['In 2 of the 3 benchmarks needed']).toContain('m9 Quiz Duel');
});

test('a benchmark of another kind of work does not count', () => {
	const catalog = nine([...three.slice(1), ladder('sums', { category: 'mathematics' })]);
	expect(places(catalog, 'coding')).toEqual([]);
});

test('only what a reader can choose now is ranked; the others are left out with the reason', () => {
	const facts = {
		m9: { retiresOn: '2026-06-30' },
		m8: { stage: 'deprecated' as const },
		m7: { stage: 'preview' as const },
	};
	const catalog = nine(three, facts, { m6: undefined });
	expect(places(catalog, 'coding')[0]).toBe('1 m7 75%');
	expect(leftOut(catalog, 'coding')).toEqual({
		'Retired, deprecated or about to lose its last route': ['m8', 'm9'],
	});
	// m6 has no route and closed weights, so it is not listed at all.
	expect(catalog.listed).not.toContain('m6');
});

test('a model of open weights without a price keeps its place', () => {
	const catalog = nine(three, { m9: { openWeights: true } }, { m9: undefined });
	const [first] = rankingOf(catalog, 'coding').placed;
	expect(first).toMatchObject({ profile: { id: 'm9' }, cost: { cost: { kind: 'unknown' } } });
});

test('long context: the window decides who takes part, one benchmark who stands where', () => {
	const long = { limits: { contextTokens: 1_000_000 } };
	const books = ladder('books', { category: 'long-context' });
	const catalog = nine([books], { m3: long, m5: long, m9: { limits: { contextTokens: 999_999 } } });
	expect(places(catalog, 'long-context')).toEqual(['1 m5 50%', '2 m3 30%']);
	expect(leftOut(catalog, 'long-context')).toHaveProperty([
		'Its context window is below 1,000,000 tokens',
		'length',
	]);
	expect(rankingOf(catalog, 'long-context').index?.of).toBe(9);
});

test('without a benchmark that counts, those that meet the need stand by cost, without a place', () => {
	const long = { limits: { contextTokens: 1_000_000 }, openWeights: true };
	const catalog = nine([], { m3: long, m5: long, m7: long }, { m3: undefined });
	const { placed, unplaced } = rankingOf(catalog, 'long-context');
	expect(placed).toEqual([]);
	expect(unplaced.map(({ profile }) => profile.id)).toEqual(['m5', 'm7', 'm3']);
});

test('vision takes two benchmarks; unknown is not no', () => {
	const sees = {
		modalities: { input: ['text' as const, 'image' as const], output: ['text' as const] },
	};
	const blind = { modalities: { output: ['text' as const] } };
	const see = (id: string) => ladder(id, { category: 'vision' });
	const catalog = nine([see('eye'), see('map')], { m8: sees, m2: sees, m9: blind });
	expect(places(catalog, 'vision')).toEqual(['1 m8 87.5%', '2 m2 12.5%']);
	expect(leftOut(catalog, 'vision')['Whether it takes images is not known']).toEqual(['m9']);
	expect(leftOut(catalog, 'vision')['It takes no images']).toHaveLength(6);
});

// 5,000,000 requests of 400 tokens are 2,000 M: at $5 a million $10,000.
const index = ladder('index', { category: 'overall', unit: 'points' });

test('cheap bulk work: the cheapest of those that beat half of the index', () => {
	const catalog = nine([index]);
	expect(places(catalog, 'cheap-bulk')).toEqual([
		'1 m5 $10,000',
		'2 m6 $12,000',
		'3 m7 $14,000',
		'4 m8 $16,000',
		'5 m9 $18,000',
	]);
	expect(leftOut(catalog, 'cheap-bulk')).toEqual({
		'Beats fewer than 50% of the models of the overall index': ['m1', 'm2', 'm3', 'm4'],
	});
	expect(needAnswer(catalog, 'cheap-bulk')).toBe(
		'M5 leads 5 ranked models: it costs $10,000 a month at Acme and beats 50% of the models in Index.',
	);
});

test('batches count where they are cheaper, and costs within one per cent share a place', () => {
	const catalog = nine(
		[index],
		{},
		{
			m8: { batchInputUsdPerMtok: 2, batchOutputUsdPerMtok: 0 },
			// $10,080 is less than 1% above $10,000, and $10,200 is more.
			m6: { inputUsdPerMtok: 5.04 },
			m7: { inputUsdPerMtok: 5.1 },
		},
	);
	expect(places(catalog, 'cheap-bulk').slice(0, 4)).toEqual([
		'1 m8 $4,000',
		'2 tie m5 $10,000',
		'2 tie m6 $10,080',
		'4 m7 $10,200',
	]);
	expect(rankingOf(catalog, 'cheap-bulk').placed.map(({ cost }) => cost.inBatches)).toEqual([
		true,
		false,
		false,
		false,
		false,
	]);
});

test('open weights stand by their score in the overall index that measured most models', () => {
	const open = { openWeights: true };
	const narrow = ladder('narrow', { category: 'overall' }, {});
	const catalog = nine([{ ...narrow, results: narrow.results.slice(0, 8) }, index], {
		m2: open,
		m4: open,
		m6: { openWeights: false },
	});
	expect(places(catalog, 'open-weights')).toEqual(['1 m4 40', '2 m2 20']);
	expect(leftOut(catalog, 'open-weights')['Its weights are closed']).toEqual(['m6']);
	expect(
		leftOut(catalog, 'open-weights')['Whether its weights are open is not known'],
	).toHaveLength(6);
	expect(needAnswer(catalog, 'open-weights')).toBe('M4 leads 2 ranked models with 40 in Index.');
});

test('nobody leads where nobody was measured', () => {
	expect(needAnswer(nine([]), 'reasoning')).toBe(
		'No model is ranked: no benchmark that counts measured enough of them',
	);
});
