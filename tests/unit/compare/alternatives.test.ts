import { expect, test } from 'vitest';
import { alternativesOf } from '../../../src/compare/alternatives.ts';
import { profileOf } from '../../../src/compare/profile.ts';
import type { Catalog, Model } from '../../../src/schema/catalog.ts';
import type { PricePeriod } from '../../../src/schema/provider.ts';
import { ladder, nine } from './best/nine-models.ts';

const three = [ladder('quiz'), ladder('duel'), ladder('race')];
const kind = (catalog: Catalog, model: string, id: string) => {
	const group = alternativesOf(catalog, profileOf(catalog, model)).find((one) => one.id === id);
	return group?.models.map(({ name, text }) => `${name}: ${text}`) ?? [];
};

/** m5 with the scores of the nine, and m1 to m4 cheaper at $1 to $4. */
const catalog = (
	facts: Readonly<Record<string, Partial<Model>>> = {},
	prices: Readonly<Record<string, Partial<PricePeriod>>> = {},
) => nine(three, facts, prices);

test('cheaper: what loses more benchmarks than it wins is none', () => {
	expect(kind(catalog(), 'm5', 'cheaper')).toEqual([]);
});

test('cheaper: at least as good in three benchmarks measured alike, the cheapest first', () => {
	// 800 M tokens at $5 are $4,000, at $1 $800 and at $2 $1,600.
	const cheap = { m8: { inputUsdPerMtok: 2 }, m9: { inputUsdPerMtok: 1 } };
	expect(kind(catalog({}, cheap), 'm5', 'cheaper')).toEqual([
		'M9: $800.00 against $4,000 a month; 3 won, 0 lost of 3 comparable benchmarks',
		'M8: $1,600 against $4,000 a month; 3 won, 0 lost of 3 comparable benchmarks',
	]);
});

test('cheaper: a capability that is not known to be there excludes, and so does a smaller window', () => {
	const cheap = { m8: { inputUsdPerMtok: 2 }, m9: { inputUsdPerMtok: 1 } };
	const able = { capabilities: { toolCalling: true } };
	expect(kind(catalog({ m5: able, m8: able }, cheap), 'm5', 'cheaper')).toHaveLength(1);
	const small = { m9: { limits: { contextTokens: 64_000 } } };
	expect(kind(catalog(small, cheap), 'm5', 'cheaper')).toHaveLength(1);
});

test('cheaper: where too few benchmarks measured both, only what is no older counts', () => {
	const newer = { m2: { releasedOn: '2026-02-01' }, m1: { releasedOn: '2026-01-14' } };
	expect(kind(nine([], newer), 'm3', 'cheaper')).toEqual([
		'M2: $1,600 against $2,400 a month; no benchmark measured both alike',
	]);
});

test('longer context: a larger window at no higher cost', () => {
	const long = { limits: { contextTokens: 200_000 } };
	// 131,072 is about as much as 128,000.
	const about = { limits: { contextTokens: 131_072 } };
	const newest = { releasedOn: '2026-02-01' };
	expect(
		kind(nine([], { m1: { ...long, ...newest }, m2: about, m9: long }), 'm3', 'longer-context'),
	).toEqual([
		'M1: 200,000 tokens of context against 128,000; $800.00 against $2,400 a month; no benchmark measured both alike',
	]);
});

test('open weights: those that stand highest in the overall index; none for a model that is open', () => {
	const index = ladder('index', { category: 'overall', unit: 'points' });
	const open = { openWeights: true };
	const licensed = { ...open, licence: 'MIT' };
	const all = nine([index], { m2: open, m4: licensed });
	expect(kind(all, 'm9', 'open-weights')).toEqual([
		'M4: Licence MIT; 40 in Index against 90; $3,200 against $7,200 a month',
		'M2: Licence unknown; 20 in Index against 90; $1,600 against $7,200 a month',
	]);
	const ofOpen = alternativesOf(all, profileOf(all, 'm2')).map(({ id }) => id);
	expect(ofOpen).toEqual(['successor', 'cheaper', 'longer-context']);
});

test('the successor, past those that are retired', () => {
	const facts = {
		m1: { successor: 'm2' },
		m2: { successor: 'm3', retiresOn: '2026-06-30' },
	};
	expect(kind(catalog(facts), 'm1', 'successor')).toEqual([
		'M3: Released on 15 Jan 2026; 128,000 tokens of context against 128,000; $2,400 against $800.00 a month',
	]);
	expect(kind(catalog(), 'm1', 'successor')).toEqual([]);
});

test('where nothing fits, the page says so in words, and links lead to the comparison', () => {
	const groups = alternativesOf(catalog(), profileOf(catalog(), 'm1'));
	expect(groups.map(({ none }) => none)).toEqual([
		'The record names none.',
		'No listed model meets the rule.',
		'No benchmark that counts ranks models with open weights.',
		'No listed model meets the rule.',
	]);
	const cheap = catalog({}, { m9: { inputUsdPerMtok: 1 } });
	const [, cheaper] = alternativesOf(cheap, profileOf(cheap, 'm5'));
	expect(cheaper?.models[0]?.href).toBe('/compare/m5/m9/');
});

test('a preview is no alternative', () => {
	const cheap = catalog({ m9: { stage: 'preview' } }, { m9: { inputUsdPerMtok: 1 } });
	expect(kind(cheap, 'm5', 'cheaper')).toEqual([]);
});
