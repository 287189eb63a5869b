import { expect, test } from 'vitest';
import { profileOf } from '../../../src/compare/profile.ts';
import { missingForListing, missingText } from '../../../src/compare/unlisted.ts';
import type { Model, Provider } from '../../../src/schema/catalog.ts';
import { aCatalog, aLab, aModel, aPricePeriod, aProvider, aRoute } from '../../fixtures/records.ts';

const paid = aProvider({ routes: [aRoute()] });
const free = aProvider({
	routes: [aRoute({ prices: [aPricePeriod({ inputUsdPerMtok: 0, outputUsdPerMtok: 0 })] })],
});
const { releasedOn: _day, ...undated } = aModel();
const { limits: _limits, ...unlimited } = aModel();
const { modalities: _modalities, ...silent } = aModel();

const cases: { name: string; model: Model; providers: Provider[]; missing: string[] }[] = [
	{ name: 'a paid route', model: aModel(), providers: [paid], missing: [] },
	{
		name: 'open weights and no route',
		model: aModel({ openWeights: true }),
		providers: [],
		missing: [],
	},
	{
		name: 'only a free route',
		model: aModel(),
		providers: [free],
		missing: ['a paid price or open weights'],
	},
	{ name: 'no release day', model: undated, providers: [paid], missing: ['the release day'] },
	{
		name: 'no context window',
		model: unlimited,
		providers: [paid],
		missing: ['the context window'],
	},
	{
		name: 'unknown output',
		model: silent,
		providers: [paid],
		missing: ['what it puts out'],
	},
	{
		name: 'images as output',
		model: aModel({ modalities: { output: ['image'] } }),
		providers: [paid],
		missing: ['text output'],
	},
];

test.each(cases)('$name: says what is missing, as the catalog lists', (one) => {
	const catalog = aCatalog({ labs: [aLab()], models: [one.model], providers: one.providers });
	expect(missingForListing(profileOf(catalog, 'small-1'))).toEqual(one.missing);
	expect(catalog.listed).toEqual(one.missing.length === 0 ? ['small-1'] : []);
});

test('two things that are missing make one phrase', () => {
	const catalog = aCatalog({ labs: [aLab()], models: [undated] });
	expect(missingText(profileOf(catalog, 'small-1'))).toBe(
		'the release day and a paid price or open weights',
	);
});
