import type { PlainOffer } from '../../../../src/compare/offers.ts';
import type { PlainModel } from '../../../../src/compare/plain-model.ts';

/** An offer as a browser has it: $2 in, $10 out. */
export function offer(facts: Partial<PlainOffer> = {}): PlainOffer {
	return {
		name: 'Gamma',
		state: 'live',
		period: { inputUsdPerMtok: 2, outputUsdPerMtok: 10 },
		own: false,
		free: false,
		payAsYouGo: true,
		...facts,
	};
}

/** A model with the routes given, `small-1` called Small 1. */
export function model(id: string, ...offers: PlainOffer[]): PlainModel {
	const name = id.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase());
	return { id, name, offers };
}

export const at = (inputUsdPerMtok: number, outputUsdPerMtok: number, name = 'Gamma') =>
	offer({ name, period: { inputUsdPerMtok, outputUsdPerMtok } });
