import { expect, test } from 'vitest';
import { scatterFields } from '../../../../src/compare/scatter/scatter-field.ts';
import { scatterView } from '../../../../src/compare/scatter/scatter-view.ts';
import {
	aBenchmark,
	aCatalog,
	aLab,
	aModel,
	aPricePeriod,
	aProvider,
	aResult,
	aRoute,
} from '../../../fixtures/records.ts';

const priced = (model: string, inputUsdPerMtok: number, outputUsdPerMtok: number) =>
	aRoute({ model, prices: [aPricePeriod({ inputUsdPerMtok, outputUsdPerMtok })] });
const measured = (model: string, score: number, effort?: string) =>
	aResult({ model, score, harness: 'Compass', ...(effort !== undefined && { effort }) });
const quiz = aBenchmark({
	results: [
		measured('cheap', 40),
		measured('dear', 70),
		measured('beaten', 60),
		measured('gone', 90),
		measured('unpriced', 80),
		// Measured otherwise, and alone in that: no field of its own.
		measured('cheap', 99, 'high'),
	],
});
const catalog = aCatalog({
	labs: [aLab()],
	models: ['cheap', 'dear', 'beaten', 'gone', 'unpriced'].map((id) =>
		aModel({ id, ...(id === 'gone' && { retiresOn: '2026-01-01' }) }),
	),
	providers: [
		aProvider({
			routes: [
				priced('cheap', 1, 4),
				priced('dear', 3, 12),
				priced('beaten', 4, 10),
				priced('gone', 1, 1),
			],
		}),
	],
	benchmarks: [quiz],
});
const [field, ...others] = scatterFields(catalog, quiz);

test('only models measured alike share a field', () => {
	expect(others).toEqual([]);
	expect(field).toMatchObject({ id: 'quiz.compass', conditions: 'Compass' });
});

test('the cheapest comes first, and who has no price today is counted', () => {
	// 800 M in and 250 M out: $800 + $1,000, $2,400 + $3,000, $3,200 + $2,500.
	const view = scatterView(field!, 'cost');
	expect(view.points.map(({ name, price, score, best }) => [name, price, score, best])).toEqual([
		['Cheap', '$1,800', '40%', true],
		['Dear', '$5,400', '70%', true],
		['Beaten', '$5,700', '60%', false],
	]);
	expect(view.counted).toBe(
		'3 models measured alike. Left out: 1 model with no known price and 1 model with only a price that has ended.',
	);
});

test('another price puts another model on the frontier', () => {
	const view = scatterView(field!, 'output');
	expect(view.points.map(({ name, usd, best }) => [name, usd, best])).toEqual([
		['Cheap', 4, true],
		['Beaten', 10, true],
		['Dear', 12, true],
	]);
});
