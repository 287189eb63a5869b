import { expect, test } from 'vitest';
import type { RouteContext } from '../../../../src/import/reconcile/offer.ts';
import { providerRoutes } from '../../../../src/import/reconcile/provider-routes.ts';
import { aRouteClaim } from './claims.ts';

const context: RouteContext = {
	today: '2026-11-22',
	stateOf: new Map([
		['pi-ai', '2026-11-10'],
		['genai-prices', '2026-09-23'],
		['litellm', '2026-08-01'],
		['models-dev', '2026-07-02'],
	]),
	listedBy: new Set(['models-dev', 'pi-ai']),
	kind: 'cloud',
	releasedOn: new Map([['acme-1', '2025-01-01']]),
	contextOf: new Map(),
	elsewhere: new Map(),
};
const at = (input: number, output: number) => [
	{ inputUsdPerMtok: input, outputUsdPerMtok: output },
];
const routes = (claims: Parameters<typeof providerRoutes>[0], more: Partial<RouteContext> = {}) =>
	providerRoutes(claims, { ...context, ...more }).routes;

test('zero is free only where the id says so, and unknown elsewhere', () => {
	expect(routes([aRouteClaim({ prices: at(0, 0) })])[0]).not.toHaveProperty('prices');
	expect(
		routes([aRouteClaim({ raw: 'acme-1:free', prices: at(0, 0) }, { tags: { offer: 'free' } })]),
	).toMatchObject([{ id: 'acme-1:free', variant: 'free', prices: at(0, 0) }]);
});

test.each(['plan', 'trial', 'local'] as const)(
	'a %s has no token prices, whatever is written',
	(kind) => {
		expect(routes([aRouteClaim()], { kind })[0]).not.toHaveProperty('prices');
		expect(
			routes([aRouteClaim({ prices: at(0, 0) }, { tags: { offer: 'free' } })], { kind })[0],
		).not.toHaveProperty('prices');
	},
);

test('a route that only LiteLLM remembers is left out at a provider with a full listing', () => {
	const old = aRouteClaim({ source: 'litellm' });
	expect(providerRoutes([old], context)).toMatchObject({ routes: [], stale: 1 });
	expect(routes([old], { listedBy: new Set() })).toHaveLength(1);
	expect(routes([old], { releasedOn: new Map([['acme-1', '2026-11-11']]) })).toHaveLength(1);
});

test('with the day of its end, the same route is kept as ended', () => {
	expect(routes([aRouteClaim({ source: 'litellm', endsOn: '2026-05-11' })])).toMatchObject([
		{ status: 'ended', endsOn: '2026-05-11', prices: [{ inputUsdPerMtok: 1, from: 'litellm' }] },
	]);
	expect(routes([aRouteClaim({ source: 'litellm', endsOn: '2027-01-01' })])).toMatchObject([
		{ status: 'deprecated', endsOn: '2027-01-01' },
	]);
});

test('an end that a newer listing contradicts is not believed', () => {
	const [route] = routes([
		aRouteClaim({ source: 'litellm', endsOn: '2026-10-15' }),
		aRouteClaim({ source: 'pi-ai' }),
	]);
	expect(route).not.toHaveProperty('endsOn');
	expect(route).not.toHaveProperty('status');
});

test('a route that the newest listing lacks keeps the day of the one that has it, and no end', () => {
	const [route] = routes([aRouteClaim()]);
	expect(route).toMatchObject({ from: 'models-dev' });
	expect(route).not.toHaveProperty('endsOn');
});

test('regions of one price are one route, another price is a variant', () => {
	expect(
		routes([
			aRouteClaim({ raw: 'acme.acme-1', prices: at(3, 15) }),
			aRouteClaim({ raw: 'global.acme.acme-1', prices: at(3, 15) }, { tags: { region: 'global' } }),
			aRouteClaim({ raw: 'eu.acme.acme-1', prices: at(3.3, 16.5) }, { tags: { region: 'eu' } }),
		]).map(({ id, variant, alsoIds }) => [id, variant, alsoIds]),
	).toEqual([
		['acme.acme-1', undefined, ['global.acme.acme-1']],
		['eu.acme.acme-1', 'eu', undefined],
	]);
});

test('an uplift counts only on the price that it was worked out from', () => {
	const uplift = aRouteClaim({
		source: 'litellm',
		variant: 'eu',
		factor: 1.1,
		prices: at(5.5, 33),
	});
	const plain = (input: number, output: number) =>
		aRouteClaim({ source: 'pi-ai', prices: at(input, output) });
	expect(routes([plain(5, 30), uplift]).map(({ variant }) => variant)).toEqual([undefined, 'eu']);
	expect(routes([plain(4, 20), uplift]).map(({ variant }) => variant)).toEqual([undefined]);
});

test('a batch id holds the batch prices of the plain one', () => {
	expect(
		routes([
			aRouteClaim({ source: 'pi-ai', raw: 'acme-1', prices: at(4, 20) }),
			aRouteClaim(
				{ source: 'pi-ai', raw: 'acme-1:batch', prices: at(2, 10) },
				{ tags: { offer: 'batch' } },
			),
		]),
	).toEqual([
		{
			model: 'acme-1',
			id: 'acme-1',
			from: 'pi-ai',
			prices: [
				{
					inputUsdPerMtok: 4,
					outputUsdPerMtok: 20,
					batchInputUsdPerMtok: 2,
					batchOutputUsdPerMtok: 10,
					from: 'pi-ai',
				},
			],
		},
	]);
});

test('an older dated state at another price is a variant named by its day', () => {
	expect(
		routes([
			aRouteClaim({ raw: 'gpt-4o', prices: at(2.5, 10) }),
			aRouteClaim(
				{ raw: 'gpt-4o-2024-11-20', prices: at(2.5, 10) },
				{ tags: { snapshot: '2024-11-20' } },
			),
			aRouteClaim(
				{ raw: 'gpt-4o-2024-05-13', prices: at(5, 15) },
				{ tags: { snapshot: '2024-05-13' } },
			),
		]).map(({ id, variant, alsoIds }) => [id, variant, alsoIds]),
	).toEqual([
		['gpt-4o', undefined, ['gpt-4o-2024-11-20']],
		['gpt-4o-2024-05-13', '2024-05-13', undefined],
	]);
});

test('an alias that means an older model at another price is left out', () => {
	expect(
		routes([
			aRouteClaim({ raw: 'mistral-large-2512', prices: at(0.5, 1.5) }),
			aRouteClaim({ raw: 'mistral-large', prices: at(2, 6) }, { byAlias: true }),
		]),
	).toMatchObject([{ id: 'mistral-large-2512', prices: [{ inputUsdPerMtok: 0.5 }] }]);
});

test('an operating default is no limit: the model’s window is larger', () => {
	const contextOf = new Map([['acme-1', 1_050_000]]);
	const small = aRouteClaim({ source: 'pi-ai', contextTokens: 272_000, maxOutputTokens: 128_000 });
	expect(routes([small], { contextOf })[0]).toEqual(
		expect.not.objectContaining({ contextTokens: 272_000 }),
	);
	expect(
		routes([small, aRouteClaim({ contextTokens: 1_050_000 })], { contextOf })[0],
	).toMatchObject({
		contextTokens: 1_050_000,
		maxOutputTokens: 128_000,
		from: 'pi-ai',
		fieldsFrom: { contextTokens: 'models-dev' },
	});
});

test('a held-back price is a conflict of the provider', () => {
	const elsewhere = new Map([['acme-1', [...at(1.4, 4.4), ...at(0.8, 3)]]]);
	const { routes: found, conflicts } = providerRoutes(
		[aRouteClaim({ source: 'pi-ai', prices: at(0.0062, 4.4) })],
		{ ...context, elsewhere },
	);
	expect(found[0]).not.toHaveProperty('prices');
	expect(conflicts).toEqual([
		{
			field: 'routes.acme-1.prices.0.inputUsdPerMtok',
			value: 0.0062,
			from: 'pi-ai',
			note: 'More than 10 times off the other prices: held back',
		},
	]);
});

test('an alias that moves tells no former price of a model with a newer id of its own', () => {
	const own = aRouteClaim({ source: 'pi-ai', raw: 'acme-1-2603', prices: at(0.15, 0.6) });
	const alias = (source: string) =>
		aRouteClaim({ source, raw: 'acme', prices: at(0.1, 0.3) }, { byAlias: true, byMoving: true });
	expect(routes([own, alias('litellm')])[0]!.prices).toEqual([
		{ inputUsdPerMtok: 0.15, outputUsdPerMtok: 0.6, from: 'pi-ai' },
	]);
	const before = aRouteClaim({ source: 'litellm', raw: 'acme-1-2603', prices: at(0.15, 0.6) });
	expect(routes([before, alias('pi-ai')])[0]!.prices!.at(-1)).toMatchObject({
		inputUsdPerMtok: 0.1,
		from: 'pi-ai',
	});
});

test('a pattern of genai-prices is no id where another source has one', () => {
	const [route] = routes(
		[
			aRouteClaim({ source: 'genai-prices', raw: 'acme-1-001' }),
			aRouteClaim({ source: 'litellm', raw: 'acme/acme-1-001' }),
		],
		{ listedBy: new Set() },
	);
	expect(route).toMatchObject({ id: 'acme/acme-1-001', from: 'genai-prices' });
	expect(route).not.toHaveProperty('alsoIds');
});

test('dated states of one region and price are one route', () => {
	const state = (region: string | undefined, snapshot: string, price: number) =>
		aRouteClaim(
			{ raw: `${region ?? ''}/acme-1-${snapshot}`, prices: at(price, 2 * price) },
			{ tags: { snapshot, ...(region === undefined ? {} : { region }) } },
		);
	const found = routes([
		aRouteClaim({ raw: 'acme-1' }),
		state(undefined, '2024-05-13', 5),
		state('eu', '2024-08-06', 1.1),
		state('eu', '2024-11-20', 1.1),
	]);
	expect(found.map(({ variant, id }) => [variant, id])).toEqual([
		[undefined, 'acme-1'],
		['2024-05-13', '/acme-1-2024-05-13'],
		['eu', 'eu/acme-1-2024-11-20'],
	]);
});
