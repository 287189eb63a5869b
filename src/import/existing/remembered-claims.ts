import { capabilityKeys, type ModelFacts } from '../../schema/model.ts';
import type { PricePeriod, ProviderFacts, RouteFacts } from '../../schema/provider.ts';
import { known, type Claim, type PriceState, type SourceId } from '../facts.ts';
import { parseName } from '../names/parse-name.ts';
import type { Records } from '../records.ts';
import { providerEntry } from '../tables/providers.ts';
import { pathsOf, valueAt } from './field-paths.ts';
import { citationOf, sourceIn } from '../provenance.ts';

/**
 * What sources that are not read this time said, taken from the records: so that a listing that
 * could not be fetched still counts, and no other source has its way by its absence. Results are
 * not among them: they stand beside each other, and are kept as they are.
 */
export function rememberedClaims(
	{ sources, models, providers }: Records,
	read: ReadonlySet<SourceId>,
): Claim[] {
	return [
		...[...models].flatMap(([id, model]) => ofModel(id, model, sources, read)),
		...[...providers].flatMap(([id, provider]) => ofProvider(id, provider, read)),
	];
}

function ofModel(
	id: string,
	model: ModelFacts & { lab: string },
	sources: Records['sources'],
	read: ReadonlySet<SourceId>,
): Claim[] {
	const bySource = Map.groupBy(
		pathsOf(model).filter((path) => !derived.has(path)),
		(path) => sourceIn(citationOf(model.from, path)),
	);
	return [...bySource].flatMap(([source, paths]): Claim[] => {
		if (read.has(source)) return [];
		const values: Record<string, unknown> = {};
		const capabilities: Record<string, unknown> = {};
		for (const path of paths) {
			const key = capabilityKeys.find((one) => path === `capabilities.${one}`);
			if (key === undefined) values[path] = valueAt(model, path);
			else capabilities[key] = valueAt(model, path);
		}
		if (Object.keys(capabilities).length > 0) values['capabilities'] = capabilities;
		return [
			{
				kind: 'model',
				source,
				remembered: id,
				raw: id,
				org: model.lab,
				scope: sources.get(source)?.kind === 'lab' ? 'lab' : 'model',
				values,
			},
		];
	});
}

/** Fields that an import works out, so that no source said them. */
const derived = new Set(['aliases', 'family', 'successor', 'stage', 'retiresOn']);

function ofProvider(id: string, provider: ProviderFacts, read: ReadonlySet<SourceId>): Claim[] {
	const routes = provider.routes.flatMap((route) => ofRoute(id, route, read));
	const sources = new Set([
		sourceIn(provider.from['default']!),
		...routes.map(({ source }) => source),
	]);
	const about = [...sources]
		.filter((source) => !read.has(source))
		.map((source): Claim => {
			const told = (path: 'name' | 'pricingUrl' | 'endpoint') =>
				sourceIn(citationOf(provider.from, path)) === source;
			return {
				kind: 'provider',
				source,
				raw: id,
				...known({
					name: told('name') ? provider.name : undefined,
					pricingUrl: told('pricingUrl') ? provider.pricingUrl : undefined,
					endpoint:
						told('endpoint') && providerEntry(id).endpoint === undefined
							? provider.endpoint
							: undefined,
				}),
			};
		});
	return [...about, ...routes];
}

function ofRoute(provider: string, route: RouteFacts, read: ReadonlySet<SourceId>): Claim[] {
	// An offer that its id does not tell would come back as the plain one.
	if (route.variant !== undefined && !variantsInId(route).includes(route.variant)) return [];
	const prices = route.prices ?? [];
	const fields = route.fieldsFrom ?? {};
	const told = (field: string) => sourceIn(fields[field] ?? route.from);
	const sources = new Set([
		sourceIn(route.from),
		...Object.values(fields).map(sourceIn),
		...prices.flatMap(({ from, fieldsFrom = {}, conflicts = [] }) =>
			[from, ...Object.values(fieldsFrom), ...conflicts.map((one) => one.from)].map(sourceIn),
		),
	]);
	return [...sources].flatMap((source): Claim[] => {
		if (read.has(source)) return [];
		const claim = {
			kind: 'route' as const,
			source,
			remembered: route.model,
			provider,
			...known({
				contextTokens: told('contextTokens') === source ? route.contextTokens : undefined,
				maxOutputTokens: told('maxOutputTokens') === source ? route.maxOutputTokens : undefined,
				status: told('status') === source && route.status !== 'ended' ? route.status : undefined,
				endsOn: told('endsOn') === source ? route.endsOn : undefined,
			}),
			prices: prices.flatMap((period, i) => stateOf(period, source, i === prices.length - 1)),
		};
		// Which source listed the other ids is not on record: the route's own stands for them.
		const ids = [route.id, ...(source === sourceIn(route.from) ? (route.alsoIds ?? []) : [])];
		return ids.map((raw) => ({ ...claim, raw }));
	});
}

/** The names that an id may give an offer: the day of its state is left out where it tells nothing. */
function variantsInId({ id }: RouteFacts): string[] {
	const { region, offer, snapshot, preview } = parseName(id).tags;
	const last = preview === undefined ? undefined : 'preview';
	return [
		[region, offer, snapshot, last],
		[region, offer, last],
	].map((parts) => parts.filter((part) => part !== undefined).join('-'));
}

/** What a source said of a period: all of its own, of another's the fields that it gave. */
function stateOf(period: PricePeriod, source: SourceId, isLast: boolean): PriceState[] {
	const { from, fieldsFrom = {}, conflicts = [], ...state } = period;
	const others = Object.entries(fieldsFrom).filter(([, citation]) => sourceIn(citation) !== source);
	if (sourceIn(from) === source) {
		const own = Object.entries(state).filter(([key]) => !others.some(([field]) => field === key));
		return [Object.fromEntries(own)];
	}
	if (!isLast) return [];
	const given = Object.keys(fieldsFrom).filter((field) => sourceIn(fieldsFrom[field]!) === source);
	const lost = conflicts.filter((conflict) => sourceIn(conflict.from) === source);
	if (given.length === 0 && lost.length === 0) return [];
	const base = { inputUsdPerMtok: state.inputUsdPerMtok, outputUsdPerMtok: state.outputUsdPerMtok };
	const told = Object.entries(state).filter(([key]) => given.includes(key));
	return [
		known({
			...base,
			...Object.fromEntries(told),
			...Object.fromEntries(lost.map(({ field, value }) => [field, value])),
		}),
	];
}
