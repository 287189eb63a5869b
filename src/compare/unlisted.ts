import { listOf } from '../format/words.ts';
import type { Profile } from './profile.ts';

/**
 * What a model still needs to be listed, in words; nothing for a listed one. The conditions are those
 * of `catalog.listed`.
 */
export function missingForListing({ model, offers }: Profile): string[] {
	const output = model.modalities?.output;
	const paid = offers.some(({ served: { route } }) =>
		(route.prices ?? []).some(
			({ inputUsdPerMtok, outputUsdPerMtok }) =>
				(inputUsdPerMtok ?? 0) > 0 || (outputUsdPerMtok ?? 0) > 0,
		),
	);
	return [
		...(output === undefined ? ['what it puts out'] : []),
		...(output !== undefined && !output.includes('text') ? ['text output'] : []),
		...(model.releasedOn === undefined ? ['the release day'] : []),
		...(model.limits?.contextTokens === undefined ? ['the context window'] : []),
		...(paid || model.openWeights === true ? [] : ['a paid price or open weights']),
	];
}

/** `the release day and a paid price or open weights`. */
export function missingText(profile: Profile): string {
	return listOf(missingForListing(profile));
}
