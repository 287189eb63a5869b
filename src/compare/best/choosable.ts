import type { Profile } from '../profile.ts';
import { fitOf } from '../tags.ts';

/** Whether a reader can start new work on a model now: it is served or its weights are open. */
export function isChoosable(profile: Profile): boolean {
	const { level } = fitOf(profile);
	return level === 'ready' || level === 'host-yourself' || level === 'trial';
}

/** What must stand beside a model that can be chosen, but not yet be relied on: `Preview`. */
export function trialMark(profile: Profile): string | undefined {
	if (fitOf(profile).level !== 'trial') return undefined;
	if (profile.status.stage === 'preview') return 'Preview';
	const { cost } = profile;
	return cost.kind === 'known' && cost.best.offer.free ? 'Only free routes' : 'Only preview routes';
}
