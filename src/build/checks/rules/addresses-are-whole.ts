import { addressesOf } from '../links.ts';
import type { PageRule } from './rule.ts';

/** An address can be read as one, and is not empty. */
export const addressesAreWhole: PageRule = (page) =>
	addressesOf(page).flatMap((address) => {
		if (address.trim() === '' || address === '#') return ['A link without an address'];
		return URL.canParse(address, 'https://site.invalid') ? [] : [`${address} is no address`];
	});
