import { expect, test } from 'vitest';
import { comparePage } from '../../../src/compare/compare-page.ts';
import { homePage } from '../../../src/compare/home-page.ts';
import { aCatalog, aLab, aModel, aPricePeriod, aProvider, aRoute } from '../../fixtures/records.ts';

const catalog = aCatalog({
	labs: [aLab(), aLab({ id: 'beta' })],
	models: [
		aModel({ releasedOn: '2026-05-01' }),
		aModel({ id: 'chat-3', lab: 'beta', releasedOn: '2026-06-01' }),
	],
	providers: [
		aProvider({
			routes: [
				aRoute({ model: 'chat-3' }),
				aRoute({
					prices: [
						aPricePeriod({ outputUsdPerMtok: 30 }),
						aPricePeriod({ since: '2026-08-01', outputUsdPerMtok: 20 }),
					],
				}),
			],
		}),
	],
});

test('the home page counts what is tracked', () => {
	expect(homePage(catalog).counts.map(({ text }) => text)).toEqual([
		'2 models',
		'1 pair',
		'2 labs',
		'1 provider',
		'3 price periods',
		'0 benchmarks',
		'0 scores',
		'1 source',
	]);
});

test('it has popular pairs, the newest models and the latest price changes', () => {
	const { pairs, newest, changes } = homePage(catalog);
	expect(pairs).toEqual([
		{ a: 'Chat 3', b: 'Small 1', href: '/compare/chat-3/small-1/', labs: 'Beta and Acme' },
	]);
	expect(newest.map(({ name }) => name)).toEqual(['Chat 3', 'Small 1']);
	expect(changes).toEqual([
		{
			model: 'Small 1',
			href: '/models/small-1/',
			provider: 'Acme',
			providerHref: '/providers/acme/',
			day: 'on 1 Aug 2026',
			moves: [{ text: 'Output fell 33.3%, from $30.00 to $20.00', refs: [1] }],
		},
	]);
});

test('every listed model can be reached from the compare page, by lab', () => {
	const { pairCount, modelCount, labs } = comparePage(catalog);
	expect([pairCount, modelCount]).toEqual(['1', '2']);
	expect(labs).toEqual([
		{
			name: 'Acme',
			href: '/labs/acme/',
			models: [{ name: 'Small 1', href: '/models/small-1/' }],
		},
		{
			name: 'Beta',
			href: '/labs/beta/',
			models: [{ name: 'Chat 3', href: '/models/chat-3/' }],
		},
	]);
});
