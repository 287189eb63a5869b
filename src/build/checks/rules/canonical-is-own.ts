import type { SiteRule } from './rule.ts';

/** A page that may be indexed names its own address as the one to keep, on the site of the others. */
export const canonicalIsOwn: SiteRule = ({ pages }) => {
	const indexed = pages.filter(({ noindex }) => !noindex);
	const origin = indexed
		.map(({ canonical }) => URL.parse(canonical ?? '')?.origin)
		.find((one) => one !== undefined);
	return indexed.flatMap(({ path, canonical }) => {
		if (canonical === undefined) return [{ page: path, message: 'No canonical address' }];
		const own = origin === undefined ? path : String(new URL(path, origin));
		return canonical === own
			? []
			: [{ page: path, message: `The canonical address is ${canonical}, not ${own}` }];
	});
};
