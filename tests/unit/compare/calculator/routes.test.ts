import { expect, test } from 'vitest';
import {
	costAtRoute,
	extraInputs,
	pickedOffer,
	routeChoices,
	routeText,
} from '../../../../src/compare/calculator/routes.ts';
import { defaultWorkload } from '../../../../src/cost/workload.ts';
import { at, model, offer } from './models.fixture.ts';

test('every route has a key of its own', () => {
	const offers = ['Amazon Bedrock (EU)', 'Z.ai', 'Z.ai'].map((name) => at(1, 2, name));
	expect(routeChoices(offers).map(({ key }) => key)).toEqual([
		'amazon-bedrock-eu',
		'z-ai',
		'z-ai-2',
	]);
	expect(pickedOffer({ model: model('m', ...offers), route: 'z-ai-2' })).toBe(offers[2]);
	expect(pickedOffer({ model: model('m', ...offers), route: 'nobody' })).toBeUndefined();
});

test.each([
	{ one: offer(), text: 'Gamma: $4,100' },
	{ one: offer({ state: 'ended' }), text: 'Gamma: last price $4,100' },
	{ one: offer({ payAsYouGo: false }), text: 'Gamma: Not billed by tokens' },
	{
		one: offer({ period: { inputUsdPerMtok: 2 } }),
		text: 'Gamma: No output price is published',
	},
])('in the list: $text', ({ one, text }) => {
	expect(routeText(routeChoices([one])[0]!, defaultWorkload)).toBe(text);
});

test('a route outside the chosen region has no cost in it', () => {
	const eu = offer({ variant: 'eu' });
	expect(costAtRoute(eu, { ...defaultWorkload, region: 'eu' })).toMatchObject({ kind: 'known' });
	expect(costAtRoute(offer(), { ...defaultWorkload, region: 'eu' })).toEqual({
		kind: 'unknown',
		reason: 'Not a route of the region EU',
	});
});

test('the hour and the region are asked for only where prices depend on them', () => {
	expect(extraInputs([model('m', offer())])).toEqual({ hour: false, regions: [] });
	const hours = [{ fromUtc: '16:30', toUtc: '00:30', inputUsdPerMtok: 1, outputUsdPerMtok: 5 }];
	const byHour = offer({ period: { inputUsdPerMtok: 2, outputUsdPerMtok: 10, hours } });
	expect(
		extraInputs([model('m', byHour, offer({ variant: 'us' }), offer({ variant: 'eu' }))]),
	).toEqual({
		hour: true,
		regions: ['eu', 'us'],
	});
});
