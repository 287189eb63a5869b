import type { Citation, Conflict, Correction, Provenance } from '../../schema/common.ts';
import { known, type SourceId } from '../facts.ts';
import { citationOf, provenanceOf, sourceIn } from '../provenance.ts';
import { pathsOf, valueAt, withValueAt } from './field-paths.ts';

interface Kept {
	from: Provenance;
	overrides?: string[] | undefined;
	conflicts?: Conflict[] | undefined;
	corrections?: Correction[] | undefined;
}

/** What is worked out of all sources together: no other one has a say on what one told of it. */
const stageFields = new Set(['stage', 'retiresOn']);

/**
 * Keeps of an existing record what an import must not touch: the fields in `overrides`, the record's
 * corrections, and what only sources that were not read tell. What those said before is among the claims of the import,
 * so a source that was read has its way only where it stands higher.
 */
export function mergeUpkeep<T extends Kept>(existing: T, fresh: T, read: ReadonlySet<SourceId>): T {
	const overrides = new Set(existing.overrides ?? []);
	const isOverridden = (path: string) =>
		[...overrides].some((override) => path === override || path.startsWith(`${override}.`));
	let merged = fresh;
	const citations = new Map<string, Citation>(
		pathsOf(fresh).map((path) => [path, citationOf(fresh.from, path)]),
	);
	for (const path of new Set([...pathsOf(existing), ...pathsOf(fresh)])) {
		const before = valueAt(existing, path);
		const cited = citationOf(existing.from, path);
		const now = citations.get(path);
		const toldBefore = before !== undefined && read.has(sourceIn(cited));
		const toldNow = now !== undefined && read.has(sourceIn(now));
		// Between two sources that were not read nothing has changed.
		const isStage = before !== undefined && stageFields.has(path);
		const keep = isOverridden(path) || (!toldBefore && (!toldNow || isStage));
		if (!keep) continue;
		merged = withValueAt(merged, path, before);
		if (before === undefined) citations.delete(path);
		else citations.set(path, cited);
	}
	const from = provenanceOf(citations, fresh.from);
	const conflicts = mergeConflicts(existing, fresh, read, isOverridden).filter(
		({ field, value }) => valueAt(merged, field) !== value,
	);
	return known({
		...merged,
		from,
		overrides: existing.overrides,
		conflicts: conflicts.length > 0 ? conflicts : undefined,
		corrections: existing.corrections,
	}) as T;
}

/**
 * Conflicts of the import; those on record too for fields that a person holds, and while any source
 * that the record cites was not read. The same value is not told twice.
 */
function mergeConflicts(
	existing: Kept,
	fresh: Kept,
	read: ReadonlySet<SourceId>,
	isOverridden: (path: string) => boolean,
): Conflict[] {
	const before = existing.conflicts ?? [];
	const now = (fresh.conflicts ?? []).filter(({ field }) => !isOverridden(field));
	const cited = [...Object.values(existing.from), ...before.map(({ from }) => from)].map(sourceIn);
	const told = now.filter(({ from }) => read.has(sourceIn(from)));
	if (cited.every((source) => read.has(source)))
		return [...told, ...before.filter(({ field }) => isOverridden(field))];
	const isRetold = ({ field, from }: Conflict) =>
		told.some((one) => one.field === field && sourceIn(one.from) === sourceIn(from));
	const all = [...before.filter((one) => isOverridden(one.field) || !isRetold(one)), ...told];
	return [...new Map(all.map((one) => [`${one.field} ${String(one.value)}`, one])).values()];
}
