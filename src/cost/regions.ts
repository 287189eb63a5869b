/** Regions with routes of their own, by the variant that names such a route. */
export const regionNames = {
	apac: 'Asia-Pacific',
	au: 'Australia',
	ca: 'Canada',
	eu: 'EU',
	global: 'global',
	in: 'India',
	jp: 'Japan',
	us: 'US',
} as const;

export type Region = keyof typeof regionNames;

export function isRegion(text: string): text is Region {
	return Object.hasOwn(regionNames, text);
}
