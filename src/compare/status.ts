import type { Catalog, Model, ServedRoute } from '../schema/catalog.ts';
import { formatDay } from '../format/day.ts';
import { citationOf, evidenceOf, fact, type Fact } from './evidence.ts';

export type ModelStage = 'active' | 'preview' | 'deprecated' | 'retired';

/** Whether a model can still be chosen, as of the catalog's day. */
export interface ModelStatus {
	stage: ModelStage;
	/** The fact that says so. An active model has none: nothing says otherwise. */
	fact?: Fact<string>;
	/** The day its lab stops or stopped serving it. */
	retiresOn?: Fact<string>;
}

export const stageNames: Record<ModelStage, string> = {
	active: 'Active',
	preview: 'Preview',
	deprecated: 'Deprecated',
	retired: 'Retired',
};

/** The status on the catalog's day: a retirement day that has passed means retired. */
export function modelStatus(catalog: Catalog, model: Model): ModelStatus {
	const cite = (field: string) => evidenceOf(catalog, citationOf(model.from, field));
	const retiresOn =
		model.retiresOn === undefined
			? {}
			: { retiresOn: fact(model.retiresOn, formatDay(model.retiresOn), cite('retiresOn')) };
	const stage = stageOn(catalog.asOf, model);
	if (stage === 'active') return { stage, ...retiresOn };
	const field = model.stage === stage ? 'stage' : 'retiresOn';
	return { stage, fact: fact(stage, stageNames[stage], cite(field)), ...retiresOn };
}

function stageOn(day: string, { stage, retiresOn }: Model): ModelStage {
	if (stage === 'retired' || (retiresOn !== undefined && retiresOn <= day)) return 'retired';
	if (stage === 'deprecated' || retiresOn !== undefined) return 'deprecated';
	return stage ?? 'active';
}

/** What can be said of a route on the catalog's day. */
export type RouteState = 'live' | 'preview' | 'deprecated' | 'ended' | 'unconfirmed';

/**
 * The state of a route. A closed model that its lab has retired lives on only where a source gives a
 * later end: listings that resellers have left in place are not proof, so they are unconfirmed.
 */
export function routeState(
	catalog: Catalog,
	model: Model,
	{ provider, route }: ServedRoute,
): RouteState {
	const day = catalog.asOf;
	if (route.status === 'ended' || (route.endsOn !== undefined && route.endsOn <= day))
		return 'ended';
	const retired = stageOn(day, model) === 'retired';
	if (retired && provider.lab === model.lab) return 'ended';
	if (retired && model.openWeights !== true && route.endsOn === undefined) return 'unconfirmed';
	if (route.status === 'deprecated' || route.endsOn !== undefined) return 'deprecated';
	return route.status ?? 'live';
}
