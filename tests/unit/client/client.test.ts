import { expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load-catalog.ts';
import { crosscheck } from '../../../src/client/client.ts';
import type { GivenWorkload } from '../../../src/client/whole-workload.ts';
import { modelDocument } from '../../../src/compare/any/model-document.ts';
import { modelCost } from '../../../src/compare/offers.ts';
import { pairPage } from '../../../src/compare/pair-page.ts';
import { profileOf } from '../../../src/compare/profile.ts';
import { defaultWorkload } from '../../../src/cost/workload.ts';

const { catalog } = await loadCatalog('tests/fixtures/data');
const site = 'https://example.org';

/** A client of the fixture catalog, and the addresses that it asks for. */
function client(answer?: (id: string) => object) {
	const asked: string[] = [];
	const fetch = (url: string) => {
		asked.push(url);
		const [, id = ''] = /models\/(.+)\.json$/.exec(url) ?? [];
		if (answer) return Promise.resolve(Response.json(answer(id)));
		if (!catalog.models.has(id)) return Promise.resolve(new Response('', { status: 404 }));
		return Promise.resolve(Response.json(modelDocument(catalog, id)));
	};
	return { asked, ...crosscheck({ site, fetch }) };
}

test('fetches a model once', async () => {
	const { model, asked } = client();
	const [first, second] = [await model('small-1'), await model('small-1')];
	expect(first.model.name).toBe('Acme Small 1');
	expect(second).toBe(first);
	expect(asked).toEqual(['https://example.org/api/v1/models/small-1.json']);
});

test('compares two by what their page says', async () => {
	const comparison = await client().compare('large-2', 'small-1');
	if (comparison.kind !== 'pair') throw new Error('Two models are a pair');
	const page = pairPage(catalog, 'large-2', 'small-1');
	expect(comparison.page.summary).toEqual(page.summary);
	expect(comparison.page.scorecard).toEqual(page.scorecard);
});

test('prices a workload as the pages do, with its sources', async () => {
	const traffic = { requestsPerMonth: 300_000, inputTokens: 2_000, outputTokens: 300 };
	const price = await client().price('small-1', traffic);
	const workload = { ...defaultWorkload, ...traffic };
	const cost = modelCost(profileOf(catalog, 'small-1').offers, workload);
	if (price.kind === 'unknown' || cost.kind === 'unknown') throw new Error('It has a price');
	expect(price).toMatchObject({ id: 'small-1', status: 'active', workload });
	expect([price.usd, price.route]).toEqual([cost.best.cost.usd, cost.best.offer.name]);
	// 600 M input tokens at $2, 90 M output tokens at $10.
	expect(price.usd).toBe(2100);
	expect(price.sources.map(({ source }) => source)).toEqual(['acme-docs']);
});

test('says why a cost is unknown', async () => {
	expect(await client().price('umbra-x')).toMatchObject({
		kind: 'unknown',
		reason: 'No price is known at a provider that serves it',
	});
});

test.each<[GivenWorkload & { tokens?: number }, string]>([
	[{ inputTokens: -1 }, 'inputTokens: write a whole number from 0 to 100000000, not -1'],
	[{ cachedShare: 50 }, 'cachedShare: write a share from 0 to 1, not 50'],
	[
		{ cachedShare: 0.6, cacheWriteShare: 0.6 },
		'cachedShare and cacheWriteShare: write two shares that add up to at most 1',
	],
	[{ hourUtc: 24 }, 'hourUtc: write a whole number from 0 to 23, not 24'],
	[{ region: 'mars' as 'eu' }, 'region: write one of apac, au, ca, eu, global, in, jp, us'],
	[
		{ tokens: 5 },
		'A workload has no tokens. Its numbers are: requestsPerMonth, inputTokens, outputTokens, reasoningTokens, cachedShare, cacheWriteShare, batchShare, hourUtc, region',
	],
])('refuses the workload %j', async (workload, message) => {
	await expect(client().price('small-1', workload)).rejects.toThrow(message);
});

test.each([[[]], [['small-1']], [['small-1', 'small-1']], [['a', 'b', 'c', 'd', 'e']]])(
	'compares no %j',
	async (ids) => {
		await expect(client().compare(...ids)).rejects.toThrow('Name two to four different models');
	},
);

test('what is not there, or of another version, is an error that says so, and is asked for again', async () => {
	const missing = client();
	await expect(missing.model('no-such')).rejects.toThrow(
		'https://example.org/api/v1/models/no-such.json is not there: 404',
	);
	await expect(missing.model('no-such')).rejects.toThrow('404');
	expect(missing.asked).toHaveLength(2);
	const newer = client(() => ({ schemaVersion: 2 }));
	await expect(newer.models()).rejects.toThrow('of another version');
});

test('asks which site is meant where its own address does not say', () => {
	expect(() => crosscheck()).toThrow('crosscheck({ site: "https://…" })');
});
