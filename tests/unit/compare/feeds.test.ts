import { expect, test } from 'vitest';
import { changesFeed, labFeed, modelFeed } from '../../../src/compare/feeds.ts';
import type { Model } from '../../../src/schema/catalog.ts';
import {
	aCatalog,
	aLab,
	aModel,
	aPricePeriod,
	aProvider,
	aRoute,
	aSource,
} from '../../fixtures/records.ts';

const { releasedOn: _, ...undated } = aModel({ id: 'other-2', lab: 'beta' });

function catalogOf(facts: Partial<Model> = {}) {
	return aCatalog({
		sources: [aSource(), aSource({ id: 'press', asOf: '2026-06-01' })],
		labs: [
			aLab({ corrections: [{ field: 'country', on: '2026-03-01', was: 'France' }] }),
			aLab({ id: 'beta' }),
		],
		models: [
			aModel(facts),
			aModel({ id: 'other-1', lab: 'beta', releasedOn: '2026-02-01' }),
			undated,
		],
		providers: [
			aProvider({
				routes: [
					aRoute({
						prices: [
							aPricePeriod({ since: '2026-01-15' }),
							aPricePeriod({ since: '2026-07-01', outputUsdPerMtok: 8, from: 'press' }),
						],
					}),
				],
			}),
		],
	});
}

const ids = (feed: { entries: { id: string }[] }) => feed.entries.map(({ id }) => id);

test('all changes are told, the newest first, each under a name that its wording does not change', () => {
	const feed = changesFeed(catalogOf());
	expect(ids(feed)).toEqual([
		'price/acme/small-1/2026-07-01',
		'correction/labs/acme/country/2026-03-01',
		'release/other-1',
		'release/small-1',
	]);
	expect(feed.updated).toBe('2026-07-01');
	expect(feed.entries[0]).toEqual({
		id: 'price/acme/small-1/2026-07-01',
		title: 'Small 1 at Acme: new prices',
		kind: 'Price changes',
		path: '/models/small-1/#changes',
		published: '2026-07-01',
		updated: '2026-07-01',
		text: 'On 1 Jul 2026, Small 1 at Acme: output fell 20%, from $10.00 to $8.00.',
		sources: [
			{ name: 'Acme Docs', url: 'https://example.org/acme-docs' },
			{ name: 'Press', url: 'https://example.org/press' },
		],
	});
	expect(feed.entries[1]!.path).toBe('/labs/acme/');
});

test('a lab has the changes of its models and of its own record', () => {
	const catalog = catalogOf();
	expect(ids(labFeed(catalog, 'acme'))).toEqual([
		'price/acme/small-1/2026-07-01',
		'correction/labs/acme/country/2026-03-01',
		'release/small-1',
	]);
	expect(ids(labFeed(catalog, 'beta'))).toEqual(['release/other-1']);
});

test('a model without changes has a feed to follow, of the day of the data', () => {
	const feed = modelFeed(catalogOf(), 'other-2');
	expect(feed).toMatchObject({ path: '/models/other-2/', updated: '2026-08-20', entries: [] });
});

test('what is announced stands under the day on which its source was checked, not under one to come', () => {
	const feed = modelFeed(
		catalogOf({ retiresOn: '2026-12-31', from: { default: 'acme-docs', retiresOn: 'press' } }),
		'small-1',
	);
	const end = feed.entries.find(({ id }) => id === 'end/model-small-1');
	expect(end).toMatchObject({ title: 'Small 1 retires', updated: '2026-06-01' });
	expect(end).not.toHaveProperty('published');
});
