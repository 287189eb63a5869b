import type { ModelFacts } from '../../schema/model.ts';
import { known, type ModelClaim, type RouteClaim, type SourceId } from '../facts.ts';
import { pathsOf } from '../existing/field-paths.ts';
import { citationOf, provenanceOf } from '../provenance.ts';
import { aliasList, ownSpellings } from './alias-list.ts';
import { familyOf, sizeOf, successors } from './families.ts';
import { modelStage } from './model-stage.ts';
import type { Placed } from './place.ts';

/** Adds to each draft its lab, stage, family, successor and aliases, in the order of the file. */
export function finishModels(
	drafts: ReadonlyMap<string, ModelFacts>,
	given: {
		modelClaims: ReadonlyMap<string, readonly Placed<ModelClaim>[]>;
		routeClaims: readonly Placed<RouteClaim>[];
		labOf: ReadonlyMap<string, string>;
		today: string;
		stateOf: ReadonlyMap<SourceId, string>;
	},
): Map<string, ModelFacts & { lab: string }> {
	const routesOf = Map.groupBy(given.routeClaims, ({ id }) => id);
	const next = successors(
		[...drafts].map(([id, { releasedOn }]) => ({
			id,
			family: familyOf(id),
			size: sizeOf(id),
			...known({ releasedOn }),
		})),
	);
	const ids = new Set(drafts.keys());
	const spellings = ownSpellings(
		new Map(
			[...drafts.keys()].map((id) => [
				id,
				aliasList(id, [...(given.modelClaims.get(id) ?? []), ...(routesOf.get(id) ?? [])], ids),
			]),
		),
	);
	return new Map(
		[...drafts].map(([id, draft]) => {
			const claims = given.modelClaims.get(id) ?? [];
			const lab = given.labOf.get(id)!;
			const stage = modelStage(lab, claims, routesOf.get(id) ?? [], given.today, given.stateOf);
			const aliases = spellings.get(id)!;
			const { name, from, conflicts, releasedOn, knowledgeCutoff, ...facts } = draft;
			const citations = new Map(
				[...pathsOf(draft)].map((path) => [path, citationOf(from, path)] as const),
			);
			for (const [field, source] of Object.entries(stage.from)) citations.set(field, source);
			const record = known({
				lab,
				name,
				aliases: aliases.length > 0 ? aliases : undefined,
				family: familyOf(id),
				releasedOn,
				knowledgeCutoff,
				stage: stage.stage,
				retiresOn: stage.retiresOn,
				successor: next.get(id),
				...facts,
				from: provenanceOf(citations, from),
				conflicts:
					conflicts === undefined && stage.conflicts.length === 0
						? undefined
						: [...(conflicts ?? []), ...stage.conflicts],
			});
			return [id, record as ModelFacts & { lab: string }];
		}),
	);
}
