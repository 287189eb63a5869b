import { because, derived } from '../evidence.ts';
import { claim, type Claim } from '../claim.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { deadline } from '../deadline.ts';
import { modelPath } from '../paths.ts';
import type { Profile } from '../profile.ts';
import { successionOf } from '../succession.ts';

/** A warning that stands before everything else on a page about a model. */
export interface Banner {
	kind: 'retired' | 'deprecated' | 'preview';
	claim: Claim;
	/** The model to look at instead, and where that is retired too, the first after it that is not. */
	successor?: {
		name: string;
		href: string;
		retired: boolean;
		heir?: { name: string; href: string };
	};
}

/** The banner of a model that is not simply in service, or nothing. */
export function bannerOf(catalog: Catalog, profile: Profile): Banner | undefined {
	const { name, lab, status } = profile;
	const { stage, fact, retiresOn } = status;
	if (stage === 'active' || !fact) return undefined;
	const succession = successionOf(catalog, profile);
	const next = succession?.successor;
	const link = (id: string, text: string) => ({ name: text, href: modelPath(id) });
	const successor =
		next && catalog.models.has(next.value)
			? {
					successor: {
						...link(next.value, next.text),
						retired: succession.retired,
						...(succession.heir && { heir: link(succession.heir.id, succession.heir.name) }),
					},
				}
			: {};
	// The successor stands beside the claim, so the claim holds its source too.
	const says = because(next ? derived(stage, '', [fact, next]) : fact);
	if (stage === 'preview')
		return {
			kind: stage,
			claim: claim`${name} is a preview${says}: its lab may change or withdraw it.`,
			...successor,
		};
	if (stage === 'retired')
		return {
			kind: stage,
			claim: retiresOn
				? claim`${lab.name} retired ${name} on ${retiresOn}${says}.`
				: claim`${name} is retired${says}.`,
			...successor,
		};
	return {
		kind: stage,
		claim: retiresOn
			? claim`${lab.name} retires ${name} on ${deadline(catalog, retiresOn)}${says}.`
			: claim`${name} is deprecated${says}: plan a move.`,
		...successor,
	};
}
