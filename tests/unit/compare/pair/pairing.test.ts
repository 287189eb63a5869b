import { expect, test } from 'vitest';
import {
	costFact,
	costLead,
	costsApart,
	isDead,
	leadOf,
	liveOffers,
	onDay,
	providerCount,
} from '../../../../src/compare/pair/pairing.ts';
import { a, aPair, b, cloud, route, sourcesOf } from './a-pair.fixture.ts';
import { aProvider } from '../../../fixtures/records.ts';

test.each([
	{ x: 2, y: 1, lead: 'a' },
	{ x: 1, y: 2, lead: 'b' },
	{ x: 1, y: 1, lead: 'tie' },
	{ x: undefined, y: 1, lead: 'none' },
	{ x: 1, y: undefined, lead: 'none' },
])('$x against $y: $lead has more', ({ x, y, lead }) => {
	expect(leadOf(x, y)).toBe(lead);
});

test('less leads where less is better', () => {
	expect(leadOf(1, 2, 'less')).toBe('a');
	expect(leadOf(2, 1, 'less')).toBe('b');
});

/** Who costs less, where a side's input is so many dollars and its output nothing: 800 M tokens. */
function leadAt(x: number, y: number) {
	const pair = aPair({ providers: [cloud('gamma', route(b, [y, 0]), route(a, [x, 0]))] });
	return costLead(pair.a.cost, pair.b.cost);
}

test.each([
	{ x: 1, y: 2, lead: 'a', name: '$800 against $1,600' },
	{ x: 2, y: 1, lead: 'b', name: '$1,600 against $800' },
	{ x: 1, y: 1, lead: 'tie', name: '$800 each' },
	{ x: 0.99, y: 1, lead: 'tie', name: '$792 against $800, 1% apart' },
	{ x: 0.98, y: 1, lead: 'a', name: '$784 against $800, 2% apart' },
	{ x: 0, y: 0, lead: 'tie', name: '$0 each' },
	{ x: 0, y: 1, lead: 'a', name: '$0 against $800' },
])('$name: $lead', ({ x, y, lead }) => {
	expect(leadAt(x, y)).toBe(lead);
});

test('a last price leads nothing', () => {
	const ended = route(a, [0.1, 0.1], { status: 'ended' });
	const pair = aPair({ providers: [cloud('gamma', route(b, [2, 10]), ended)] });
	expect(costLead(pair.a.cost, pair.b.cost)).toBe('none');
});

test('an unknown cost is no fact', () => {
	expect(costFact(aPair().a)).toBeUndefined();
	expect(costsApart(aPair())).toBeUndefined();
});

test('costs that cannot be compared are said one after the other, with the sources of those known', () => {
	const pair = aPair({ providers: [cloud('gamma', route(a, [2, 10]))] });
	const costs = costsApart(pair)!;
	expect(costs.text).toBe(
		'Small 1 costs $4,100 a month; the cost of Large 2 is unknown (no provider of it is known)',
	);
	expect(sourcesOf(costs)).toEqual(['acme-docs']);
});

test('a retired model is dead unless its weights can be hosted', () => {
	const gone = { retiresOn: '2026-06-30' };
	expect(isDead(aPair({ a: gone }).a)).toBe(true);
	expect(isDead(aPair({ a: { ...gone, openWeights: true } }).a)).toBe(false);
	expect(isDead(aPair({ a: { retiresOn: '2026-12-01' } }).a)).toBe(false);
});

test('plans and ended routes are no offers to use; two routes at one provider are one provider', () => {
	const pair = aPair({
		providers: [
			cloud('gamma', route(a, [2, 10]), route(a, [2.2, 11], { id: 'eu', variant: 'eu' })),
			cloud('delta', route(a, [2, 10], { status: 'ended' })),
			aProvider({ id: 'beta-plan', kind: 'plan', routes: [route(a)] }),
			cloud('eta', route(a)),
		],
	});
	const live = liveOffers(pair.a);
	expect(live.map(({ name }) => name)).toEqual(['Eta', 'Gamma', 'Gamma (EU)']);
	expect(providerCount(live)).toMatchObject({ value: 2, text: '2' });
	expect(providerCount([])).toBeUndefined();
});

test('a day is on, a month is in', () => {
	const evidence = aPair().a.releasedOn!.evidence;
	expect(onDay({ value: '2025-06-30', text: '30 Jun 2025', evidence }).text).toBe('on 30 Jun 2025');
	expect(onDay({ value: '2025-06', text: 'Jun 2025', evidence }).text).toBe('in Jun 2025');
});
