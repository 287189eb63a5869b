import { expect, test } from 'vitest';
import { priceChart } from '../../../src/compare/price-chart.ts';
import { profileOf } from '../../../src/compare/profile.ts';
import type { PricePeriod } from '../../../src/schema/provider.ts';
import { aCatalog, aModel, aProvider, aRoute } from '../../fixtures/records.ts';

const from = 'acme-docs';

function drawn(prices: PricePeriod[], route: Parameters<typeof aRoute>[0] = {}) {
	const catalog = aCatalog({
		models: [aModel({ id: 'small-1' })],
		providers: [aProvider({ routes: [aRoute({ model: 'small-1', prices, ...route })] })],
	});
	return { catalog, chart: priceChart(catalog, [profileOf(catalog, 'small-1')]) };
}

const fell: PricePeriod[] = [
	{ inputUsdPerMtok: 3, outputUsdPerMtok: 12, from },
	{ since: '2026-04-01', inputUsdPerMtok: 2, outputUsdPerMtok: 10, from },
];

test('a price that fell is two steps, from 60 days before the change to the day of the data', () => {
	const { catalog, chart } = drawn(fell);
	expect(chart).toMatchObject({ from: '2026-01-31', to: catalog.asOf, openStart: true });
	expect(chart?.lines.map(({ price, steps }) => [price, steps])).toEqual([
		[
			'output',
			[
				['2026-01-31', 12],
				['2026-04-01', 10],
				[catalog.asOf, 10],
			],
		],
		[
			'input',
			[
				['2026-01-31', 3],
				['2026-04-01', 2],
				[catalog.asOf, 2],
			],
		],
	]);
});

test('a first period with its day starts on it, and the start is not open', () => {
	const dated = [{ ...fell[0]!, since: '2026-03-01' }, fell[1]!];
	const { chart } = drawn(dated);
	expect(chart?.openStart).toBe(false);
	expect(chart?.lines[0]?.steps[0]).toEqual(['2026-03-01', 12]);
});

test('the line of a route that has ended stops on its last day', () => {
	const { chart } = drawn(fell, { status: 'ended', endsOn: '2026-05-01' });
	expect(chart?.lines[0]?.steps.at(-1)).toEqual(['2026-05-01', 10]);
});

test('an output price that nobody publishes has no line', () => {
	const { chart } = drawn(fell.map(({ outputUsdPerMtok: _, ...rest }) => rest));
	expect(chart?.lines.map(({ price }) => price)).toEqual(['input']);
});

test.each([
	{ name: 'one period', prices: [fell[0]!] },
	{
		name: 'a second period that has not begun',
		prices: [fell[0]!, { ...fell[1]!, since: '2099-01-01' }],
	},
])('nothing is drawn of $name', ({ prices }) => {
	expect(drawn(prices).chart).toBeUndefined();
});

test('a free or fast variant is not drawn', () => {
	expect(drawn(fell, { variant: 'fast' }).chart).toBeUndefined();
});
