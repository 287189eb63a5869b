import { Citations } from '../citations.ts';
import type { Profile } from '../profile.ts';
import { statusCell } from '../rows.ts';

/** `Retired since 30 Jun 2026`, what readers must know first; nothing for an active model. */
export function statusText(profile: Profile): string | undefined {
	if (profile.status.stage === 'active') return undefined;
	return statusCell(profile, new Citations()).text;
}
