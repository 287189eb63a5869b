import { readFile } from 'node:fs/promises';
import { load } from 'js-yaml';
import type { z } from 'zod';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import type { RecordKind } from '../../src/catalog/json-schemas.ts';
import { loadCatalog } from '../../src/catalog/load-catalog.ts';
import { benchmarkSchema } from '../../src/schema/benchmark.ts';
import type { Catalog } from '../../src/schema/catalog.ts';
import { labSchema } from '../../src/schema/lab.ts';
import { modelSchema } from '../../src/schema/model.ts';
import { providerSchema } from '../../src/schema/provider.ts';
import { sourcesSchema } from '../../src/schema/source.ts';

/** A record of a data folder, and a catalog of it among those others that it names. */
export interface Original {
	kind: Exclude<RecordKind, 'pairs'>;
	id: string;
	file: string;
	text: string;
	value: unknown;
	/** The catalog with other facts in place of its own; with none, without the record. */
	catalogWith: (facts: unknown) => Catalog;
}

export const schemas: Readonly<Record<Original['kind'], z.ZodType>> = {
	sources: sourcesSchema,
	lab: labSchema,
	model: modelSchema,
	provider: providerSchema,
	benchmark: benchmarkSchema,
};

const folders = {
	lab: 'labs',
	model: 'models',
	provider: 'providers',
	benchmark: 'benchmarks',
} as const;

/**
 * Every record of a folder without problems. A catalog of all of them for each mutation would take most
 * of the time, so a record is put among the sources, the labs and those models that it names.
 */
export async function originalsIn(folder: string): Promise<Original[]> {
	const { catalog, problems } = await loadCatalog(folder);
	if (problems.length > 0) throw new Error(`${folder} has problems. Run npm run data:check first`);
	const { sources, labs, models, providers, benchmarks } = catalog;

	function neighbours(ids: Iterable<string>): Catalog['models'] {
		const found = [...ids].flatMap((id) => {
			const model = models.get(id);
			return model ? [[id, model] as const, ...successorsOf(model.successor)] : [];
		});
		return new Map(found);
	}
	function successorsOf(
		id: string | undefined,
	): (readonly [string, NonNullable<ReturnType<Catalog['models']['get']>>])[] {
		const model = id === undefined ? undefined : models.get(id);
		return model ? [[model.id, model], ...successorsOf(model.successor)] : [];
	}

	const around = { sources, labs, providers: new Map(), benchmarks: new Map() };
	const placed = [
		...[...labs.values()].map((record) => ({ kind: 'lab' as const, record, ids: [] as string[] })),
		...[...models.values()].map((record) => ({ kind: 'model' as const, record, ids: [record.id] })),
		...[...providers.values()].map((record) => ({
			kind: 'provider' as const,
			record,
			ids: record.routes.map(({ model }) => model),
		})),
		...[...benchmarks.values()].map((record) => ({
			kind: 'benchmark' as const,
			record,
			ids: record.results.map(({ model }) => model),
		})),
	];
	const originals = await Promise.all(
		placed.map(async ({ kind, record: { id, file }, ids }): Promise<Original> => {
			const text = await readFile(file, 'utf8');
			const rest = { ...around, models: neighbours(ids) };
			const group = folders[kind];
			const lab = kind === 'model' && { lab: file.split('/').at(-2) };
			const catalogWith = (facts: unknown) => {
				const record = { ...(facts as object), id, file, ...lab };
				const others = [...rest[group]].filter(([other]) => other !== id);
				return buildCatalog({
					...rest,
					[group]: new Map([...others, ...(facts ? [[id, record] as never] : [])]),
				});
			};
			return { kind, id, file, text, value: load(text), catalogWith };
		}),
	);
	const file = `${folder}/sources.yml`;
	const text = await readFile(file, 'utf8');
	const catalogWith = (facts: unknown) =>
		buildCatalog({
			...around,
			models: neighbours([...models.keys()].slice(0, 20)),
			sources: new Map(
				Object.entries(facts ?? {}).map(([id, source]) => [
					id,
					{ ...(source as object), id } as never,
				]),
			),
		});
	return [
		...originals,
		{ kind: 'sources', id: 'sources', file, text, value: load(text), catalogWith },
	];
}
