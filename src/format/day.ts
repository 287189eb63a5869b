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

/** `20 Aug 2026` for a day written `2026-08-20`, `Aug 2026` for a month written `2026-08`. */
export function formatDay(iso: string): string {
	return iso.length === 7 ? month.format(new Date(`${iso}-01`)) : day.format(new Date(iso));
}

/** Whole months from one day to a later one, both `YYYY-MM-DD`. */
export function monthsBetween(earlier: string, later: string): number {
	const [y1, m1, d1] = earlier.split('-').map(Number) as [number, number, number];
	const [y2, m2, d2] = later.split('-').map(Number) as [number, number, number];
	return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
}
