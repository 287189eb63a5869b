import { expect, test } from 'vitest';
import { countedAnswer, labAnswer } from '../../../src/search/answers.ts';
import { searchEntries } from '../../../src/search/entries.ts';
import type { Model, Provider } from '../../../src/schema/catalog.ts';
import type { PricePeriod } from '../../../src/schema/provider.ts';
import { aCatalog, aLab, aModel, aPricePeriod, aProvider, aRoute } from '../../fixtures/records.ts';

/** The answer for Small 1 in a catalog of 20 Aug 2026, with one route at its own lab. */
function answerFor(
	facts: Partial<Model>,
	providers: Provider[] = [aProvider({ routes: [aRoute()] })],
) {
	const catalog = aCatalog({ labs: [aLab()], models: [aModel(facts)], providers });
	return searchEntries(catalog).find(({ kind }) => kind === 'model')?.answer;
}

function pricedAt(facts: Partial<PricePeriod>) {
	return [aProvider({ routes: [aRoute({ prices: [aPricePeriod(facts)] })] })];
}

test.each<[string, string, Partial<Model>, Provider[]?]>([
	['price and context', '$2.00 in, $10.00 out, context 128,000', {}],
	['no route', 'price unknown, context 128,000', {}, []],
	[
		'a free route only',
		'free, context 128,000',
		{},
		pricedAt({ inputUsdPerMtok: 0, outputUsdPerMtok: 0 }),
	],
	['no context window', '$2.00 in, $10.00 out, context window unknown', { limits: {} }],
	[
		'the cheapest route',
		'$1.00 in, $4.50 out, context 128,000',
		{},
		[
			aProvider({ routes: [aRoute()] }),
			aProvider({
				id: 'reseller',
				kind: 'aggregator',
				routes: [aRoute({ prices: [aPricePeriod({ inputUsdPerMtok: 1, outputUsdPerMtok: 4.5 })] })],
			}),
		],
	],
	[
		'a retired model',
		'last $2.00 in, $10.00 out, context 128,000, retired 1 Jun 2026',
		{ stage: 'retired', retiresOn: '2026-06-01' },
	],
	[
		'a retired model without a day',
		'last $2.00 in, $10.00 out, context 128,000, retired',
		{ stage: 'retired' },
	],
	[
		'a model that will retire',
		'$2.00 in, $10.00 out, context 128,000, deprecated, retires 1 Jan 2027',
		{ retiresOn: '2027-01-01' },
	],
	['a preview', '$2.00 in, $10.00 out, context 128,000, preview', { stage: 'preview' }],
])('a model with %s: %s', (_, answer, facts, providers) => {
	expect(answerFor(facts, providers)).toBe(answer);
});

test('a provider or a benchmark: its kind, how many models, and when less is more', () => {
	expect(countedAnswer({ word: 'First-party', models: 2 })).toBe('First-party, 2 models');
	expect(countedAnswer({ word: 'Long context', models: 1, lower: true })).toBe(
		'Long context, 1 model, lower is better',
	);
});

test('a lab: how many models, and the newest', () => {
	const older = { title: 'Small 1', releasedOn: '2025-01-15' };
	const newer = { title: 'Small 2', releasedOn: '2026-05-03' };
	expect(labAnswer([older, newer])).toBe('2 models, the newest Small 2 of 3 May 2026');
	expect(labAnswer([{ title: 'Small 1' }])).toBe('1 model');
	expect(labAnswer([])).toBe('0 models');
});
