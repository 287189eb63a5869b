import { needAnswer } from '../compare/best/leader.ts';
import { needs, type Need } from '../compare/best/needs.ts';
import { inServiceAfter } from '../compare/succession.ts';
import { profileOf, type Profile } from '../compare/profile.ts';
import { kindWords } from '../compare/provider-words.ts';
import { publishedGroups } from '../compare/published-pairs.ts';
import { capitalise } from '../format/words.ts';
import type { Benchmark, Catalog, Lab, Provider } from '../schema/catalog.ts';
import { countedAnswer, labAnswer, modelAnswer } from './answers.ts';
import type { Counted, ModelPrice, ModelTraits, SearchEntry } from './entry.ts';
import { spellingKey } from './spelling.ts';

/** Every page that has a name: needs, models, listed or not, providers, benchmarks, labs. */
export function searchEntries(catalog: Catalog): SearchEntry[] {
	const listed = new Set(catalog.listed);
	const groups = publishedGroups(catalog);
	const groupsOf = (id: string) =>
		groups.flatMap((models, number) => (models.includes(id) ? [number] : []));
	const models = [...catalog.models.keys()].map((id) => ({
		...modelEntry(catalog, profileOf(catalog, id)),
		...(listed.has(id) && { listed: true as const, groups: groupsOf(id) }),
	}));
	return [
		...needs.map((need) => needEntry(catalog, need)),
		...models,
		...[...catalog.providers.values()].map(providerEntry),
		...[...catalog.benchmarks.values()].map(benchmarkEntry),
		...[...catalog.labs.values()].map((lab) => labEntry(lab, models)),
	];
}

function needEntry(catalog: Catalog, { id, title, aliases }: Need): SearchEntry {
	return { kind: 'need', ...named({ id, name: title, aliases }), answer: needAnswer(catalog, id) };
}

function modelEntry(catalog: Catalog, profile: Profile): SearchEntry {
	const { model, lab, status, contextTokens, openWeights, capabilities } = profile;
	const traits: ModelTraits = {
		lab: lab.id,
		stage: status.stage,
		...(status.retiresOn && { retiresOn: status.retiresOn.value }),
		price: priceOf(profile),
		...(contextTokens && { contextTokens: contextTokens.value }),
		...(openWeights && { openWeights: openWeights.value }),
		can: capabilities.filter(({ answer }) => answer === 'yes').map(({ id }) => id),
	};
	const heir = status.stage === 'retired' ? inServiceAfter(catalog, profile) : undefined;
	return {
		kind: 'model',
		...named(model),
		answer: modelAnswer(traits),
		by: lab.name,
		...(model.releasedOn !== undefined && { releasedOn: model.releasedOn }),
		...(status.stage === 'retired' && { retired: true }),
		...(heir && { successor: heir.id }),
		traits,
	};
}

function priceOf({ cost }: Profile): ModelPrice {
	if (cost.kind === 'unknown') return { kind: 'unknown' };
	const { inputUsdPerMtok, outputUsdPerMtok } = cost.best.offer.period!;
	return {
		kind: cost.kind,
		...(inputUsdPerMtok !== undefined && { inputUsdPerMtok }),
		...(outputUsdPerMtok !== undefined && { outputUsdPerMtok }),
	};
}

function providerEntry(provider: Provider): SearchEntry {
	const models = new Set(provider.routes.map(({ model }) => model)).size;
	const counted = { word: kindWords[provider.kind].name, models };
	return { kind: 'provider', ...named(provider), answer: countedAnswer(counted), counted };
}

function benchmarkEntry(benchmark: Benchmark): SearchEntry {
	const { category, results, better } = benchmark;
	const counted: Counted = {
		word: capitalise(category.replaceAll('-', ' ')),
		models: new Set(results.map(({ model }) => model)).size,
		...(better === 'lower' && { lower: true }),
	};
	return { kind: 'benchmark', ...named(benchmark), answer: countedAnswer(counted), counted };
}

function labEntry(lab: Lab, models: readonly SearchEntry[]): SearchEntry {
	const own = models.filter(({ traits }) => traits?.lab === lab.id);
	return { kind: 'lab', ...named(lab), answer: labAnswer(own) };
}

/** Id, title and aliases, of which those that read alike are kept once. */
function named({
	id,
	name,
	aliases = [],
}: {
	id: string;
	name: string;
	aliases?: readonly string[] | undefined;
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
