import type { z } from 'zod';
import { benchmarkSchema } from '../schema/benchmark.ts';
import type { Catalog, CatalogRecords } from '../schema/catalog.ts';
import { labSchema } from '../schema/lab.ts';
import { modelSchema } from '../schema/model.ts';
import { pairsSchema } from '../schema/pairs.ts';
import { providerSchema } from '../schema/provider.ts';
import { sourcesSchema } from '../schema/source.ts';
import { buildCatalog } from './build-catalog.ts';
import { idOf, listRecords } from './list-records.ts';
import { inReadingOrder, type Problem } from './problem.ts';
import { placeProblems, readRecord, type KnownFacts } from './read-record.ts';
import { rules } from './rules/index.ts';

/** Facts that are known by kind of record. */
export type KnownRecords = (kind: string) => KnownFacts;

/**
 * Loads every record under `folder` and runs every rule. All problems come back at once, in reading
 * order; a record with a problem of its own is left out of the catalog. Nothing is thrown.
 */
export async function loadCatalog(
	folder = 'data',
	known?: KnownRecords,
): Promise<{ catalog: Catalog; problems: Problem[] }> {
	const root = folder.replace(/\/+$/, '');
	const { files, hasPairs, problems } = await listRecords(root);
	/** Records that are there but cannot be used, as `models/small-1`. */
	const unread = new Set<string>();

	function readAll<T, R extends { id: string; file: string }>(
		kind: keyof typeof files,
		schema: z.ZodType<T>,
		identify: (facts: T, id: string, file: string) => R,
	): ReadonlyMap<string, R> {
		const records = new Map<string, R>();
		const facts = known?.(kind);
		for (const file of files[kind]) {
			const id = idOf(file);
			const read = readRecord(file, schema, facts);
			const twin = records.get(id);
			if (twin) {
				problems.push({ file, path: [], message: `${twin.file} has this id too. Rename one` });
			} else if (read.ok) {
				records.set(id, identify(read.facts, id, file));
			}
			if (!read.ok) {
				unread.add(`${kind}/${id}`);
				problems.push(...read.problems);
			}
		}
		return records;
	}

	function readSources(): CatalogRecords['sources'] {
		const read = readRecord(`${root}/sources.yml`, sourcesSchema);
		if (read.ok)
			return new Map(Object.entries(read.facts).map(([id, facts]) => [id, { ...facts, id }]));
		unread.add('sources');
		problems.push(...read.problems);
		return new Map();
	}

	function readPairs(): Pick<CatalogRecords, 'pairs'> {
		if (!hasPairs) return {};
		const file = `${root}/pairs.yml`;
		const read = readRecord(file, pairsSchema);
		if (read.ok) return { pairs: { file, list: read.facts } };
		problems.push(...read.problems);
		return {};
	}

	const withId = <T>(facts: T, id: string, file: string) => ({ ...facts, id, file });
	const catalog = buildCatalog({
		sources: readSources(),
		labs: readAll('labs', labSchema, withId),
		models: readAll('models', modelSchema, (facts, id, file) => ({
			...facts,
			id,
			lab: file.split('/').at(-2)!,
			file,
		})),
		providers: readAll('providers', providerSchema, withId),
		benchmarks: readAll('benchmarks', benchmarkSchema, withId),
		...readPairs(),
	});
	const broken = rules.flatMap((rule) => rule(catalog, unread));
	problems.push(...placeProblems(broken));
	return { catalog, problems: problems.sort(inReadingOrder) };
}
