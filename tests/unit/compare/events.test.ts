import { expect, test } from 'vitest';
import { eventsOf, eventsOfModel, undatedEnds } from '../../../src/compare/events.ts';
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

const changed = [
	aPricePeriod({ since: '2026-01-15', outputUsdPerMtok: 10 }),
	aPricePeriod({ since: '2026-07-01', outputUsdPerMtok: 8 }),
];

function catalogOf(facts: Partial<Model> = {}, route: Parameters<typeof aRoute>[0] = {}) {
	return aCatalog({
		sources: [aSource(), aSource({ id: 'press' })],
		labs: [aLab()],
		models: [aModel(facts), aModel({ id: 'small-2', releasedOn: '2026-07-01' })],
		providers: [aProvider({ routes: [aRoute(route)] })],
	});
}

const told = (catalog: ReturnType<typeof catalogOf>) =>
	eventsOf(catalog).map(({ day, kind, claim }) => [day, kind, claim.text]);

test('releases and price changes are told, the newest first, a release before a price of the day', () => {
	expect(told(catalogOf({}, { prices: changed }))).toEqual([
		['2026-07-01', 'release', 'Acme released Small 2 on 1 Jul 2026.'],
		[
			'2026-07-01',
			'price',
			'On 1 Jul 2026, Small 1 at Acme: output fell 20%, from $10.00 to $8.00.',
		],
		['2026-01-15', 'release', 'Acme released Small 1 on 15 Jan 2026.'],
	]);
});

test('a model knows its own events only', () => {
	const catalog = catalogOf({}, { prices: changed });
	expect(eventsOfModel(catalog, 'small-1').map(({ kind }) => kind)).toEqual(['price', 'release']);
	expect(eventsOfModel(catalog, 'small-2')).toHaveLength(1);
});

test.each([
	{
		facts: { retiresOn: '2026-06-30' },
		route: {},
		announced: false,
		text: 'Acme retired Small 1 on 30 Jun 2026.',
	},
	{
		facts: { retiresOn: '2026-12-01' },
		route: {},
		announced: true,
		text: 'Acme retires Small 1 on 1 Dec 2026.',
	},
	{
		facts: {},
		route: { endsOn: '2026-06-30' },
		announced: false,
		text: 'Acme stopped serving Small 1 on 30 Jun 2026.',
	},
	{
		facts: {},
		route: { endsOn: '2026-12-01' },
		announced: true,
		text: 'Acme stops serving Small 1 on 1 Dec 2026.',
	},
])('$text', ({ facts, route, announced, text }) => {
	const ends = eventsOf(catalogOf(facts, route)).filter(({ kind }) => kind === 'end');
	expect(ends).toMatchObject([{ announced, claim: { text } }]);
});

test('the end of a model and of its lab’s own route on one day is one event', () => {
	const catalog = catalogOf({ retiresOn: '2026-06-30' }, { endsOn: '2026-06-30' });
	expect(eventsOf(catalog).filter(({ kind }) => kind === 'end')).toHaveLength(1);
});

test('an end without a day is no event, and is listed apart', () => {
	const catalog = catalogOf({ stage: 'deprecated' });
	expect(eventsOf(catalog).filter(({ kind }) => kind === 'end')).toEqual([]);
	expect(undatedEnds(catalog).map(({ claim }) => claim.text)).toEqual(['Small 1 is deprecated.']);
});

test.each([
	{
		name: 'a limit',
		facts: {
			corrections: [{ field: 'limits.contextTokens', on: '2026-08-01', was: 64_000 }],
			from: { default: 'acme-docs', limits: 'press' },
		},
		text: 'Small 1: context window corrected on 1 Aug 2026, from 64,000 tokens to 128,000 tokens.',
		source: 'press',
	},
	{
		name: 'a capability, with the reason',
		facts: {
			capabilities: { reasoning: true },
			corrections: [
				{ field: 'capabilities.reasoning', on: '2026-08-01', was: false, note: 'Misread' },
			],
		},
		text: 'Small 1: reasoning corrected on 1 Aug 2026, from no to yes (Misread).',
		source: 'acme-docs',
	},
	{
		name: 'a value that nobody replaces',
		facts: { corrections: [{ field: 'licence', on: '2026-08-01', was: 'MIT' }] },
		text: 'Small 1: licence withdrawn on 1 Aug 2026: MIT was wrong, and no other value is known.',
		source: 'acme-docs',
	},
] as { name: string; facts: Partial<Model>; text: string; source: string }[])(
	'a correction of a model: $name',
	({ facts, text, source }) => {
		const found = eventsOf(catalogOf(facts)).filter(({ kind }) => kind === 'correction');
		expect(found).toMatchObject([
			{ day: '2026-08-01', model: 'small-1', claim: { text, evidence: [{ source }] } },
		]);
	},
);

test('a corrected price names its route and the source of the period', () => {
	const corrections = [
		{ field: 'routes.small-1.prices.0.inputUsdPerMtok', on: '2026-08-01', was: 20 },
	];
	const catalog = aCatalog({
		sources: [aSource(), aSource({ id: 'press' })],
		labs: [aLab()],
		models: [aModel()],
		providers: [
			aProvider({ corrections, routes: [aRoute({ prices: [aPricePeriod({ from: 'press' })] })] }),
		],
	});
	const [found] = eventsOf(catalog).filter(({ kind }) => kind === 'correction');
	expect(found).toMatchObject({
		about: { name: 'Acme', href: '/providers/acme/' },
		claim: {
			text: 'Acme: small 1, input price corrected on 1 Aug 2026, from $20.00 to $2.00.',
			evidence: [{ source: 'press' }],
		},
	});
});
