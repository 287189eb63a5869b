import type { Conflict } from '../../schema/common.ts';
import type { PricePeriod, RouteFacts } from '../../schema/provider.ts';
import type { SourceId } from '../facts.ts';
import type { Records } from '../records.ts';

/** What an import changed, for a person to act on. Each list is in a fixed order. */
export interface ImportReport {
	counts: Readonly<
		Record<'models' | 'labs' | 'providers' | 'routes' | 'benchmarks' | 'results', number>
	>;
	newModels: string[];
	newProviders: string[];
	priceChanges: string[];
	retirements: string[];
	newConflicts: string[];
	unplaced: string[];
	/** Sources that could not be read, with the reason. */
	failed: string[];
	notes: string[];
}

/** Compares the records before and after an import. */
export function importReport(
	before: Records,
	after: Records,
	told: {
		unplaced: ReadonlyMap<string, readonly SourceId[]>;
		failed: readonly string[];
		notes: readonly string[];
	},
): ImportReport {
	const routes = routesOf(after);
	const old = new Map(routesOf(before).map((one) => [one.key, one]));
	return {
		counts: {
			models: after.models.size,
			labs: after.labs.size,
			providers: after.providers.size,
			routes: routes.length,
			benchmarks: after.benchmarks.size,
			results: [...after.benchmarks.values()].reduce((sum, { results }) => sum + results.length, 0),
		},
		newModels: [...after.models]
			.filter(([id]) => !before.models.has(id))
			.map(
				([id, { name, releasedOn }]) =>
					`${name} (${id}${releasedOn === undefined ? '' : `, ${releasedOn}`})`,
			),
		newProviders: [...after.providers.keys()].filter((id) => !before.providers.has(id)),
		priceChanges: routes.flatMap(({ key, route }) => priceChange(key, old.get(key)?.route, route)),
		retirements: [...modelRetirements(before, after), ...routeEnds(old, routes)],
		newConflicts: newConflicts(before, after),
		unplaced: [...told.unplaced]
			.sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
			.map(([raw, sources]) => `${raw} (${sources.join(', ')})`),
		failed: [...told.failed],
		notes: [...told.notes],
	};
}

interface KeyedRoute {
	key: string;
	route: RouteFacts;
}

function routesOf({ providers }: Records): KeyedRoute[] {
	return [...providers].flatMap(([provider, { routes }]) =>
		routes.map((route) => ({
			key: `${route.model} at ${provider}${route.variant === undefined ? '' : ` (${route.variant})`}`,
			route,
		})),
	);
}

/** `o3 at openai: input 10 → 2 (−80 %), output 40 → 8 (−80 %)`. */
function priceChange(key: string, before: RouteFacts | undefined, after: RouteFacts): string[] {
	const old = before?.prices?.at(-1);
	const now = after.prices?.at(-1);
	if (old === undefined || now === undefined) return [];
	const parts = [
		change('input', old, now, 'inputUsdPerMtok'),
		change('output', old, now, 'outputUsdPerMtok'),
	].filter((part) => part !== '');
	return parts.length > 0 ? [`${key}: ${parts.join(', ')}`] : [];
}

function change(
	name: string,
	old: PricePeriod,
	now: PricePeriod,
	field: 'inputUsdPerMtok' | 'outputUsdPerMtok',
): string {
	const [a, b] = [old[field], now[field]];
	if (a === b) return '';
	if (a === undefined || b === undefined) return `${name} ${a ?? 'unknown'} → ${b ?? 'unknown'}`;
	if (a === 0) return `${name} 0 → ${b}`;
	const percent = Math.round((b / a - 1) * 100);
	return `${name} ${a} → ${b} (${percent < 0 ? '−' : '+'}${Math.abs(percent)} %)`;
}

function modelRetirements(before: Records, after: Records): string[] {
	return [...after.models].flatMap(([id, { stage, retiresOn }]) => {
		const old = before.models.get(id);
		if (stage === undefined || stage === 'preview' || old === undefined || old.stage === stage)
			return [];
		return [`${id} is ${stage}${retiresOn === undefined ? '' : ` (${retiresOn})`}`];
	});
}

function routeEnds(old: ReadonlyMap<string, KeyedRoute>, routes: readonly KeyedRoute[]): string[] {
	return routes.flatMap(({ key, route }) => {
		const before = old.get(key)?.route;
		if (before === undefined || route.endsOn === undefined || before.endsOn === route.endsOn)
			return [];
		return [`${key} ends on ${route.endsOn}`];
	});
}

function newConflicts(before: Records, after: Records): string[] {
	const old = new Set(conflictLines(before));
	return conflictLines(after).filter((line) => !old.has(line));
}

function conflictLines({ models, providers }: Records): string[] {
	const line = (of: string, { field, value, from, note }: Conflict) =>
		`${of} › ${field}: ${String(value)} of ${typeof from === 'string' ? from : from.source}${note === undefined ? '' : ` (${note})`}`;
	return [
		...[...models].flatMap(([id, { conflicts = [] }]) => conflicts.map((one) => line(id, one))),
		...[...providers].flatMap(([id, { conflicts = [], routes }]) => [
			...conflicts.map((one) => line(id, one)),
			...routes.flatMap(({ model, variant, prices = [] }) =>
				prices.flatMap(({ conflicts: lost = [] }) =>
					lost.map((one) =>
						line(`${model} at ${id}${variant === undefined ? '' : ` (${variant})`}`, one),
					),
				),
			),
		]),
	];
}
