import type { ModelFacts } from '../../schema/model.ts';
import type { SourceFacts } from '../../schema/source.ts';
import type { Claim, ModelClaim, ResultClaim, RouteClaim, SourceId } from '../facts.ts';
import type { Records } from '../records.ts';
import { providerId } from '../tables/providers.ts';
import { byCode } from '../text.ts';
import { benchmarkRecords } from './benchmark-records.ts';
import { finishModels } from './finish-models.ts';
import { labRecords } from './lab-records.ts';
import { modelRecord } from './model-record.ts';
import { placeClaims, type Placed } from './place.ts';
import { providerRecords } from './provider-records.ts';

export interface Reconciled {
	records: Records;
	/** Models and routes of which a source that was read this time speaks. */
	touched: Touched;
	/** Spellings that nothing places, with the sources that have them. */
	unplaced: Map<string, SourceId[]>;
	notes: string[];
}

/** Ids of models, and routes as `provider model`. */
export interface Touched {
	models: ReadonlySet<string>;
	routes: ReadonlySet<string>;
}

/** Names, ranks and merges what all sources say into records. Pure: the same claims, the same records. */
export function reconcile(
	claims: readonly Claim[],
	sources: ReadonlyMap<SourceId, SourceFacts>,
	aliases: ReadonlyMap<string, string>,
): Reconciled {
	const notes: string[] = [];
	const named = claims.filter((claim) => claim.kind !== 'provider');
	const { placed, unplaced, moving, notText } = placeClaims(named, aliases);
	notes.push(`${notText.length} claims of models that do not answer in text`);
	notes.push(`${moving.length} claims under names that move from model to model`);
	const modelClaims = Map.groupBy(placed.filter(isOfModel), ({ id }) => id);
	const routeClaims = placed.filter(isOfRoute);
	const resultClaims = placed.filter(isOfResult);
	const ids = modelIds(modelClaims, placed);
	const labOf = new Map(placed.map(({ id, lab }) => [id, lab]));

	const drafts = new Map<string, ModelFacts>();
	for (const id of ids) drafts.set(id, modelRecord(id, modelClaims.get(id) ?? []));
	const today =
		[...sources.values()]
			.map(({ retrieved }) => retrieved)
			.sort()
			.at(-1) ?? '';
	const stateOf = new Map([...sources].map(([id, { asOf }]) => [id, asOf]));
	const providers = providerRecords(
		routeClaims.filter(({ id }) => ids.has(id)),
		claims.filter((claim) => claim.kind === 'provider'),
		{ drafts, today, stateOf, notes },
	);
	const models = finishModels(drafts, {
		modelClaims,
		routeClaims,
		labOf,
		today,
		stateOf,
	});
	const benchmarks = benchmarkRecords(
		resultClaims.filter(({ id }) => ids.has(id)),
		notes,
	);
	const labs = labRecords(new Set([...models.values()].map(({ lab }) => lab)), [
		...providers.values(),
	]);
	return {
		records: {
			sources: citedSources({ models, providers, benchmarks, labs }, sources),
			labs,
			models,
			providers,
			benchmarks,
		},
		touched: touchedBy(placed),
		unplaced: spellingsOf(unplaced),
		notes,
	};
}

function touchedBy(placed: readonly AnyPlaced[]): Touched {
	const now = placed.filter(
		({ claim }) => claim.kind !== 'result' && claim.remembered === undefined,
	);
	return {
		models: new Set(now.map(({ id }) => id)),
		routes: new Set(
			now.filter(isOfRoute).map(({ id, claim }) => `${providerId(claim.provider)} ${id}`),
		),
	};
}

type AnyPlaced = Placed<ModelClaim | RouteClaim | ResultClaim>;
const isOfModel = (one: AnyPlaced): one is Placed<ModelClaim> => one.claim.kind === 'model';
const isOfRoute = (one: AnyPlaced): one is Placed<RouteClaim> => one.claim.kind === 'route';
const isOfResult = (one: AnyPlaced): one is Placed<ResultClaim> => one.claim.kind === 'result';

/** Sources that list models to describe them, not to test or to run them. */
const catalogues: readonly SourceId[] = ['models-dev', 'models-dev-overlay', 'llm-stats'];

const describes = ({ scope, source }: ModelClaim) =>
	scope === 'lab' || scope === 'first-party' || (scope === 'model' && catalogues.includes(source));

/** Ids that get a record: known to two sources, or to one that speaks of the model itself. */
function modelIds(
	modelClaims: ReadonlyMap<string, readonly Placed<ModelClaim>[]>,
	placed: readonly AnyPlaced[],
): Set<string> {
	const sourcesOf = new Map<string, Set<SourceId>>();
	for (const { id, claim } of placed) {
		const found = sourcesOf.get(id) ?? new Set();
		found.add(claim.source);
		sourcesOf.set(id, found);
	}
	const ids = [...modelClaims].flatMap(([id, group]) => {
		// A name that only leaderboards know is no model that could be described.
		const described = group.filter(({ claim }) => Object.keys(claim.values).length > 1);
		const own = described.some(({ claim }) => describes(claim));
		return described.length > 0 && (own || sourcesOf.get(id)!.size > 1) ? [id] : [];
	});
	return new Set(ids.sort());
}

/** Only sources that a record cites. */
function citedSources(
	records: Omit<Records, 'sources'>,
	sources: ReadonlyMap<SourceId, SourceFacts>,
): Map<SourceId, SourceFacts> {
	const text = JSON.stringify(
		[...Object.values(records)].map((map) => [...(map as Map<string, unknown>).values()]),
	);
	return new Map(
		[...sources].filter(([id]) => text.includes(`"${id}"`)).sort(([a], [b]) => byCode(a, b)),
	);
}

function spellingsOf(
	claims: readonly (ModelClaim | RouteClaim | ResultClaim)[],
): Map<string, SourceId[]> {
	const found = new Map<string, Set<SourceId>>();
	for (const { raw, source } of claims) {
		const list = found.get(raw) ?? new Set();
		list.add(source);
		found.set(raw, list);
	}
	return new Map(
		[...found].sort(([a], [b]) => byCode(a, b)).map(([raw, list]) => [raw, [...list].sort()]),
	);
}
