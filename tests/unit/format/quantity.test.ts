import { expect, test } from 'vitest';
import {
	formatBytes,
	formatCount,
	formatParameters,
	formatPercent,
	formatPrice,
	formatScore,
	formatTimes,
	formatTokens,
	formatUsd,
} from '../../../src/format/quantity.ts';

test.each([
	{ amount: 0, text: '$0' },
	{ amount: -0, text: '$0' },
	{ amount: 0.0000042, text: '$0.0000042' },
	{ amount: 0.00417, text: '$0.0042' },
	{ amount: 0.05, text: '$0.05' },
	{ amount: 0.0999, text: '$0.10' },
	{ amount: 0.1, text: '$0.10' },
	{ amount: 28.5, text: '$28.50' },
	{ amount: 999.99, text: '$999.99' },
	{ amount: 999.994, text: '$999.99' },
	{ amount: 999.996, text: '$1,000' },
	{ amount: 6150, text: '$6,150' },
	{ amount: 6150.4, text: '$6,150' },
	{ amount: 999_999_999, text: '$999,999,999' },
	{ amount: 999_999_999.7, text: '$1 billion' },
	{ amount: 1_234_567_890, text: '$1.23 billion' },
	{ amount: 999_995_000_000, text: '$1 trillion' },
	{ amount: 4.5e18, text: '$4,500,000 trillion' },
	{ amount: 4.2e-9, text: '$0.0000000042' },
	{ amount: -28.5, text: '-$28.50' },
])('an amount of $amount dollars reads $text', ({ amount, text }) => {
	expect(formatUsd(amount)).toBe(text);
});

test.each([
	{ price: 3, text: '$3.00' },
	{ price: 0.075, text: '$0.075' },
	{ price: 0.000125, text: '$0.000125' },
	{ price: 1234.5, text: '$1,234.50' },
	{ price: 0, text: '$0.00' },
])('a price of $price keeps all its digits: $text', ({ price, text }) => {
	expect(formatPrice(price)).toBe(text);
});

test('counts and tokens are never rounded to thousands', () => {
	expect(formatCount(1_000_000)).toBe('1,000,000');
	expect(formatTokens(262_144)).toBe('262,144');
});

test.each([
	{ parameters: 494_032_768, text: '494M' },
	{ parameters: 4_660_000_000, text: '4.66B' },
	{ parameters: 70_000_000_000, text: '70B' },
	{ parameters: 671_026_419_200, text: '671B' },
	{ parameters: 1_600_000_000_000, text: '1.6T' },
])('$parameters parameters read $text', ({ parameters, text }) => {
	expect(formatParameters(parameters)).toBe(text);
});

test.each([
	{ share: 0, text: '0%' },
	{ share: 0.0004, text: 'under 0.1%' },
	{ share: 0.0005, text: '0.1%' },
	{ share: 0.625, text: '62.5%' },
	{ share: 0.9994, text: '99.9%' },
	{ share: 0.9999, text: 'over 99.9%' },
	{ share: 1, text: '100%' },
	{ share: 1.5, text: '150%' },
])('a share of $share reads $text, never nothing or all by rounding', ({ share, text }) => {
	expect(formatPercent(share)).toBe(text);
});

test.each([
	{ ratio: 1.25, text: '1.3 times' },
	{ ratio: 2, text: '2 times' },
	{ ratio: 9.94, text: '9.9 times' },
	{ ratio: 22.8, text: '23 times' },
	{ ratio: 1500, text: '1,500 times' },
])('a ratio of $ratio reads $text', ({ ratio, text }) => {
	expect(formatTimes(ratio)).toBe(text);
});

test.each([
	{ score: 84.84, unit: 'percent', text: '84.8%' },
	{ score: 80, unit: 'percent', text: '80%' },
	{ score: 62.25, unit: 'points', text: '62.3' },
	{ score: 1411.6, unit: 'elo', text: '1,412' },
	{ score: 718.8, unit: 'minutes', text: '718.8 min' },
] as const)('$score $unit reads $text', ({ score, unit, text }) => {
	expect(formatScore(score, unit)).toBe(text);
});

test('bytes are counted in thousands, as browsers and servers do', () => {
	expect(formatBytes(999)).toBe('999 B');
	expect(formatBytes(14_600)).toBe('14.6 kB');
});

test('a number reads the same the second time, and the two zeros alike', () => {
	expect([formatCount(-0), formatCount(0), formatCount(-0)]).toEqual(['0', '0', '0']);
	expect([1234, 1234, 5678, 1234].map(formatCount)).toEqual(['1,234', '1,234', '5,678', '1,234']);
});
