import { expect, test } from 'vitest';
import { plainModel } from '../../../src/compare/plain-model.ts';
import { profileOf } from '../../../src/compare/profile.ts';
import type { Model } from '../../../src/schema/catalog.ts';
import type { RouteFacts } from '../../../src/schema/provider.ts';
import { aCatalog, aLab, aModel, aProvider, aRoute } from '../../fixtures/records.ts';

/** Small 1, then Small 2, then Small 3, each served by Acme unless its facts say otherwise. */
function plain(
	small1: Partial<Model>,
	small2: Partial<Model> = {},
	route: Partial<RouteFacts> = {},
) {
	const models = [
		aModel({ successor: 'small-2', ...small1 }),
		aModel({ id: 'small-2', successor: 'small-3', ...small2 }),
		aModel({ id: 'small-3' }),
	];
	const routes = models.map(({ id }) => aRoute({ model: id, ...(id === 'small-1' ? route : {}) }));
	const catalog = aCatalog({ labs: [aLab()], models, providers: [aProvider({ routes })] });
	return plainModel(catalog, profileOf(catalog, 'small-1'));
}

const retired = { retiresOn: '2026-06-30' };

test('a model that is served travels alone', () => {
	const model = plain({});
	expect(model).toMatchObject({ id: 'small-1', name: 'Small 1', offers: [{ name: 'Acme' }] });
	expect(model).not.toHaveProperty('heir');
	expect(plain({ retiresOn: '2027-06-30' })).not.toHaveProperty('heir');
});

test('one whose routes have all ended brings the model after it', () => {
	expect(plain(retired)).toMatchObject({
		offers: [{ state: 'ended', endsOn: '2026-06-30' }],
		heir: { id: 'small-2', name: 'Small 2', offers: [{ state: 'live' }] },
	});
	expect(plain({}, {}, { status: 'ended' }).heir?.id).toBe('small-2');
});

test('a successor that is retired too gives its place to the next', () => {
	expect(plain(retired, retired).heir?.id).toBe('small-3');
});

test('one without a successor brings none, and so does one never sold by tokens', () => {
	const models = [aModel({ ...retired }), aModel({ id: 'small-2' })];
	const catalog = aCatalog({
		labs: [aLab()],
		models,
		providers: [aProvider({ routes: [aRoute()] })],
	});
	expect(plainModel(catalog, profileOf(catalog, 'small-1'))).not.toHaveProperty('heir');
	const plan = aProvider({ id: 'acme-plan', kind: 'plan', routes: [aRoute({ status: 'ended' })] });
	const sold = aCatalog({
		labs: [aLab()],
		models: [aModel({ successor: 'small-2' }), aModel({ id: 'small-2' })],
		providers: [plan],
	});
	expect(plainModel(sold, profileOf(sold, 'small-1'))).not.toHaveProperty('heir');
});
