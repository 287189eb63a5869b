import { expect, test } from 'vitest';
import { costCard, type CostData } from '../../../src/compare/embed/cost-card.ts';
import { defaultWorkload } from '../../../src/cost/workload.ts';
import { costCardSvg } from '../../../src/markup/cost-svg.ts';
import { at, model, offer } from '../compare/calculator/models.fixture.ts';

const image = (data: Omit<CostData, 'asOf'>) =>
	costCardSvg(costCard([{ asOf: '20 Aug 2026', ...data }], defaultWorkload));

test('the image of a cost states the sum, its lines, the route, the traffic and the day', () => {
	const svg = image({ model: model('small-1', at(2, 10)) });
	for (const text of [
		'>Small 1<',
		// 800 M at $2, 250 M at $10.
		'>$4,100 a month<',
		'>at Gamma: cheapest route for this traffic<',
		'>Input $1,600, Output $2,500<',
		'>1,000,000 requests a month of 800 input and 250 output tokens<',
		'>Crosscheck, as of 20 Aug 2026<',
	])
		expect(svg).toContain(text);
	expect(svg).toContain(
		'<title>Small 1. $4,100 a month, at Gamma: cheapest route for this traffic. Input $1,600, Output $2,500. 1,000,000 requests a month of 800 input and 250 output tokens. List prices in US dollars, as of 20 Aug 2026.</title>',
	);
});

test('an unknown cost says why, and a last price names its successor', () => {
	const unknown = image({ model: model('umbra-x') });
	expect(unknown).toContain('>Monthly cost unknown<');
	expect(unknown).not.toContain('$');
	const old = offer({ state: 'ended', endsOn: '2026-06-30' });
	const heir = { id: 'small-2', name: 'Small 2', offers: [at(1, 2)] };
	const svg = image({
		status: 'Retired since 30 Jun 2026',
		model: { ...model('old-1', old), heir },
	});
	expect(svg).toContain('>Retired since 30 Jun 2026; list prices in US dollars<');
	// 800 M at $1, 250 M at $2.
	expect(svg).toContain('>Its successor Small 2 at Gamma: $1,300<');
});
