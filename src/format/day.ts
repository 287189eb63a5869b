// The only file that turns days into text. A day is a day anywhere, and reads alike in every browser.

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');
const dayOrMonth = /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?$/;

/**
 * `20 Aug 2026` for a day written `2026-08-20`, `Aug 2026` for a month written `2026-08`. What is neither,
 * such as the text that a source has in place of a day, stays as it is.
 */
export function formatDay(iso: string): string {
	if (!dayOrMonth.test(iso)) return iso;
	const month = `${months[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
	return iso.length === 7 ? month : `${Number(iso.slice(8))} ${month}`;
}

/** Whole months from one day to a later one, both `YYYY-MM-DD`. */
export function monthsBetween(earlier: string, later: string): number {
	const [y1, m1, d1] = earlier.split('-').map(Number) as [number, number, number];
	const [y2, m2, d2] = later.split('-').map(Number) as [number, number, number];
	return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
}

/** Days from one day to another, both `YYYY-MM-DD`; below 0 where the second is the earlier one. */
export function daysBetween(from: string, to: string): number {
	return (Date.parse(to) - Date.parse(from)) / dayMs;
}

/** The day so many days after another, or before it where the number is below 0. */
export function dayAfter(from: string, days: number): string {
	return new Date(Date.parse(from) + days * dayMs).toISOString().slice(0, 10);
}

const dayMs = 86_400_000;
