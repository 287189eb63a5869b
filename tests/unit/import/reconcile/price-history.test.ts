import { expect, test } from 'vitest';
import type { PriceState } from '../../../../src/import/facts.ts';
import { priceHistory } from '../../../../src/import/reconcile/price-history.ts';
import type { PriceStatement } from '../../../../src/import/reconcile/price-state.ts';

const today = '2026-11-22';
const price = (input: number, output: number, more: PriceState = {}): PriceState => ({
	inputUsdPerMtok: input,
	outputUsdPerMtok: output,
	...more,
});
const says = (source: string, asOf: string, ...states: PriceState[]): PriceStatement => ({
	source,
	asOf,
	states,
});
const piAi = (...states: PriceState[]) => says('pi-ai', '2026-11-10', ...states);
const genai = (...states: PriceState[]) => says('genai-prices', '2026-09-23', ...states);
const genaiBefore = (...states: PriceState[]) => says('genai-prices', '2026-08-21', ...states);
const modelsDev = (...states: PriceState[]) => says('models-dev', '2026-07-02', ...states);
const litellm = (...states: PriceState[]) => says('litellm', '2026-08-01', ...states);
const periods = (...statements: PriceStatement[]) => priceHistory(statements, [], today).periods;

test('one source: one period without a first day', () => {
	expect(periods(modelsDev(price(3, 15)))).toEqual([
		{ inputUsdPerMtok: 3, outputUsdPerMtok: 15, from: 'models-dev' },
	]);
});

test('a dated price, with what the newest source adds (o3: 10/40 until June 2025, then 2/8)', () => {
	expect(
		periods(
			piAi(price(2, 8, { cacheReadUsdPerMtok: 0.5 })),
			genai(price(10, 40), price(2, 8, { since: '2025-06-10' })),
		),
	).toEqual([
		{ inputUsdPerMtok: 10, outputUsdPerMtok: 40, from: 'genai-prices' },
		{
			since: '2025-06-10',
			inputUsdPerMtok: 2,
			outputUsdPerMtok: 8,
			cacheReadUsdPerMtok: 0.5,
			from: 'pi-ai',
			fieldsFrom: { since: 'genai-prices' },
		},
	]);
});

test('a source that changed between two of its days gives a period from the later day', () => {
	expect(
		periods(piAi(price(0.75, 3.75)), genai(price(0.75, 3.75)), genaiBefore(price(1.5, 7.5))),
	).toEqual([
		{ inputUsdPerMtok: 1.5, outputUsdPerMtok: 7.5, from: 'genai-prices' },
		{ since: '2026-09-23', inputUsdPerMtok: 0.75, outputUsdPerMtok: 3.75, from: 'pi-ai' },
	]);
});

test('two older sources that agree were right then: the newest one adds a period', () => {
	expect(periods(piAi(price(2, 6)), modelsDev(price(4, 12)), litellm(price(4, 12)))).toEqual([
		{ inputUsdPerMtok: 4, outputUsdPerMtok: 12, from: 'models-dev' },
		{ since: '2026-11-10', inputUsdPerMtok: 2, outputUsdPerMtok: 6, from: 'pi-ai' },
	]);
});

test('one older source that disagrees is a conflict, not a history', () => {
	expect(periods(piAi(price(2, 6)), litellm(price(4, 12)))).toEqual([
		{
			inputUsdPerMtok: 2,
			outputUsdPerMtok: 6,
			from: 'pi-ai',
			conflicts: [
				{ field: 'inputUsdPerMtok', value: 4, from: 'litellm' },
				{ field: 'outputUsdPerMtok', value: 12, from: 'litellm' },
			],
		},
	]);
});

test('a source that still tells an earlier price is no conflict', () => {
	const [, now] = periods(
		piAi(price(4, 20)),
		genai(price(5, 30), price(4, 20, { since: '2026-08-21' })),
		litellm(price(5, 30)),
	);
	expect(now).not.toHaveProperty('conflicts');
});

test('a price announced for a later day is not one yet', () => {
	expect(periods(genai(price(0.75, 3.75), price(1.5, 7.5, { since: '2027-01-01' })))).toEqual([
		{ inputUsdPerMtok: 0.75, outputUsdPerMtok: 3.75, from: 'genai-prices' },
	]);
});

test('the price of peak hours alone gives way to the source that knows the hours', () => {
	const hours = [
		{ fromUtc: '01:00', toUtc: '04:00', ...price(1.32, 3.96) },
		{ fromUtc: '06:00', toUtc: '10:00', ...price(1.32, 3.96) },
	];
	expect(
		periods(
			piAi(price(1.32, 3.96)),
			genai(price(0.435, 0.87), price(0.66, 1.98, { since: '2026-08-17', hours })),
		),
	).toEqual([
		{ inputUsdPerMtok: 0.435, outputUsdPerMtok: 0.87, from: 'genai-prices' },
		{
			since: '2026-08-17',
			inputUsdPerMtok: 0.66,
			outputUsdPerMtok: 1.98,
			hours,
			from: 'genai-prices',
		},
	]);
});

test('cache, batch and tiers are filled from sources with the same price only, and cited', () => {
	const tiers = [{ aboveInputTokens: 272000, ...price(8, 30) }];
	expect(
		periods(
			piAi(price(4, 20)),
			genai(price(4, 20, { tiers, tierScope: 'whole-request' })),
			litellm(price(5, 30, { batchInputUsdPerMtok: 2.5, batchOutputUsdPerMtok: 15 })),
		)[0],
	).toEqual({
		inputUsdPerMtok: 4,
		outputUsdPerMtok: 20,
		tiers,
		tierScope: 'whole-request',
		from: 'pi-ai',
		fieldsFrom: { tiers: 'genai-prices', tierScope: 'genai-prices' },
		conflicts: [
			{ field: 'inputUsdPerMtok', value: 5, from: 'litellm' },
			{ field: 'outputUsdPerMtok', value: 30, from: 'litellm' },
		],
	});
});

test('a tier that costs what the rest costs is none', () => {
	const tiers = [{ aboveInputTokens: 200000, ...price(3, 15) }];
	expect(periods(modelsDev(price(3, 15, { tiers })))[0]).not.toHaveProperty('tiers');
});

test('cached input that costs more than fresh input is left out', () => {
	const [period] = periods(modelsDev(price(1, 2, { cacheReadUsdPerMtok: 1.5 })));
	expect(period).not.toHaveProperty('cacheReadUsdPerMtok');
});

test('an outlier of more than ten times is held back, and another source takes its place', () => {
	const elsewhere = [price(1.4, 4.4), price(0.76, 2.4)];
	expect(
		priceHistory([piAi(price(0.0062, 4.4)), genai(price(1.4, 4.4))], elsewhere, today),
	).toEqual({
		periods: [{ inputUsdPerMtok: 1.4, outputUsdPerMtok: 4.4, from: 'genai-prices' }],
		refused: [
			{
				field: 'inputUsdPerMtok',
				value: 0.0062,
				from: 'pi-ai',
				note: 'More than 10 times off the other prices: held back',
			},
		],
	});
});

test('an unusual price that a second source confirms stays', () => {
	const elsewhere = [price(2, 4), price(3, 5)];
	const { periods: kept, refused } = priceHistory(
		[piAi(price(0.1, 4)), genai(price(0.1, 4))],
		elsewhere,
		today,
	);
	expect(kept[0]).toMatchObject({ inputUsdPerMtok: 0.1, from: 'pi-ai' });
	expect(refused).toEqual([]);
});

test('a single other price does not make an outlier', () => {
	expect(priceHistory([piAi(price(0.02, 0.03))], [price(1, 1)], today).refused).toEqual([]);
});
