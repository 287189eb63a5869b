import type { Catalog } from '../schema/catalog.ts';
import { derived, isFilled, type Fact } from './evidence.ts';
import { profileOf, type Profile } from './profile.ts';

/** What follows a model, as its records say. */
export interface Succession {
	/** The successor itself: its id, and its name as text. The evidence holds all that is said here. */
	successor: Fact<string>;
	/** Whether the successor is retired as well. */
	retired: boolean;
	/** The first after it that is not retired, where there is one. */
	heir?: Profile;
}

/** The successor of a model and, where that is retired too, the model to look at in its place. */
export function successionOf(catalog: Catalog, profile: Profile): Succession | undefined {
	const { successor } = profile;
	if (!successor) return undefined;
	const line = lineOf(catalog, profile);
	const retired = line[0]?.status.stage === 'retired';
	const last = line.at(-1);
	const heir = retired && last && last.status.stage !== 'retired' ? { heir: last } : {};
	const facts = [successor, ...(retired ? line.flatMap(whyGone) : [])];
	if (!isFilled(facts)) return undefined;
	return { successor: derived(successor.value, successor.text, facts), retired, ...heir };
}

/** The first model in the line of successors that is not retired. */
export function inServiceAfter(catalog: Catalog, profile: Profile): Profile | undefined {
	return lineOf(catalog, profile).find(({ status }) => status.stage !== 'retired');
}

/** The line of successors up to the first that is not retired. A rule sees to it that lines end. */
export function lineOf(catalog: Catalog, { model }: Profile): Profile[] {
	if (model.successor === undefined || !catalog.models.has(model.successor)) return [];
	const next = profileOf(catalog, model.successor);
	return next.status.stage === 'retired' ? [next, ...lineOf(catalog, next)] : [next];
}

/** What says that a model of the line is retired, and what comes after it. */
function whyGone({ status, successor }: Profile): Fact<string>[] {
	if (status.stage !== 'retired') return [];
	return [status.fact, successor].filter((one) => one !== undefined);
}
