// The only file that turns days into text. Fixed locale and time zone: a day is a day anywhere.

const day = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'short',
	year: 'numeric',
	timeZone: 'UTC',
});
const month = new Intl.DateTimeFormat('en-GB', {
	month: 'short',
	year: 'numeric',
	timeZone: 'UTC',
});

/** The texts of days so far: the same few hundred stand on every page, and the formatter is slow. */
const texts = new Map<string, string>();

/** `20 Aug 2026` for a day written `2026-08-20`, `Aug 2026` for a month written `2026-08`. */
export function formatDay(iso: string): string {
	const known = texts.get(iso);
	if (known !== undefined) return known;
	const text = iso.length === 7 ? month.format(new Date(`${iso}-01`)) : day.format(new Date(iso));
	texts.set(iso, text);
	return text;
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
