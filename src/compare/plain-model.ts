import type { Catalog } from '../schema/catalog.ts';
import { isGone, plainOffer, type PlainOffer } from './offers.ts';
import { perId } from './per-catalog.ts';
import { profileOf, type Profile } from './profile.ts';
import { inServiceAfter } from './succession.ts';

/** What a browser needs to price any workload on a model. */
export interface PlainModel extends PricedModel {
	/** The model to look at where no route by tokens to this one is in use. */
	heir?: PricedModel;
}

export interface PricedModel {
	id: string;
	name: string;
	offers: PlainOffer[];
}

export function plainModel(catalog: Catalog, profile: Profile): PlainModel {
	const heir = heirOf(catalog, profile);
	return { ...priced(profile), ...(heir === undefined ? {} : { heir: priced(heir) }) };
}

/**
 * The first model in the line of successors that is not retired, for a model whose routes by tokens
 * have all ended or are unconfirmed. Nothing for one that is served, or never was by tokens.
 */
export function heirOf(catalog: Catalog, { id }: Profile): Profile | undefined {
	return heirById(catalog, id);
}

const heirById = perId((catalog, id): Profile | undefined => {
	const profile = profileOf(catalog, id);
	const billed = profile.offers.filter(({ payAsYouGo }) => payAsYouGo);
	const over = billed.length > 0 && billed.every(isGone);
	return over ? inServiceAfter(catalog, profile) : undefined;
});

function priced({ id, name, offers }: Profile): PricedModel {
	return { id, name, offers: offers.map(plainOffer) };
}
