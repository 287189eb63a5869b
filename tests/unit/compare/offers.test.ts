import { expect, test } from 'vitest';
import {
	costAt as usdAt,
	costEvidence,
	isPlain,
	modelCost,
	offerCost,
	offersOf,
	periodEvidence,
	periodOn,
	plainOffer,
	priceEvidence,
} from '../../../src/compare/offers.ts';
import { profileOf } from '../../../src/compare/profile.ts';
import type { Region } from '../../../src/cost/regions.ts';
import { defaultWorkload } from '../../../src/cost/workload.ts';
import type { Model, Provider } from '../../../src/schema/catalog.ts';
import type { PricePeriod, RouteFacts } from '../../../src/schema/provider.ts';
import {
	aCatalog,
	aLab,
	aModel,
	aPricePeriod,
	aProvider,
	aRoute,
	aSource,
} from '../../fixtures/records.ts';

const sources = [aSource(), aSource({ id: 'price-watch' }), aSource({ id: 'news' })];

function offersAt(providers: Provider[], model: Partial<Model> = {}) {
	const catalog = aCatalog({ sources, labs: [aLab()], models: [aModel(model)], providers });
	return profileOf(catalog, 'small-1').offers;
}

/** A cloud that serves Small 1 at $`input` in and $10 out. */
function cloud(id: string, input: number | undefined, route: Partial<RouteFacts> = {}) {
	const priced = input === undefined ? {} : { prices: [aPricePeriod({ inputUsdPerMtok: input })] };
	const { prices: _, ...bare } = aRoute();
	return aProvider({ id, kind: 'cloud', routes: [{ ...bare, ...priced, ...route }] });
}

/** The lab's own route, at $2 in and $10 out unless `route` says otherwise. */
const acme = (route: Partial<RouteFacts> = {}) => aProvider({ routes: [aRoute(route)] });

const costAt = (providers: Provider[], model: Partial<Model> = {}) =>
	modelCost(offersAt(providers, model), defaultWorkload);

const free = aPricePeriod({ inputUsdPerMtok: 0, outputUsdPerMtok: 0 });
const retired = { retiresOn: '2026-06-30' };

test('the cheapest of the offers in use: 800 M at $1 + 250 M at $10 = $3,300', () => {
	const cost = costAt([acme(), cloud('beta', 1), cloud('gamma', 3)]);
	expect(cost).toMatchObject({
		kind: 'known',
		best: { offer: { name: 'Beta' }, cost: { usd: 3300 } },
		others: [
			{ offer: { name: 'Acme' }, cost: { usd: 4100 } },
			{ offer: { name: 'Gamma' }, cost: { usd: 4900 } },
		],
	});
});

test('of equal costs the lab’s own offer stands, then the first by name', () => {
	expect(costAt([cloud('zeta', 2), cloud('aqua', 2), acme()])).toMatchObject({
		best: { offer: { name: 'Acme' } },
		others: [{ offer: { name: 'Aqua' } }, { offer: { name: 'Zeta' } }],
	});
});

test('another workload may have another cheapest offer', () => {
	const cheapOutput = cloud('beta', undefined, {
		prices: [aPricePeriod({ inputUsdPerMtok: 3, outputUsdPerMtok: 4 })],
	});
	const offers = offersAt([acme(), cheapOutput]);
	const best = (workload: typeof defaultWorkload) => {
		const cost = modelCost(offers, workload);
		return cost.kind === 'known' && [cost.best.offer.name, cost.best.cost.usd];
	};
	// 800 M × $3 + 250 M × $4 = $3,400 against $4,100.
	expect(best(defaultWorkload)).toEqual(['Beta', 3400]);
	// 4,000 M × $2 + 250 M × $10 = $10,500 against $13,000.
	expect(best({ ...defaultWorkload, inputTokens: 4000 })).toEqual(['Acme', 10_500]);
});

test.each(['free', 'fast', 'spot', '2024-05-13'])(
	'a %s variant does not count while a plain offer is there',
	(variant) => {
		const prices = [variant === 'free' ? free : aPricePeriod({ inputUsdPerMtok: 0.1 })];
		expect(costAt([acme(), cloud('beta', undefined, { variant, prices })])).toMatchObject({
			best: { offer: { name: 'Acme' } },
			others: [],
		});
	},
);

test.each(['eu', 'us', 'global', 'jp'])('a %s variant is the usual service', (variant) => {
	const [offer] = offersAt([cloud('beta', 1, { variant })]);
	expect(isPlain(offer!)).toBe(true);
});

test('a variant counts where there is nothing else: 800 M at $1 + 250 M at $10', () => {
	expect(costAt([cloud('beta', 1, { variant: 'fast' })])).toMatchObject({
		best: { offer: { name: 'Beta (fast)' }, cost: { usd: 3300 } },
	});
});

test('a model with a free route only costs $0, and the offer says that it is free', () => {
	expect(costAt([cloud('beta', undefined, { variant: 'free', prices: [free] })])).toMatchObject({
		kind: 'known',
		best: { offer: { name: 'Beta (free)', free: true }, cost: { usd: 0 } },
	});
});

test('an offer without a needed price is passed over for a dearer one that has it', () => {
	const { outputUsdPerMtok: _, ...inputOnly } = aPricePeriod({ inputUsdPerMtok: 0.1 });
	const half = cloud('beta', undefined, { prices: [inputOnly] });
	expect(costAt([acme(), half])).toMatchObject({ best: { offer: { name: 'Acme' } }, others: [] });
	expect(costAt([half])).toEqual({ kind: 'unknown', reason: 'No output price is published' });
});

test.each([
	{ name: 'no route at all', providers: [], reason: 'No provider of it is known' },
	{
		name: 'a route without a price',
		providers: [cloud('beta', undefined)],
		reason: 'No price is known at a provider that serves it',
	},
	{
		name: 'only a plan',
		providers: [{ ...cloud('beta', undefined), kind: 'plan' as const }],
		reason: 'No known provider sells it by tokens',
	},
	{
		name: 'only a program for one’s own machine',
		providers: [{ ...cloud('beta', undefined), kind: 'local' as const }],
		reason: 'No known provider sells it by tokens',
	},
	{
		name: 'an ended route without a price',
		providers: [cloud('beta', undefined, { status: 'ended' })],
		reason: 'Every known offer by tokens has ended, without a known price',
	},
	{
		name: 'a price that is still to come',
		providers: [cloud('beta', undefined, { prices: [aPricePeriod({ since: '2026-12-01' })] })],
		reason: 'No price is known at a provider that serves it',
	},
])('unknown, never $0: $name', ({ providers, reason }) => {
	expect(costAt(providers)).toEqual({ kind: 'unknown', reason });
});

test('a plan is never the cheapest, whatever it lists', () => {
	const plan = { ...cloud('beta', 0.1), kind: 'plan' as const };
	expect(costAt([acme(), plan])).toMatchObject({ best: { offer: { name: 'Acme' } }, others: [] });
});

test('when the lab has retired the model, its last price stands, marked as ended', () => {
	// The reseller is cheaper, but its listing proves nothing.
	expect(costAt([acme(), cloud('beta', 0.1)], retired)).toMatchObject({
		kind: 'ended',
		best: { offer: { name: 'Acme', endsOn: '2026-06-30' }, cost: { usd: 4100 } },
	});
});

test('resellers’ last prices count only where the lab has none: the cheaper of $4,900 and $3,300', () => {
	const ended = { status: 'ended' as const };
	const others = [cloud('beta', 3, ended), cloud('gamma', 1, ended)];
	expect(costAt([acme(ended), ...others])).toMatchObject({ best: { offer: { name: 'Acme' } } });
	expect(costAt(others)).toMatchObject({
		kind: 'ended',
		best: { offer: { name: 'Gamma' }, cost: { usd: 3300 } },
	});
});

test('a retired closed model with nothing but unconfirmed listings has an unknown cost', () => {
	expect(costAt([cloud('beta', 1)], retired)).toEqual({
		kind: 'unknown',
		reason: 'Its lab has retired it, and no other provider is confirmed',
	});
});

test('an ended price does not stand for a model that is served without a price', () => {
	expect(costAt([acme({ status: 'ended' }), cloud('beta', undefined)])).toEqual({
		kind: 'unknown',
		reason: 'No price is known at a provider that serves it',
	});
});

test('retired open weights cost what the others who serve them ask', () => {
	expect(costAt([acme(), cloud('beta', 1)], { ...retired, openWeights: true })).toMatchObject({
		kind: 'known',
		best: { offer: { name: 'Beta' }, cost: { usd: 3300 } },
		others: [],
	});
});

test('offers in use come first, then by name; variants are named', () => {
	const offers = offersAt([
		cloud('zeta', 1),
		cloud('alpha', 1, { status: 'ended' }),
		cloud('beta', 1, { variant: 'eu' }),
		cloud('gamma', 1, { variant: 'high-speed' }),
		cloud('delta', 1, { variant: 'us-2024-11-20' }),
		cloud('eta', 1, { variant: '2024-05-13' }),
	]);
	expect(offers.map(({ name, state }) => [name, state])).toEqual([
		['Beta (EU)', 'live'],
		['Delta (US 2024-11-20)', 'live'],
		['Eta (2024-05-13)', 'live'],
		['Gamma (high speed)', 'live'],
		['Zeta', 'live'],
		['Alpha', 'ended'],
	]);
});

test('the period of a day is the last that has begun', () => {
	const periods: PricePeriod[] = [
		aPricePeriod({ inputUsdPerMtok: 3 }),
		aPricePeriod({ since: '2026-04-01', inputUsdPerMtok: 2 }),
		aPricePeriod({ since: '2026-12-01', inputUsdPerMtok: 1 }),
	];
	const inputOn = (day: string) => periodOn(periods, day)?.inputUsdPerMtok;
	expect(inputOn('2026-03-31')).toBe(3);
	expect(inputOn('2026-04-01')).toBe(2);
	expect(inputOn('2026-11-30')).toBe(2);
	expect(inputOn('2026-12-01')).toBe(1);
	expect(periodOn(periods.slice(1), '2026-03-31')).toBeUndefined();
});

test('each price is cited by its own source, and a cost by those of the prices that it needed', () => {
	const period = aPricePeriod({
		cacheReadUsdPerMtok: 0.5,
		from: 'price-watch',
		fieldsFrom: { outputUsdPerMtok: 'acme-docs', cacheReadUsdPerMtok: 'news' },
	});
	const offers = offersAt([acme({ prices: [period] })]);
	const [offer] = offers;
	expect(priceEvidence(offer!, 'inputUsdPerMtok').source).toBe('price-watch');
	expect(priceEvidence(offer!, 'cacheReadUsdPerMtok').source).toBe('news');
	const cost = modelCost(offers, defaultWorkload);
	const sourcesOf = cost.kind === 'known' && costEvidence(cost.best).map(({ source }) => source);
	expect(sourcesOf).toEqual(['price-watch', 'acme-docs']);
	expect(periodEvidence(aCatalog({ sources }), period).map(({ source }) => source)).toEqual([
		'price-watch',
		'acme-docs',
		'news',
	]);
});

test('a cost without any line still has the source of its offer', () => {
	const cost = modelCost(offersAt([acme()]), { ...defaultWorkload, requestsPerMonth: 0 });
	expect(cost.kind === 'known' && costEvidence(cost.best)).toMatchObject([{ source: 'acme-docs' }]);
});

test('the state of a route is cited by what says so', () => {
	const stateSource = (route: Partial<RouteFacts>, model: Partial<Model> = {}) =>
		offersAt([acme(route)], model)[0]!.stateEvidence.source;
	expect(stateSource({ from: 'price-watch' })).toBe('price-watch');
	expect(stateSource({ endsOn: '2026-12-01', fieldsFrom: { endsOn: 'news' } })).toBe('news');
	const from = { default: 'acme-docs', retiresOn: 'news' };
	expect(stateSource({ from: 'price-watch' }, { ...retired, from })).toBe('news');
});

test('a losing price is kept with its source', () => {
	const conflicts = [{ field: 'inputUsdPerMtok', value: 2.5, from: 'price-watch' }];
	const [offer] = offersAt([acme({ prices: [aPricePeriod({ conflicts })] })]);
	expect(offer!.disputed).toMatchObject([
		{ field: 'inputUsdPerMtok', usdPerMtok: 2.5, evidence: { source: 'price-watch' } },
	]);
});

test('what travels to a browser holds no sources', () => {
	const [offer] = offersAt([
		cloud('beta', undefined, {
			variant: 'eu',
			endsOn: '2026-12-01',
			prices: [
				aPricePeriod({
					fieldsFrom: { outputUsdPerMtok: 'news' },
					conflicts: [{ field: 'inputUsdPerMtok', value: 2.5, from: 'price-watch' }],
				}),
			],
		}),
	]);
	expect(plainOffer(offer!)).toEqual({
		name: 'Beta (EU)',
		state: 'deprecated',
		variant: 'eu',
		endsOn: '2026-12-01',
		own: false,
		free: false,
		payAsYouGo: true,
		contextTokens: 128_000,
		maxOutputTokens: 16_000,
		period: { inputUsdPerMtok: 2, outputUsdPerMtok: 10 },
	});
});

test('an offer without variant, end, limits or price leaves those keys out', () => {
	const { limits: _, ...model } = aModel();
	const [offer] = offersOf(
		aCatalog({ sources, models: [model], providers: [cloud('beta', undefined)] }),
		model,
	);
	expect(plainOffer(offer!)).toEqual({
		name: 'Beta',
		state: 'live',
		own: false,
		free: false,
		payAsYouGo: true,
	});
});

test('the limits of a route are its own, else those of the model', () => {
	const limits = { contextTokens: 128_000, maxInputTokens: 100_000, maxOutputTokens: 16_000 };
	const [offer] = offersAt([acme({ contextTokens: 64_000 })], { limits });
	expect(offer).toMatchObject({ ...limits, contextTokens: 64_000 });
});

const long = { ...defaultWorkload, requestsPerMonth: 1, inputTokens: 100_000 };

test('a request that does not fit into the cheapest route goes to the next', () => {
	const offers = offersAt([cloud('beta', 1, { contextTokens: 32_000 }), acme()]);
	expect(modelCost(offers, defaultWorkload)).toMatchObject({ best: { offer: { name: 'Beta' } } });
	// 100,000 at $2 + 250 at $10.
	expect(modelCost(offers, long)).toMatchObject({
		best: { offer: { name: 'Acme' }, cost: { usd: 0.2025 } },
		others: [],
	});
});

test('where no route takes the request, the reason is that of the lab’s own', () => {
	const offers = offersAt([
		cloud('aqua', 1, { contextTokens: 32_000 }),
		acme({ contextTokens: 64_000 }),
	]);
	expect(modelCost(offers, long)).toEqual({
		kind: 'unknown',
		reason: 'Does not fit: 100,250 tokens a request, window 64,000',
	});
	expect(usdAt(offers)(long)).toBeUndefined();
	expect(usdAt(offers)(defaultWorkload)).toBe(3300);
});

test('the cost on one route, or why it is not known', () => {
	const [beta, gamma] = offersAt([cloud('beta', 1), cloud('gamma', undefined)]);
	expect(offerCost(beta!, defaultWorkload)).toMatchObject({ kind: 'known', usd: 3300 });
	expect(offerCost(gamma!, defaultWorkload)).toEqual({
		kind: 'unknown',
		reason: 'No price of this route is known',
	});
});

test('only the routes of a region count, dearer ones too: 800 M at $3 + 250 M at $10', () => {
	const offers = offersAt([
		acme(),
		cloud('beta', 3, { variant: 'eu' }),
		cloud('gamma', 2.5, { variant: 'us-2024-11-20' }),
	]);
	const inRegion = (region: Region) => modelCost(offers, { ...defaultWorkload, region });
	expect(inRegion('eu')).toMatchObject({
		best: { offer: { name: 'Beta (EU)' }, cost: { usd: 4900 } },
	});
	expect(inRegion('us')).toMatchObject({ best: { cost: { usd: 4500 } } });
	expect(inRegion('jp')).toEqual({
		kind: 'unknown',
		reason: 'No route of the region Japan is known',
	});
});

test('an ended model has no cost by which a search could find it cheaper', () => {
	expect(usdAt(offersAt([acme({ status: 'ended' })]))(defaultWorkload)).toBeUndefined();
});
