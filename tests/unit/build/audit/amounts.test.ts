import { expect, test } from 'vitest';
import { amountsIn } from '../../../../src/build/audit/amounts.ts';

test.each([
	['It costs $6,150 a month against $0.0042.', ['usd $6,150', 'usd $0.0042']],
	[
		'On 29 Sept 2025, in Apr 2025, version 2026-01-08.',
		['day 29 Sept 2025', 'month Apr 2025', 'day 2026-01-08'],
	],
	[
		'87.8% less, under 0.1%, over 99.9%',
		['percent 87.8%', 'percent under 0.1%', 'percent over 99.9%'],
	],
	[
		'8.2 times as much, 671B parameters, 91.3 min',
		['times 8.2 times', 'parameters 671B', 'minutes 91.3 min'],
	],
	['16:30 to 00:30 UTC', ['clock 16:30', 'clock 00:30']],
	['200,000 tokens, 2 of 3, 146.9.', ['number 200,000', 'number 2', 'number 3', 'number 146.9']],
	['(by $3,237, 94.7%)', ['usd $3,237', 'percent 94.7%']],
	['No number here.', []],
])('finds every number in “%s”', (text, expected) => {
	expect(amountsIn(text).map(({ kind, text }) => `${kind} ${text}`)).toEqual(expected);
});

test('says where a number stands', () => {
	const text = 'It takes 200,000 tokens.';
	const [amount] = amountsIn(text);
	expect(text.slice(amount?.start, amount?.end)).toBe('200,000');
});
