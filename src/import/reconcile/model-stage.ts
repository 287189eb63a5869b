import type { Conflict } from '../../schema/common.ts';
import type { ModelClaim, RouteClaim, SourceId } from '../facts.ts';
import { parseName } from '../names/parse-name.ts';
import { providerEntry, providerId } from '../tables/providers.ts';
import type { Placed } from './place.ts';

/** Where a model stands at its own lab, with the sources that say so. */
export interface Stage {
	stage?: 'preview' | 'deprecated' | 'retired';
	retiresOn?: string;
	from: Record<string, SourceId>;
	conflicts: Conflict[];
}

/**
 * Whether a model is retired, on its way out or a preview, as its lab's own API tells.
 *
 * A day of the end holds when it is that of all dated states of the model, and no newer full
 * listing of the lab's API still has the model. Only what a source says: a model that a listing
 * merely lacks is not retired.
 */
export function modelStage(
	lab: string,
	models: readonly Placed<ModelClaim>[],
	routes: readonly Placed<RouteClaim>[],
	today: string,
	stateOf: ReadonlyMap<SourceId, string>,
): Stage {
	const own = routes.filter(({ claim }) => providerEntry(providerId(claim.provider)).lab === lab);
	const ends = endOf(own);
	const listed = own.find(
		({ claim }) =>
			claim.source === 'pi-ai' && providerEntry(providerId(claim.provider)).kind === 'first-party',
	);
	const listedOn = listed === undefined ? undefined : stateOf.get('pi-ai');
	if (ends !== undefined && listedOn !== undefined && listedOn >= ends.day) {
		return {
			from: {},
			conflicts: [
				{
					field: 'retiresOn',
					value: ends.day,
					from: ends.source,
					note: 'Its lab still lists it after that day',
				},
			],
		};
	}
	if (ends !== undefined)
		return {
			stage: ends.day <= today ? 'retired' : 'deprecated',
			retiresOn: ends.day,
			from: { retiresOn: ends.source, stage: ends.source },
			conflicts: [],
		};
	if (listed === undefined) {
		const said = [
			...own.map(({ claim }) => claim),
			...models
				.filter(({ claim }) => claim.scope !== 'provider')
				.map(({ claim }) => ({ source: claim.source, status: claim.values.stage })),
		];
		const deprecated = said.find(({ status }) => status === 'deprecated');
		const alive = own.some(
			({ claim }) => claim.source === 'models-dev' && claim.status === undefined,
		);
		if (deprecated !== undefined && !alive)
			return { stage: 'deprecated', from: { stage: deprecated.source }, conflicts: [] };
	}
	const current = listed === undefined ? own : own.filter(({ claim }) => claim.source === 'pi-ai');
	if (
		current.length > 0 &&
		current.every(({ tags, claim }) => tags.preview !== undefined || claim.status === 'preview')
	)
		return { stage: 'preview', from: { stage: current[0]!.claim.source }, conflicts: [] };
	return { from: {}, conflicts: [] };
}

/**
 * The last day of all states of a model, where each of them has one. Two ids of one day are one
 * state. An id that is neither dated nor plain points to one of them and has no end of its own, and
 * so does the plain id beside dated ones.
 */
function endOf(own: readonly Placed<RouteClaim>[]): { day: string; source: SourceId } | undefined {
	const entries = own.filter(({ claim }) => claim.source === 'litellm');
	const byState = Map.groupBy(entries, stateName);
	const dated = [...byState.keys()].filter((name) => /^\d/.test(name));
	const states = dated.length > 0 ? dated : [...byState.keys()].filter((name) => name === 'plain');
	const days = states.map((name) =>
		byState
			.get(name)!
			.map(({ claim }) => claim.endsOn)
			.filter((day) => day !== undefined)
			.sort()
			.at(-1),
	);
	// A model that was only ever a preview is that preview.
	const previews = states.length === 0 ? entries.map(({ claim }) => claim.endsOn) : days;
	if (previews.length === 0 || previews.some((day) => day === undefined)) return undefined;
	return { day: (previews as string[]).sort().at(-1)!, source: 'litellm' };
}

/** The day or mark of an id; `plain` for the model's own id, its other marks for a pointer. */
function stateName({ tags, claim }: Placed<RouteClaim>): string {
	const mark = /-(\d{4})$/.exec(parseName(claim.raw).id)?.[1];
	return (
		tags.snapshot ??
		mark ??
		(Object.keys(tags).length === 0 ? 'plain' : Object.keys(tags).join(' '))
	);
}
