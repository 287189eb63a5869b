import { expect, test } from 'vitest';
import { compareCardSvg } from '../../../src/markup/compare-svg.ts';

const side = (id: string, name: string) => ({
	id,
	name,
	href: `/models/${id}/`,
	lab: 'Acme',
	labHref: '/labs/acme/',
});
const cell = (text: string) => ({ text, refs: [] });
const svg = compareCardSvg({
	models: [side('large-1', 'Large 1'), side('small-1', 'Small <1>')],
	statuses: ['Large 1: Retired since 30 Jun 2026'],
	rows: [
		{
			signal: 'Cheapest input',
			a: cell('$5.00'),
			b: cell('$2.00'),
			lead: 'b',
			leadText: 'Small <1>',
		},
		{
			signal: 'Provider routes',
			a: cell('1 by tokens, 1 without a price by tokens'),
			b: cell('Unknown'),
			lead: 'none',
			leadText: 'Unknown',
		},
	],
	asOf: '20 Aug 2026',
	href: '/compare/?m=large-1&m=small-1',
});

test('the image of a scorecard holds both values of each signal, and the leader is bold', () => {
	for (const text of [
		'font-weight="700">$2.00<',
		'font-size="12">$5.00<',
		'>Large 1: Retired since 30 Jun 2026<',
		'>1 by tokens, 1 without a price by<',
		'>tokens<',
		'>Crosscheck, as of 20 Aug 2026. Prices in US dollars per million tokens. Bold leads.<',
	])
		expect(svg).toContain(text);
	// 44 and 16 for the status; 6 and 16 for the first row, 6 and 32 for the second; 36 below.
	expect(svg).toContain('width="696" height="156"');
});

test('it says the same to a screen reader, and names are text', () => {
	expect(svg).toContain(
		'<title>Large 1 vs Small &lt;1&gt;. Large 1: Retired since 30 Jun 2026. Cheapest input: $5.00; $2.00 (Small &lt;1&gt; leads). Provider routes: 1 by tokens, 1 without a price by tokens; Unknown (Unknown). Prices in US dollars per million tokens, as of 20 Aug 2026.</title>',
	);
});
