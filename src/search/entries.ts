import { modelAnswer, benchmarkAnswer, labAnswer, providerAnswer } from './answers.ts';
import type { SearchEntry } from './entry.ts';
import { spellingKey } from './spelling.ts';
import { publishedGroups } from '../compare/published-pairs.ts';
import { modelStatus } from '../compare/status.ts';
import type { Catalog, Model } from '../schema/catalog.ts';

/** Every record that has a page and a name: models, listed or not, providers, benchmarks, labs. */
export function searchEntries(catalog: Catalog): SearchEntry[] {
	const listed = new Set(catalog.listed);
	const groups = publishedGroups(catalog);
	const groupsOf = (id: string) =>
		groups.flatMap((models, number) => (models.includes(id) ? [number] : []));
	const entries: SearchEntry[] = [
		...map(catalog.models, (model) => ({
			...modelEntry(catalog, model),
			...(listed.has(model.id) && { listed: true as const, groups: groupsOf(model.id) }),
		})),
		...map(catalog.providers, (provider) => ({
			kind: 'provider' as const,
			...named(provider),
			answer: providerAnswer(provider),
		})),
		...map(catalog.benchmarks, (benchmark) => ({
			kind: 'benchmark' as const,
			...named(benchmark),
			answer: benchmarkAnswer(benchmark),
		})),
		...map(catalog.labs, (lab) => ({
			kind: 'lab' as const,
			...named(lab),
			answer: labAnswer(catalog, lab),
		})),
	];
	return entries;
}

function modelEntry(catalog: Catalog, model: Model): SearchEntry {
	const lab = catalog.labs.get(model.lab)?.name;
	return {
		kind: 'model',
		...named(model),
		answer: modelAnswer(catalog, model),
		...(lab !== undefined && { by: lab }),
		...(model.releasedOn !== undefined && { releasedOn: model.releasedOn }),
		...(modelStatus(catalog, model).stage === 'retired' && { retired: true }),
	};
}

/** Id, title and aliases, of which those that read alike are kept once. */
function named({
	id,
	name,
	aliases = [],
}: {
	id: string;
	name: string;
	aliases?: string[] | undefined;
}) {
	const known = new Set([spellingKey(id), spellingKey(name)]);
	const others = aliases.filter((alias) => {
		const key = spellingKey(alias);
		const isNew = key !== '' && !known.has(key);
		known.add(key);
		return isNew;
	});
	return { id, title: name, aliases: others };
}

function map<T, R>(records: ReadonlyMap<string, T>, change: (record: T) => R): R[] {
	return [...records.values()].map(change);
}
