import type { SourceFacts } from '../../schema/source.ts';
import type { Adapted } from '../adapter.ts';
import type { Claim, ModelValues, Scope, SourceId } from '../facts.ts';
import { labCapabilities, servers, type CapabilityStatement } from './capability-statements.ts';
import { labPages } from './lab-pages.ts';
import { readOn } from './lab-statements.ts';

/** What pages that a person read say of capabilities: one source a lab or server, a page a claim. */
export function capabilityFacts(): Pick<Adapted, 'sources' | 'claims'> {
	const read = { asOf: readOn, retrieved: readOn };
	const sources: Record<SourceId, SourceFacts> = {};
	const claims: Claim[] = [];
	for (const [lab, statements] of Object.entries(labCapabilities)) {
		const { id, facts } = labPages(lab);
		sources[id] = facts;
		claims.push(...claimsOf(id, 'lab', statements));
	}
	for (const [source, { name, url, statements }] of Object.entries(servers)) {
		sources[source] = { name, url, kind: 'provider', ...read };
		claims.push(...claimsOf(source, 'provider', statements));
	}
	return { sources, claims };
}

function claimsOf(
	source: SourceId,
	scope: Scope,
	statements: readonly CapabilityStatement[],
): Claim[] {
	return statements.flatMap(({ says, page, models }) =>
		models.map((raw): Claim => ({
			kind: 'model',
			source,
			raw,
			scope,
			values: valuesOf(says),
			url: page,
		})),
	);
}

function valuesOf({ input, ...capabilities }: CapabilityStatement['says']): ModelValues {
	return {
		...(input === undefined ? {} : { 'modalities.input': [...input] }),
		...(Object.keys(capabilities).length === 0 ? {} : { capabilities }),
	};
}
