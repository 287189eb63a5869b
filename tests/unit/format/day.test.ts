import { expect, test } from 'vitest';
import { dayAfter, daysBetween, formatDay, monthsBetween } from '../../../src/format/day.ts';

test('a day and a month read without a time zone', () => {
	expect(formatDay('2026-08-20')).toBe('20 Aug 2026');
	expect(formatDay('2026-01-01')).toBe('1 Jan 2026');
	expect(formatDay('2025-03')).toBe('Mar 2025');
	expect(formatDay('2025-09-30')).toBe('30 Sept 2025');
});

test('a text in place of a day stays as it is', () => {
	// The parser of a browser would find a day in it.
	expect(formatDay('spring 2025')).toBe('spring 2025');
	expect(formatDay('2025-13')).toBe('2025-13');
});

test.each([
	{ earlier: '2025-02-24', later: '2025-02-24', months: 0 },
	{ earlier: '2025-02-24', later: '2025-03-23', months: 0 },
	{ earlier: '2025-02-24', later: '2025-03-24', months: 1 },
	{ earlier: '2025-02-24', later: '2026-02-23', months: 11 },
	{ earlier: '2025-02-24', later: '2026-03-02', months: 12 },
	{ earlier: '2024-12-31', later: '2025-02-28', months: 1 },
])('$months whole months from $earlier to $later', ({ earlier, later, months }) => {
	expect(monthsBetween(earlier, later)).toBe(months);
});

test.each([
	['2026-11-22', '2027-03-01', 99],
	['2026-08-20', '2026-08-20', 0],
	['2026-08-20', '2026-08-19', -1],
	// Over the day on which clocks change, and over a leap day.
	['2026-03-28', '2026-03-30', 2],
	['2028-02-28', '2028-03-01', 2],
])('from %s to %s are %i days', (from, to, days) => {
	expect(daysBetween(from, to)).toBe(days);
	expect(dayAfter(from, days)).toBe(to);
});
