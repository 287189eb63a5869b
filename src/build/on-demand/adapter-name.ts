/** The servers that a site can be built for. */
export const adapterNames = ['node', 'cloudflare'] as const;
export type AdapterName = (typeof adapterNames)[number];

/** Reads `ADAPTER`. None where it is not set: the site is files alone. */
export function adapterFrom(text: string | undefined): AdapterName | undefined {
	if (!text) return undefined;
	const name = adapterNames.find((known) => known === text);
	if (name) return name;
	const known = adapterNames.join(' or ');
	throw new Error(`ADAPTER is ${text}. Write ${known}, or leave it out for a site of files`);
}
