import { expect, test } from 'vitest';
import { compareCard } from '../../../../src/compare/embed/compare-card.ts';
import { costCard } from '../../../../src/compare/embed/cost-card.ts';
import { costData } from '../../../../src/compare/embed/cost-data.ts';
import { dataScript } from '../../../../src/compare/embed/data-script.ts';
import { examplePair } from '../../../../src/compare/embed/example-pair.ts';
import { oembedDocument } from '../../../../src/compare/embed/oembed.ts';
import { priceCard } from '../../../../src/compare/embed/price-card.ts';
import { profileOf } from '../../../../src/compare/profile.ts';
import { defaultWorkload } from '../../../../src/cost/workload.ts';
import {
	aCatalog,
	aLab,
	aModel,
	aPricePeriod,
	aProvider,
	aRoute,
} from '../../../fixtures/records.ts';

const tiers = [{ aboveInputTokens: 200_000, inputUsdPerMtok: 4, outputUsdPerMtok: 15 }];
const catalog = aCatalog({
	labs: [aLab()],
	models: [
		aModel(),
		aModel({ id: 'old-1', retiresOn: '2026-06-30', successor: 'small-1' }),
		aModel({ id: 'secret-1' }),
	],
	providers: [
		aProvider({
			routes: [
				aRoute({ model: 'old-1' }),
				aRoute({ model: 'secret-1', prices: undefined as never }),
				aRoute({ prices: [aPricePeriod({ tiers })] }),
			],
		}),
	],
});
const card = (id: string) => priceCard(catalog, profileOf(catalog, id));
const data = (id: string) => costData(catalog, profileOf(catalog, id));

test('a price card says where the lowest price is asked, and that it is not the only one', () => {
	expect(card('small-1')).toEqual({
		id: 'small-1',
		name: 'Small 1',
		lab: 'Acme',
		href: '/models/small-1/',
		asOf: '20 Aug 2026',
		input: { text: '$2.00', small: 'at Acme', known: true },
		output: { text: '$10.00', small: 'at Acme', known: true },
		notes: ['Above 200,000 input tokens: $4.00 / $15.00'],
		context: '128,000 tokens',
		checked: 'checked 20 Aug 2026',
	});
});

test('the price of a retired model is its last one; one that nobody publishes is unknown', () => {
	expect(card('old-1')).toMatchObject({
		status: 'Retired since 30 Jun 2026',
		input: { text: '$2.00', small: 'last price at Acme, ended' },
	});
	const unknown = card('secret-1');
	expect(unknown.input).toEqual({
		text: 'Price unknown',
		small: 'No price by tokens is published',
		known: false,
	});
	expect(unknown).not.toHaveProperty('checked');
});

test('a cost card states its traffic, and leads to the calculator and the sources', () => {
	const both = costCard([data('small-1'), data('old-1')], { ...defaultWorkload, batchShare: 0 });
	expect(both).toMatchObject({
		workload: '1,000,000 requests a month of 800 input and 250 output tokens',
		// 800 M at $2, 250 M at $10.
		rows: [{ month: '$4,100' }, { month: '$4,100', status: 'Retired since 30 Jun 2026' }],
		asOf: '20 Aug 2026',
		href: '/calculator/?m=small-1&m=old-1',
		sourcesHref: '/compare/?m=small-1&m=old-1',
	});
	const one = costCard([data('secret-1')], { ...defaultWorkload, inputTokens: 1000 });
	expect(one).toMatchObject({
		rows: [{ month: 'Unknown' }],
		href: '/calculator/?m=secret-1&input=1000',
		sourcesHref: '/models/secret-1/',
	});
});

test('a scorecard keeps the order asked for, and cites on the page that it leads to', () => {
	const { models, statuses, rows, href } = compareCard(catalog, 'small-1', 'old-1');
	expect(models.map(({ name }) => name)).toEqual(['Small 1', 'Old 1']);
	expect(statuses).toEqual(['Old 1: Retired since 30 Jun 2026']);
	expect(rows.flatMap(({ a, b }) => [...a.refs, ...b.refs])).toEqual([]);
	expect(rows.find(({ signal }) => signal === 'Context window')?.a.text).toBe('128,000 tokens');
	expect(href).toBe('/compare/?m=old-1&m=small-1');
});

test('the example stands even where no pair is popular', () => {
	const few = aCatalog({ labs: [aLab()], models: [aModel()] });
	expect(examplePair(few).map(({ id }) => id)).toEqual(['small-1', 'small-1']);
});

test('oEmbed describes a frame that needs no script on the page', () => {
	const document = oembedDocument(
		{
			kind: 'price',
			models: ['small-1'],
			names: ['Small 1'],
			site: 'https://crosscheck.example',
		},
		'Price of Small 1',
	);
	expect(document).toMatchObject({
		version: '1.0',
		type: 'rich',
		title: 'Price of Small 1',
		provider_name: 'Crosscheck',
		provider_url: 'https://crosscheck.example/',
		width: 480,
		height: 276,
	});
	expect(document['html']).toContain(
		'<iframe src="https://crosscheck.example/embed/v1/price/small-1/"',
	);
});

test('data travels as a call that no text can leave', () => {
	expect(dataScript('a', { name: '</script>"' })).toBe(
		'crosscheckData("a",{"name":"\\u003c/script>\\""})',
	);
});
