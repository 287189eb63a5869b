import { expect, test } from 'vitest';
import { cheapestPrice } from '../../../src/compare/cheapest-price.ts';
import { profileOf } from '../../../src/compare/profile.ts';
import type { Provider } from '../../../src/schema/catalog.ts';
import { aCatalog, aLab, aModel, aPricePeriod, aProvider, aRoute } from '../../fixtures/records.ts';

function offers(...providers: Provider[]) {
	const catalog = aCatalog({ labs: [aLab()], models: [aModel()], providers });
	return profileOf(catalog, 'small-1').offers;
}
const at = (id: string, inputUsdPerMtok: number, facts: Parameters<typeof aRoute>[0] = {}) =>
	aProvider({
		id,
		kind: 'cloud',
		routes: [aRoute({ prices: [aPricePeriod({ inputUsdPerMtok })], ...facts })],
	});

test('the lowest price of those in use, with its provider', () => {
	const found = cheapestPrice(offers(at('beta', 3), at('gamma', 1.5)), 'inputUsdPerMtok');
	expect(found).toMatchObject({ fact: { value: 1.5, text: '$1.50' }, ended: false });
	expect(found?.offer.name).toBe('Gamma');
});

test('a lower price that has ended does not count while another is in use', () => {
	const found = cheapestPrice(
		offers(at('beta', 3), at('gamma', 1, { status: 'ended' })),
		'inputUsdPerMtok',
	);
	expect(found).toMatchObject({ fact: { text: '$3.00' }, ended: false });
});

test('where all have ended, the lowest last price is marked as ended', () => {
	const found = cheapestPrice(offers(at('gamma', 1, { status: 'ended' })), 'inputUsdPerMtok');
	expect(found).toMatchObject({ fact: { text: '$1.00' }, ended: true });
});

test('a free route is no cheapest price, and no price is none', () => {
	const free = at('beta', 0, {
		variant: 'free',
		prices: [aPricePeriod({ inputUsdPerMtok: 0, outputUsdPerMtok: 0 })],
	});
	expect(cheapestPrice(offers(free), 'inputUsdPerMtok')).toBeUndefined();
	expect(cheapestPrice(offers(), 'outputUsdPerMtok')).toBeUndefined();
});
